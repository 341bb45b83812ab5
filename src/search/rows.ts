/** The names that search knows: every entry, and the pages that are no entry. Pure. */
import type { Entry, Graph } from '../graph/types.ts';
import { emptyPaths } from '../components/shell/nav.ts';
import type { Guide } from '../guide/index.ts';
import { PARTS } from '../schemas/chapters.ts';
import { GROUPED, KIND_NAMES, KINDS, type Kind } from '../schemas/index.ts';
import type { NameRow, NamesFile, SearchKind } from './types.ts';

/** Past this many names one file would be felt on a slow line: about 25 kB compressed. */
export const ONE_FILE_MAX = 500;

/** Pages that readers look for by name though they are no entry. */
const PAGES: readonly NameRow[] = [
  ['page', 'Guide', '/chapters/', '', 'book', 'contents', 'table of contents', 'all chapters'],
  ['page', 'Principles', '/principles/', '', 'all principles', 'values', 'frameworks'],
  ['page', 'Stories', '/stories/', '', 'all stories', 'examples', 'worked examples', 'STAR'],
  ['page', 'Questions', '/questions/', '', 'all questions', 'interview questions', 'question bank'],
  ['page', 'Systems', '/systems/', '', 'all systems', 'system design', 'case studies', 'architecture'],
  ['page', 'Matrix', '/matrix/', '', 'stories × principles', 'coverage', 'grid', 'story matrix', 'which story for which principle'],
  ['page', 'Changes', '/changes/', '', 'what changed', 'what is new', 'changelog', 'news', 'feed', 'recent changes'],
  ['page', 'Sources', '/sources/', '', 'bibliography', 'references', 'citations'],
];

const groupOf = (entry: Entry): string => (entry.kind === 'chapter' ? entry.data.part : entry.group);

function entryRow(entry: Entry): NameRow {
  const short = entry.short === entry.title ? [] : [entry.short];
  return [entry.kind, entry.title, entry.url, groupOf(entry), ...new Set([...short, ...entry.data.aliases])];
}

/** "google-values" as readers say it. */
const spoken = (key: string): string[] => [key.replaceAll('-', ' '), `${key.replaceAll('-', ' ')} principles`];

/** One row an entry in reading order, then frameworks that have principles, then the other pages. */
export function nameRows(graph: Graph, guide: Guide): NameRow[] {
  const frameworks = Object.entries(guide.frameworks)
    .filter(([key]) => graph.of('principle', key).length > 0)
    .map(([key, { name }]): NameRow => ['page', name, `/principles/#${key}`, '', ...spoken(key)]);
  const empty = emptyPaths(graph);
  return [...graph.entries.map(entryRow), ...frameworks, ...PAGES.filter(([, , path]) => !empty.has(path))];
}

const names = (labelled: Readonly<Record<string, { readonly name: string }>>) =>
  Object.fromEntries(Object.entries(labelled).map(([key, { name }]) => [key, name]));

function file(rows: readonly NameRow[], guide: Guide): NamesFile {
  const present = new Set(rows.map(([kind]) => kind));
  const labels = (kind: SearchKind) => (kind === 'page' ? (['Page', 'Pages'] as const) : ([KINDS[kind].one, KINDS[kind].many] as const));
  const order: SearchKind[] = [...KIND_NAMES, 'page'];
  const groups = { chapter: PARTS, principle: names(guide[GROUPED.principle]), question: names(guide[GROUPED.question]) };
  return {
    version: 1,
    kinds: Object.fromEntries(order.filter((kind) => present.has(kind)).map((kind) => [kind, labels(kind)])),
    groups: Object.fromEntries(Object.entries(groups).filter(([kind]) => present.has(kind as Kind))),
    rows,
  };
}

/**
 * The files of names, by name without ".json": one for a small guide, one a kind for a large one, so that the kinds most
 * asked for answer before the rest has come. What a reader downloads in all is the same.
 */
export function nameFiles(rows: readonly NameRow[], guide: Guide, oneFileMax = ONE_FILE_MAX): Map<string, NamesFile> {
  if (rows.length <= oneFileMax) return new Map([['names', file(rows, guide)]]);
  const byKind = Map.groupBy(rows, ([kind]) => kind);
  return new Map([...byKind].map(([kind, own]) => [`names-${kind}`, file(own, guide)]));
}
