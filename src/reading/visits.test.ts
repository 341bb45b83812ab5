import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kept, previousVisit } from './visits.ts';

const visit = (stored: string | null, now: number) => ({ previous: previousVisit(stored, now), stored: kept(stored, now) });

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 22, 12);
/** Opens pages at hours from now on; gives what each was told. */
const open = (...hours: number[]) => {
  let stored: string | null = null;
  return hours.map((hour) => {
    const seen = visit(stored, NOW + hour * HOUR);
    stored = seen.stored;
    return seen.previous === 0 ? 'none' : (seen.previous - NOW) / HOUR;
  });
};

describe('a visit', () => {
  it('knows no earlier visit on the first one, however many pages it has', () => expect(open(0, 1, 2)).toEqual(['none', 'none', 'none']));

  it('compares with the end of the visit before, on every page of this one', () => {
    expect(open(0, 1, 24, 25, 30)).toEqual(['none', 'none', 1, 1, 1]);
  });

  it('begins a visit after six hours, not before', () => expect(open(0, 6, 12.1)).toEqual(['none', 'none', 6]));

  it('takes what cannot be as nothing, and writes what can', () => {
    const wrong = ['', 'null', '1', '1 x y', '2 1 1', '1 -5 0', '1 1e9 0', '{"last":1}', `1 ${NOW + HOUR} ${NOW - 99 * HOUR}`];
    for (const stored of wrong) expect(visit(stored, NOW), stored).toEqual({ stored: `1 ${NOW} 0`, previous: 0 });
    expect(visit(`1 ${NOW - HOUR} ${NOW}`, NOW).previous).toBe(0);
    expect(visit(`1 ${'9'.repeat(400)} 5`, NOW).previous).toBe(0);
  });

  const moment = fc.integer({ min: 1, max: NOW * 2 });
  it('never names a moment to come, whatever was stored', () => {
    const stored = fc.oneof(
      fc.constant(null),
      fc.string(),
      fc.tuple(moment, moment).map(([last, before]) => `1 ${last} ${before}`),
    );
    fc.assert(
      fc.property(stored, moment, (text, now) => {
        const { previous, stored: written } = visit(text, now);
        expect(previous).toBeGreaterThanOrEqual(0);
        expect(previous).toBeLessThanOrEqual(now);
        expect(written).toMatch(/^1 \d+ \d+$/);
      }),
    );
  });

  it('says the same on every page of a visit, in one tab or two', () => {
    fc.assert(
      fc.property(moment, fc.array(fc.integer({ min: 0, max: 6 * HOUR }), { minLength: 1 }), (start, gaps) => {
        const first = visit(`1 ${start} 0`, start + 7 * HOUR);
        let [now, stored] = [start + 7 * HOUR, first.stored];
        for (const gap of gaps) {
          now += gap;
          // Another tab that read the same and wrote the same does no harm.
          const [one, other] = [visit(stored, now), visit(stored, now)];
          expect(one).toEqual(other);
          expect(one.previous).toBe(start);
          stored = other.stored;
        }
      }),
    );
  });
});
