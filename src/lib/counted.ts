/** Counts as prose has them. Pure. */

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');

/** A count with its noun, in words up to sixteen: "three stories", "one story", "17 stories". */
export const counted = (count: number, one: string, many: string): string => `${SMALL[count] ?? count} ${count === 1 ? one : many}`;

/** "two stories" → "Two stories". */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
