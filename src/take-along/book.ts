/** The book: every entry in reading order on one page, and where each page's content stands in it. Pure. */
import { groupsOf, type Group } from '../components/entry/around.ts';
import { chapterParts, storyGroups } from '../components/entry/parts.ts';
import { sourceGroups } from '../components/entry/sources.ts';
import { isTeam } from '../content-files/place.ts';
import type { Entry, Graph } from '../graph/types.ts';
import { figuresPath } from '../lib/url.ts';
import { KINDS, type Kind } from '../schemas/index.ts';

export interface BookPart {
  readonly kind: Kind;
  /** Heading of the kind, as in the site's menu. */
  readonly name: string;
  readonly anchor: string;
  readonly groups: readonly Group<Entry>[];
}

interface Names {
  readonly frameworks: Readonly<Record<string, { readonly name: string; readonly note: string }>>;
  readonly rounds: Readonly<Record<string, { readonly name: string }>>;
}

/** The kinds in reading order: what to think, what to know, then what to say. Kinds and groups that hold nothing are left out. */
export function bookParts(graph: Graph, { frameworks, rounds }: Names): BookPart[] {
  const groups: readonly (readonly [Kind, readonly Group<Entry>[]])[] = [
    ['chapter', chapterParts(graph.of('chapter'))],
    ['principle', groupsOf(graph.of('principle'), frameworks)],
    ['system', [{ id: 'all', name: 'Worked through', entries: graph.of('system') }]],
    ['story', storyGroups(graph)],
    ['question', groupsOf(graph.of('question'), rounds)],
    ['source', sourceGroups(graph)],
  ];
  return groups
    .map(([kind, list]) => ({
      kind,
      name: KINDS[kind].many,
      anchor: KINDS[kind].collection,
      groups: list.filter(({ entries }) => entries.length > 0),
    }))
    .filter((part) => part.groups.length > 0);
}

/** Anchor of an entry in the book: no id holds "_", so no two entries share one. */
export const bookAnchor = ({ kind, id }: Pick<Entry, 'kind' | 'id'>): string => `${kind}--${id.replaceAll('/', '_')}`;

/** Path of a page → the anchor of its content in the book; an anchor of the page stands after it and "--". */
export function bookAnchors(graph: Graph, parts: readonly BookPart[]): ReadonlyMap<string, string> {
  const entries = graph.entries.filter(({ kind }) => kind !== 'source');
  return new Map([
    ...parts.map(({ kind, anchor }) => [`/${KINDS[kind].collection}/`, anchor] as const),
    ...entries.map((entry) => [entry.url, bookAnchor(entry)] as const),
    ...graph.of('system').map((system) => [figuresPath(system.id), `${bookAnchor(system)}--figures`] as const),
  ]);
}

/** Words on a printed page of A4, all kinds of page taken together; measured, and held to it by a test. */
export const WORDS_A_PAGE = 270;

/** How long the book is: words to the thousand, pages to ten (and never none). */
export function bookSize(graph: Graph): { readonly words: number; readonly pages: number } {
  const words = graph.entries.reduce((sum, entry) => sum + entry.words, 0);
  return { words: Math.max(1000, Math.round(words / 1000) * 1000), pages: Math.max(10, Math.round(words / WORDS_A_PAGE / 10) * 10) };
}

/** Whether any story or system is the book's own, all of which are invented; a team's may be true. */
export const hasInvented = (graph: Graph): boolean =>
  graph.entries.some(({ kind, id }) => (kind === 'story' || kind === 'system') && !isTeam(id));
