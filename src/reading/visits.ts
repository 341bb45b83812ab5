/**
 * When the reader last read, kept in their browser alone. Pages opened within six hours of one another are one visit; what
 * counts is the end of the visit before this one, so that opening a chapter and coming home does not wipe it. Pure.
 */

const VISIT_MS = 6 * 3_600_000;

export interface Visits {
  /** What to keep: a version, the moment of this page, the end of the visit before. */
  readonly stored: string;
  /** End of the visit before this one, in milliseconds since 1970; 0 where none is known. */
  readonly previous: number;
}

/**
 * A page is opened.
 * @param stored what was kept, by this version or another, by whoever: what cannot be, is as nothing.
 * @param now milliseconds since 1970.
 */
export function visit(stored: string | null, now: number): Visits {
  const [, last = 0, before = 0] = (/^1 (\d+) (\d+)$/.exec(stored ?? '') ?? []).map(Number);
  // A moment still to come is of a clock that was wrong.
  const previous = last > now ? 0 : now - last > VISIT_MS ? last : before > last ? 0 : before;
  return { stored: `1 ${now} ${previous}`, previous };
}
