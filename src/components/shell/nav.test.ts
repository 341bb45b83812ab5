import { expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.ts';
import { check } from '../../problems/fixtures/guide.ts';
import { currentIn, emptyPaths, sectionsOf } from './nav.ts';

const graphOf = (without: readonly string[]) => {
  const records = check().records.filter(({ file }) => !without.includes(file.kind));
  return buildGraph(records, { frameworks: ['amazon'], rounds: ['bar-raiser'] });
};
const labels = (without: readonly string[]) => sectionsOf(graphOf(without)).map(({ label }) => label);

it('marks a section on its own page and below it, and no other', () => {
  const sections = sectionsOf(graphOf([]));
  expect(currentIn('/stories/', '/stories/')).toBe('page');
  expect(currentIn('/stories/', '/stories/viral-memory-spike/')).toBe('true');
  expect(sections.filter(({ path }) => currentIn(path, '/systems/view-count/')).map(({ label }) => label)).toEqual(['Systems']);
  expect(sections.some(({ path }) => currentIn(path, '/'))).toBe(false);
});

it('has no section for what the guide does not have, and no matrix without stories', () => {
  expect(labels([])).toEqual(['Guide', 'Principles', 'Stories', 'Questions', 'Matrix', 'Systems']);
  expect(labels(['story', 'system'])).toEqual(['Guide', 'Principles', 'Questions']);
  expect([...emptyPaths(graphOf(['story']))]).toEqual(['/stories/', '/matrix/']);
});
