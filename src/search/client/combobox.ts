/** Which option is active, as keys move it. Pure: the view only draws what stands here. */

export interface Cursor {
  /** Place of the active option; -1 for none. */
  readonly active: number;
  /** Whether the reader has moved it: from then on Home and End move in the list, until typing gives them back to the text. */
  readonly moved: boolean;
}

/** After typing, the first option is what Enter opens. */
export const fresh = (count: number): Cursor => ({ active: count > 0 ? 0 : -1, moved: false });

/** The cursor after a key, or undefined where the key is the text box's own. */
export function afterKey(cursor: Cursor, key: string, count: number): Cursor | undefined {
  if (count === 0) return undefined;
  const to = (active: number): Cursor => ({ active, moved: true });
  switch (key) {
    case 'ArrowDown':
      return to((cursor.active + 1) % count);
    case 'ArrowUp':
      return to((Math.max(cursor.active, 0) - 1 + count) % count);
    case 'Home':
      return cursor.moved ? to(0) : undefined;
    case 'End':
      return cursor.moved ? to(count - 1) : undefined;
    default:
      return undefined;
  }
}

/** The cursor once more options have joined below: what was active stays so. */
export const afterJoin = (cursor: Cursor, count: number): Cursor => (cursor.active < 0 ? fresh(count) : cursor);
