import { expect, test } from 'vitest';
import { judgeQuality } from './quality-run.ts';
import { QUALITY_QUERIES } from './quality.ts';

test('the queries are many, of every kind, and none is asked twice', () => {
  expect(QUALITY_QUERIES.length).toBeGreaterThanOrEqual(30);
  expect(new Set(QUALITY_QUERIES.map(({ query }) => query)).size).toBe(QUALITY_QUERIES.length);
  expect(new Set(QUALITY_QUERIES.map(({ how }) => how))).toEqual(new Set(['name', 'alias', 'misspelt', 'paraphrased', 'asked', 'text']));
});

test('a miss is counted and told', () => {
  const query = { how: 'name', query: 'cost', finds: ['/a/'] } as const;
  const verdict = judgeQuality(
    [
      { ...query, shown: ['/a/'], place: 1 },
      { ...query, shown: ['/b/', '/c/', '/d/', '/a/'], place: 4 },
      { ...query, shown: [], place: 0 },
    ],
    { inThree: 2, first: 1 },
  );
  expect(verdict).toMatchObject({ inThree: 1, first: 1, ok: false });
  expect(verdict.lines[1]).toContain('wanted /a/, got /b/, /c/, /d/');
  expect(verdict.lines[2]).toContain('not shown  wanted /a/, got nothing');
  expect(verdict.lines.at(-1)).toBe('1 of 3 in the first three (target 2), 1 first (target 1)');
});
