import { describe, expect, it } from 'vitest';
import { EVERY, ownersOf, whatIsDue, type Asked, type Reviewed } from './due.ts';

const entry = (kind: Reviewed['kind'], id: string, checked: string, more: { review?: string; owner?: string } = {}): Reviewed => ({
  kind,
  ref: `${kind}:${id}`,
  title: id,
  path: `content/${kind}/${id}.mdx`,
  data: { checked, ...more },
});
const due = (entries: readonly Reviewed[], asked: Partial<Asked> = {}) =>
  whatIsDue(entries, { on: '2026-11-22', within: 0, every: EVERY, ...asked }).map((group) => [
    group.owner ?? 'nobody',
    ...group.due.map(({ title, due: day, overdue }) => `${title} ${day} ${overdue}`),
  ]);

describe('whatIsDue', () => {
  it('goes by the day that was set, from that day on', () => {
    const entries = [
      entry('story', 'past', '2026-01-01', { review: '2026-11-20' }),
      entry('story', 'today', '2026-01-01', { review: '2026-11-22' }),
      entry('story', 'tomorrow', '2026-01-01', { review: '2026-11-23' }),
      // Old, but its author knows when it is to be read again.
      entry('story', 'later', '2020-01-01', { review: '2027-01-01' }),
    ];
    expect(due(entries)).toEqual([['nobody', 'past 2026-11-20 2', 'today 2026-11-22 0']]);
  });

  it('reckons from the day of the check where none was set: a source half a year, anything else a year', () => {
    const entries = [
      entry('source', 'a', '2026-05-26'),
      entry('source', 'b', '2026-05-27'),
      entry('story', 'c', '2025-11-22'),
      entry('story', 'd', '2025-11-23'),
    ];
    expect(due(entries)).toEqual([['nobody', 'a 2026-11-22 0', 'c 2026-11-22 0']]);
    expect(due(entries, { every: { source: 1, other: 10_000 } })).toEqual([['nobody', 'a 2026-05-27 179', 'b 2026-05-28 178']]);
  });

  it('looks ahead as far as it is asked to', () => {
    const entries = [
      entry('story', 'a', '2026-01-01', { review: '2026-12-22' }),
      entry('story', 'b', '2026-01-01', { review: '2026-12-23' }),
    ];
    expect(due(entries, { within: 30 })).toEqual([['nobody', 'a 2026-12-22 -30']]);
  });

  it('gives each owner their own, longest overdue first, and comes last to what nobody answers for', () => {
    const entries = [
      entry('story', 'c', '2026-01-01', { review: '2026-11-21' }),
      entry('story', 'b', '2026-01-01', { review: '2026-11-21', owner: 'the team' }),
      entry('story', 'a', '2026-01-01', { review: '2026-11-01', owner: 'the team' }),
      entry('story', 'd', '2026-01-01', { review: '2026-11-21', owner: 'Ines' }),
    ];
    expect(due(entries)).toEqual([
      ['Ines', 'd 2026-11-21 1'],
      ['the team', 'a 2026-11-01 21', 'b 2026-11-21 1'],
      ['nobody', 'c 2026-11-21 1'],
    ]);
    expect(due(entries, { owner: 'ines' })).toEqual([['Ines', 'd 2026-11-21 1']]);
    expect(ownersOf(entries)).toEqual(['the team', 'Ines']);
  });

  it('counts days over a leap year and a change of clocks', () => {
    expect(due([entry('story', 'a', '2027-03-01')], { on: '2028-02-29' })).toEqual([['nobody', 'a 2028-02-29 0']]);
    expect(due([entry('story', 'a', '2026-01-01', { review: '2026-03-28' })], { on: '2026-03-30' })).toEqual([
      ['nobody', 'a 2026-03-28 2'],
    ]);
  });
});
