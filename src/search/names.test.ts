import { beforeEach, describe, expect, test } from 'vitest';
import { createNames, STRONG, type Names } from './names.ts';
import type { NamesFile } from './types.ts';

const file: NamesFile = {
  version: 1,
  kinds: { principle: ['Principle', 'Principles'], question: ['Question', 'Questions'], source: ['Source', 'Sources'] },
  groups: {
    principle: { amazon: 'Amazon Leadership Principles', business: 'Business dimensions' },
    question: { 'bar-raiser': 'Amazon Bar Raiser' },
  },
  rows: [
    ['principle', 'Ownership', '/principles/amazon/ownership/', 'amazon', 'long-term thinking', 'that’s not my job'],
    ['principle', 'Bias for Action', '/principles/amazon/bias-for-action/', 'amazon', 'two-way door', 'speed'],
    ['principle', 'Cost', '/principles/business/cost/', 'business', 'unit economics'],
    ['question', 'Tell me about a decision with incomplete data.', '/questions/bar-raiser/incomplete-data/', 'bar-raiser', 'ambiguity'],
    ['question', 'Who owns the cost of an incident?', '/questions/bar-raiser/incident/', 'bar-raiser'],
    ['source', 'Cost of ownership', '/sources/#tco', ''],
  ],
};

let names: Names;
beforeEach(() => {
  names = createNames();
  names.add(file);
});
const paths = (query: string) => names.search(query).map(({ row }) => row[2]);

describe('finding', () => {
  test.each([
    ['a whole name', 'ownership', '/principles/amazon/ownership/'],
    ['a name as it is being typed', 'ownersh', '/principles/amazon/ownership/'],
    ['a misspelt name', 'ownrship', '/principles/amazon/ownership/'],
    ['a misspelt name that longer titles hold', 'cosst', '/principles/business/cost/'],
    ['an alias', 'two-way door', '/principles/amazon/bias-for-action/'],
    ['an alias with the other apostrophe', "that's not my job", '/principles/amazon/ownership/'],
    [
      'a question as it is asked',
      'Tell me about a time you took a decision with incomplete data',
      '/questions/bar-raiser/incomplete-data/',
    ],
    ['a group and a name', 'amazon bias', '/principles/amazon/bias-for-action/'],
  ])('%s', (_, query, path) => {
    expect(paths(query)[0]).toBe(path);
  });

  test('a whole title comes before longer titles that hold it, and a source after entries', () => {
    expect(paths('cost')).toEqual(['/principles/business/cost/', '/questions/bar-raiser/incident/', '/sources/#tco']);
  });

  test('a word that a name has is not taken for a misspelling of another', () => {
    expect(paths('speed')).toEqual(['/principles/amazon/bias-for-action/']);
  });

  test('nothing for nothing, and nothing for what no name is near', () => {
    expect(names.search('  ')).toEqual([]);
    expect(names.search('xyzzyplugh')).toEqual([]);
  });
});

describe('what a hit says', () => {
  test('the words that matched, and the alias that matched better than the title', () => {
    const [hit] = names.search('long-term');
    expect([...(hit?.terms ?? [])].sort()).toEqual(['long', 'term']);
    expect(hit?.alias).toBe('long-term thinking');
    expect(names.search('ownership')[0]?.alias).toBeUndefined();
  });

  test('coverage tells an answer from a guess', () => {
    expect(names.search('ownership')[0]?.coverage).toBe(1);
    const guess = names.search('cost of kubernetes clusters')[0];
    expect(guess?.coverage).toBeLessThan(STRONG);
  });
});

test('words that no name has are told, with the nearest that one has', () => {
  expect(names.unknown('ownrship of kubernetes cost')).toEqual(
    new Map([
      ['ownrship', 'ownership'],
      ['kubernetes', ''],
    ]),
  );
});

test('files join: labels and rows of each are known', () => {
  names.add({ version: 1, kinds: { story: ['Story', 'Stories'] }, groups: {}, rows: [['story', 'The night', '/stories/night/', '']] });
  expect(paths('night')).toEqual(['/stories/night/']);
  expect(names.kinds).toEqual(['principle', 'question', 'source', 'story']);
  expect(names.label('story', true)).toBe('Stories');
  expect(names.all('story').map(({ row }) => row[1])).toEqual(['The night']);
  expect(names.groupLabel(file.rows[0]!)).toBe('Amazon Leadership Principles');
});
