import { describe, expect, test } from 'vitest';
import type { NameRow } from '../types.ts';
import { countFacets, keeps, known, readAddress, writeAddress, type Asked } from './facets.ts';

const rows = new Map<string, NameRow>(
  [
    ['principle', 'Ownership', '/o/', 'amazon'] as const,
    ['principle', 'Cost', '/c/', 'business'] as const,
    ['question', 'Incomplete data', '/i/', 'bar-raiser'] as const,
  ].map((row) => [row[2], row]),
);

test('a filter keeps its kind, and its group within the kind', () => {
  const owner = rows.get('/o/');
  expect(keeps({}, owner)).toBe(true);
  expect(keeps({}, undefined)).toBe(true);
  expect(keeps({ kind: 'principle' }, owner)).toBe(true);
  expect(keeps({ kind: 'question' }, owner)).toBe(false);
  expect(keeps({ kind: 'principle', group: 'business' }, owner)).toBe(false);
  expect(keeps({ kind: 'principle' }, undefined)).toBe(false);
});

test('a filter that is none is dropped', () => {
  const names = { kinds: ['principle', 'story'] as const, groups: (kind: string) => (kind === 'principle' ? { amazon: 'Amazon' } : {}) };
  expect(known({ kind: 'principle', group: 'amazon' }, names)).toEqual({ kind: 'principle', group: 'amazon' });
  expect(known({ kind: 'principle', group: 'toString' }, names)).toEqual({ kind: 'principle' });
  expect(known({ kind: 'nonsense' as 'story' }, names)).toEqual({});
  expect(known({}, names)).toEqual({});
});

test('counts: all pages, each kind, and the groups of the chosen kind', () => {
  const counts = countFacets(['/o/', '/c/', '/i/', '/unknown/'], rows, { kind: 'principle', group: 'amazon' });
  expect(counts.all).toBe(4);
  expect([...counts.kinds]).toEqual([
    ['principle', 2],
    ['question', 1],
  ]);
  expect([...counts.groups]).toEqual([
    ['amazon', 1],
    ['business', 1],
  ]);
  expect(countFacets(['/o/'], rows, {}).groups.size).toBe(0);
});

describe('the address', () => {
  test.each<[string, Asked]>([
    ['', { q: '' }],
    ['?q=ownership', { q: 'ownership' }],
    ['?q=ownership&kind=principle', { q: 'ownership', kind: 'principle' }],
    ['?q=a+b%26c&kind=principle&framework=amazon', { q: 'a b&c', kind: 'principle', group: 'amazon' }],
    ['?kind=question&round=bar-raiser', { q: '', kind: 'question', group: 'bar-raiser' }],
  ])('%s is read and written alike', (address, asked) => {
    expect(readAddress(address)).toEqual(asked);
    expect(writeAddress(asked)).toBe(address);
  });

  test('a framework or a round implies its kind; with another kind it is dropped', () => {
    expect(readAddress('?q=x&framework=amazon')).toEqual({ q: 'x', kind: 'principle', group: 'amazon' });
    expect(readAddress('?q=x&round=staff')).toEqual({ q: 'x', kind: 'question', group: 'staff' });
    expect(readAddress('?q=x&kind=story&framework=amazon')).toEqual({ q: 'x', kind: 'story' });
  });
});
