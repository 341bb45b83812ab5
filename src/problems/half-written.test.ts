import { expect, it } from 'vitest';
import { parseContentFile } from '../content-files/parse.ts';
import { placeOf } from '../content-files/place.ts';
import { checkFields } from './checks/fields.ts';

const HEAD = 'title: X\nsummary: "[[What it is]]"\nchecked: 2026-11-22\n';
const FILES = {
  'content/team/stories/x.mdx':
    'order: 1\nshows:\n  - principle: "[[id]]"\n    strength: "[[strong or supporting]]"\n    evidence: "[[act]]"\n    line: "[[line]]"\n',
  'content/team/chapters/x.mdx': 'part: "[[a part]]"\norder: 1\n',
  'content/team/systems/x.mdx': 'order: 1\nparameters:\n  peak:\n    label: "[[label]]"\n    value: "[[a number]]"\n    unit: "[[unit]]"\n',
  'content/team/sources/x.mdx': 'publisher: "[[who]]"\nurl: "[[address]]"\ngrade: "[[grade]]"\n',
};
const fields = (path: string, more: string, half: boolean) => {
  const place = placeOf(path);
  if (!place) throw new Error(path);
  return checkFields(parseContentFile(`---\n${HEAD}${more}---\n\nWords.\n`, { ...place, path }), half);
};

it.each(Object.entries(FILES))('%s is shown to its author half written, and is no entry otherwise', (path, more) => {
  expect(fields(path, more, true)).toMatchObject({ data: { title: 'X', summary: expect.stringContaining('[[What it is]]') as string } });
  expect(fields(path, more, false)).toEqual({ problems: [] });
});

it('keeps a blank id, so that nobody looks for it', () => {
  expect(fields('content/team/stories/x.mdx', FILES['content/team/stories/x.mdx'], true)).toMatchObject({
    data: { shows: [{ principle: '[[id]]', strength: 'strong' }] },
  });
});

it('gives a page a day and an address that it can draw', () => {
  const { data } = fields('content/team/sources/x.mdx', FILES['content/team/sources/x.mdx'], true) as { data: { url: string } };
  expect(data.url).toBe('https://example.com');
  const place = placeOf('content/team/chapters/x.mdx');
  const text = `---\n${HEAD.replace('2026-11-22', '"[[a day]]"')}part: start\norder: 1\n---\n\nWords.\n`;
  const file = place && parseContentFile(text, { ...place, path: 'content/team/chapters/x.mdx' });
  expect(file && checkFields(file, true)).toMatchObject({ data: { checked: '2000-01-01' } });
});

it('does not show what is wrong besides', () => {
  const wrong = FILES['content/team/stories/x.mdx'].replace('order: 1', 'order: one');
  expect(fields('content/team/stories/x.mdx', wrong, true)).toMatchObject({ problems: [{ code: 'wrong-field' }] });
});
