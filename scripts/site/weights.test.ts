import { expect, test } from 'vitest';
import { checkWeights, median, weightTable, type Weight } from './weights.ts';

const page = (path: string, total: number, more: Partial<Weight> = {}): Weight => ({
  path,
  type: 'chapter',
  html: total - 6000,
  css: 5000,
  js: 1000,
  total,
  cap: 24_000,
  fonts: 30_000,
  diagrams: [],
  ...more,
});

test('the median is of text pages alone', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  const weights = [
    page('/a/', 14_000),
    page('/b/', 14_000),
    page('/c/', 20_000),
    page('/matrix/', 22_000, { type: 'matrix' }),
    page('/', 22_000, { type: 'home' }),
  ];
  expect(checkWeights(weights)).toEqual([]);
  expect(checkWeights(weights.slice(1)).map(({ what }) => what)).toEqual(['weighs 17.0 kB of 14.6']);
});

test('each budget is told with the page and the parts', () => {
  const found = checkWeights([page('/a/', 10_000), page('/b/', 10_000), page('/c/', 24_001, { fonts: 31_001, diagrams: [3000, 4001] })]);
  expect(found.map(({ page: path, what }) => `${path} ${what}`)).toEqual([
    '/c/ weighs 24.0 kB of 24.0 (HTML 18.0, CSS 5.0, JS 1.0)',
    '/c/ loads 31.0 kB of fonts of 31.0',
    '/c/ a drawing weighs 4.0 kB of 4.0',
  ]);
});

test('the book has a budget of its own', () => {
  const book = page('/book/', 500_000, { type: 'book', cap: 499_000 });
  expect(checkWeights([page('/a/', 9000), book]).map(({ what }) => what)).toEqual([
    'weighs 500.0 kB of 499.0 (HTML 494.0, CSS 5.0, JS 1.0)',
  ]);
  expect(checkWeights([page('/a/', 9000), { ...book, cap: 500_000 }])).toEqual([]);
});

test('the table has a row a type, and names the heaviest', () => {
  const lines = weightTable([page('/a/', 9000), page('/b/', 11_000), page('/', 7000, { type: 'home' })]);
  expect(lines[2]).toMatch(/^chapter +2 +4\.0 +5\.0 +1\.0 +10\.0 +11\.0 +30\.0 {2}\/b\/$/);
  expect(lines.map((line) => line.split(/\s{2,}/)[0])).toEqual([
    'First visit, kB gzip, medians by type of page:',
    'page',
    'chapter',
    'home',
    'text pages',
    'all pages',
  ]);
});
