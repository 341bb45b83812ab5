/** Where the browser keeps when its reader last read: by guide, since two guides may share an origin. */
export const key = (): string => `clear-and-costed:read:${document.querySelector<HTMLAnchorElement>('.brand')!.pathname}`;
