import { expect, test } from 'vitest';
import { mostWords } from './relax.ts';

const found = (...ids: string[]) => ids.map((id) => ({ id, score: 1 }));

test('pages with every word stay first; those with most follow', () => {
  const all = found('a');
  const single = [found('a', 'b', 'c'), found('a', 'b'), found('a')];
  expect(mostWords(all, single, 100).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a rare word weighs more than a common one', () => {
  const common = found(...Array.from({ length: 40 }, (_, at) => `p${at}`));
  const ids = mostWords([], [common, found('rare')], 50).map(({ id }) => id);
  expect(ids).toEqual(['rare']);
});

test('a word found nowhere does not count against the rest', () => {
  expect(mostWords([], [found('a'), []], 10).map(({ id }) => id)).toEqual(['a']);
});
