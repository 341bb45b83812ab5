import { expect, test } from 'vitest';
import type { NameHit } from '../names.ts';
import type { NameRow } from '../types.ts';
import { merge, type TextHit } from './merge.ts';

const row = (path: string, kind: NameRow[0] = 'story'): NameRow => [kind, path, path, ''];
const name = (path: string, coverage: number, kind?: NameRow[0]): NameHit => ({
  row: row(path, kind),
  terms: new Set(),
  coverage,
  score: coverage,
});
const text = (path: string, score = 1): TextHit => ({ id: path, path, score });
const rows = (...all: NameRow[]) => new Map(all.map((each) => [each[2], each]));
const every = () => true;
const paths = ({ strong, texts, guesses }: ReturnType<typeof merge>) => [
  strong.map((hit) => hit.row[2]),
  texts.map(({ path }) => path),
  guesses.map((hit) => hit.row[2]),
];

test('names come at once, guesses only with the full text', () => {
  const names = [name('/a/', 1), name('/b/', 0.3)];
  expect(paths(merge(names, undefined, rows(), every))).toEqual([['/a/'], [], []]);
  expect(paths(merge(names, [], rows(), every))).toEqual([['/a/'], [], ['/b/']]);
});

test('the full text changes nothing of the names above it, and no page comes twice', () => {
  const names = [name('/a/', 1), name('/b/', 0.9), name('/c/', 0.2)];
  const texts = [text('/b/', 9), text('/c/', 8), text('/d/', 7)];
  expect(paths(merge(names, texts, rows(row('/a/'), row('/b/'), row('/c/'), row('/d/')), every))).toEqual([
    ['/a/', '/b/'],
    ['/c/', '/d/'],
    [],
  ]);
});

test('a page whose name answers part of the question rises in the full text', () => {
  const texts = [text('/a/', 10), text('/b/', 8)];
  expect(paths(merge([name('/b/', 0.5)], texts, rows(row('/a/'), row('/b/')), every))[1]).toEqual(['/b/', '/a/']);
});

test('indexes and pages without a name sink', () => {
  const texts = [text('/sources/', 10), text('/a/', 8), text('/odd/', 9)];
  expect(paths(merge([], texts, rows(row('/sources/', 'page'), row('/a/')), every))[1]).toEqual(['/a/', '/sources/', '/odd/']);
});

test('filters hold in both tiers', () => {
  const all = rows(row('/a/'), row('/b/'), row('/c/', 'system'), row('/d/', 'system'));
  const merged = merge([name('/a/', 1), name('/c/', 1, 'system')], [text('/b/'), text('/d/')], all, (each) => each?.[0] === 'system');
  expect(paths(merged)).toEqual([['/c/'], ['/d/'], []]);
});
