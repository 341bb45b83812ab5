/**
 * When the reader last read, kept in their browser alone. Pages opened within six hours of one another are one visit; what
 * counts is the end of the visit before this one, so that opening a chapter and coming home does not wipe it. Pure.
 */

const VISIT_MS = 6 * 3_600_000;

/**
 * End of the visit before this one, in milliseconds since 1970; 0 where none is known.
 * @param stored what was kept, by this version or another, by whoever: what cannot be, is as nothing.
 * @param now the moment a page is opened, milliseconds since 1970.
 */
export function previousVisit(stored: string | null, now: number): number {
  const [, last = 0, before = 0] = (/^1 (\d+) (\d+)$/.exec(`${stored}`) ?? []).map(Number);
  // A moment still to come is of a clock that was wrong.
  if (last > now || (now - last <= VISIT_MS && before > last)) return 0;
  return now - last > VISIT_MS ? last : before;
}

/** What to keep when a page is opened: a version, the moment, the end of the visit before. */
export const kept = (stored: string | null, now: number): string => `1 ${now} ${previousVisit(stored, now)}`;
