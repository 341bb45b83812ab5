import { expect, test } from 'vitest';
import type { Entry, Graph } from '../graph/types.ts';
import { guide as config } from '../guide/index.ts';
import { nameFiles, nameRows, ONE_FILE_MAX } from './rows.ts';
import type { NameRow } from './types.ts';

const entry = (kind: Entry['kind'], title: string, more: object = {}) =>
  ({ kind, title, short: title, url: `/${title}/`, group: '', data: { aliases: [] }, ...more }) as unknown as Entry;

function graphOf(entries: readonly Entry[]): Graph {
  const of = (kind: string, group?: string) =>
    entries.filter((each) => each.kind === kind && (group === undefined || each.group === group));
  return { entries, of } as unknown as Graph;
}

test('an entry is found by its title, its short name and its aliases, each once', () => {
  const owner = entry('principle', 'Ownership', { short: 'Own it', group: 'amazon', data: { aliases: ['owner', 'Own it'] } });
  expect(nameRows(graphOf([owner]), config)[0]).toEqual(['principle', 'Ownership', '/Ownership/', 'amazon', 'Own it', 'owner']);
});

test('a chapter is filed under its part', () => {
  const [row] = nameRows(graphOf([entry('chapter', 'C', { data: { aliases: [], part: 'thinking' } })]), config);
  expect(row?.[3]).toBe('thinking');
});

test('a framework is found by its name, once it has principles', () => {
  const titles = (entries: Entry[]) => nameRows(graphOf(entries), config).map(([, title]) => title);
  expect(titles([])).not.toContain('Clarity habits');
  expect(titles([entry('principle', 'P', { group: 'clarity' })])).toContain('Clarity habits');
});

const rows = (count: number): NameRow[] =>
  Array.from({ length: count }, (_, at) => [at % 2 ? 'story' : 'principle', `Entry ${at}`, `/${at}/`, at % 2 ? '' : 'amazon']);

test('a small guide has one file of names, with the labels that its rows need', () => {
  const files = nameFiles(rows(ONE_FILE_MAX), config);
  expect([...files.keys()]).toEqual(['names']);
  const names = files.get('names');
  expect(names?.rows).toHaveLength(ONE_FILE_MAX);
  expect(names?.kinds).toEqual({ principle: ['Principle', 'Principles'], story: ['Story', 'Stories'] });
  expect(Object.keys(names?.groups ?? {})).toEqual(['principle']);
  expect(names?.groups.principle?.['amazon']).toBe('Amazon Leadership Principles');
});

test('a large one has a file a kind, and none is lost', () => {
  const files = nameFiles(rows(ONE_FILE_MAX + 1), config);
  expect([...files.keys()]).toEqual(['names-principle', 'names-story']);
  expect([...files.values()].flatMap((file) => file.rows)).toHaveLength(ONE_FILE_MAX + 1);
  expect(files.get('names-story')?.kinds).toEqual({ story: ['Story', 'Stories'] });
});
