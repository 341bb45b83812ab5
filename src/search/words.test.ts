import { expect, test } from 'vitest';
import { markWords, subjectOf, wordsOf } from './words.ts';

test('words are folded: case, accents, apostrophes of either kind', () => {
  expect(wordsOf("That’s Café-style, isn't it?")).toEqual(['thats', 'cafe', 'style', 'isnt', 'it']);
});

test('a question is searched for by its subject', () => {
  expect(subjectOf('Tell me about a time when you had to decide with incomplete data')).toEqual(['decide', 'incomplete', 'data']);
  expect(subjectOf('data, data')).toEqual(['data']);
});

test('a query of nothing but carriers is searched as it stands', () => {
  expect(subjectOf('what if')).toEqual(['what', 'if']);
});

test('matched words are marked whole, and the text is otherwise untouched', () => {
  const segments = markWords('Earth’s best: own it, Owner', new Set(['own', 'earths']));
  expect(segments).toEqual([
    { text: 'Earth’s', hit: true },
    { text: ' best: ', hit: false },
    { text: 'own', hit: true },
    { text: ' it, Owner', hit: false },
  ]);
  expect(segments.map(({ text }) => text).join('')).toBe('Earth’s best: own it, Owner');
});
