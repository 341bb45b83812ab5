/** Where the browser keeps when its reader last read: by guide, since two guides may share an origin. */
export const KEY = `clear-and-costed:read:${import.meta.env.BASE_URL}`;
