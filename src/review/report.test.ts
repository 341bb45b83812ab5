import { expect, it } from 'vitest';
import type { Owned } from './due.ts';
import { reviewReport } from './report.ts';

const ON = '2026-11-22';
const groups: Owned[] = [
  {
    owner: 'Ines',
    due: [
      { ref: 'story:a', title: 'A | [b]', path: 'content/stories/a.mdx', checked: '2026-01-01', due: '2026-11-01', set: true, overdue: 21 },
      { ref: 'story:bcd', title: 'C', path: 'content/stories/bcd.mdx', checked: '2025-11-22', due: '2026-11-22', set: false, overdue: 0 },
    ],
  },
  {
    owner: undefined,
    due: [
      { ref: 'source:s', title: 'S', path: 'content/sources/s.mdx', checked: '2026-06-01', due: '2026-11-28', set: false, overdue: -6 },
    ],
  },
];

it('lines up for a terminal', () => {
  expect(reviewReport(groups, ON, 'text').split('\n')).toEqual([
    '3 entries are due for review on 2026-11-22.',
    '',
    'Ines',
    '  21 days overdue  content/stories/a.mdx    A | [b]  to be read by 2026-11-01',
    '  due today        content/stories/bcd.mdx  C        checked 2025-11-22, due 2026-11-22',
    '',
    'Nobody named',
    '  due in 6 days  content/sources/s.mdx  S  checked 2026-06-01, due 2026-11-28',
  ]);
});

it('makes tables for an issue, with links where the repository is known', () => {
  const report = reviewReport(groups, ON, 'markdown', (path) => `https://x/${path}`);
  expect(report).toContain('### Ines\n\n| when | entry | file | why |\n| --- | --- | --- | --- |\n');
  expect(report).toContain(
    '| 21 days overdue | A \\| \\[b\\] | [`content/stories/a.mdx`](https://x/content/stories/a.mdx) | to be read by 2026-11-01 |',
  );
  expect(report).toContain('set `checked` to the day you did');
  expect(reviewReport(groups, ON, 'markdown')).toContain('| `content/sources/s.mdx` |');
});

it('is data for a script', () => {
  expect(JSON.parse(reviewReport(groups, ON, 'json'))).toMatchObject({
    on: ON,
    groups: [{ owner: 'Ines', due: [{ overdue: 21 }, {}] }, {}],
  });
});

it('says when nothing is due', () => {
  expect(reviewReport([], ON, 'text')).toBe('Nothing is due for review on 2026-11-22.');
  expect(reviewReport([], ON, 'markdown')).toBe('Nothing is due for review on 2026-11-22.');
});
