import { expect, it } from 'vitest';
import { entryOf } from './fixture.ts';
import { joint, rest, sayingsOf } from './words.ts';

const stories = ['a', 'b', 'c', 'd'].map((id) => entryOf('story', id));
const chapter = entryOf('chapter', 'x');
const read = (added: typeof stories, changed: typeof stories, most = 2) =>
  sayingsOf({ added, changed }, most).map((saying) => {
    const names = saying.named.map(({ id }, nth) => joint(nth, saying) + id).join('');
    return `${saying.label}: ${names}${rest(saying.more)}`;
  });

it('says what the entries are, new ones first', () => {
  expect(read(stories.slice(0, 1), [chapter])).toEqual(['New story: a', 'Changed chapter: x']);
  expect(read(stories.slice(0, 2), [])).toEqual(['New stories: a and b']);
  expect(read([], [...stories.slice(0, 1), chapter])).toEqual(['Changed pages: a and x']);
  expect(read([], [])).toEqual([]);
});

it('names the first and counts the rest, but never leaves out a single one', () => {
  expect(read(stories, [])).toEqual(['New stories: a, b and 2 more']);
  expect(read(stories.slice(0, 3), [])).toEqual(['New stories: a, b and c']);
});
