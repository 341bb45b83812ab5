/** What the pages draw beside an entry's own words, read from the graph. Pure. */
import type { Data, Kind } from '../../schemas/index.ts';
import type { EdgeKind, Entry, EntryOf, Graph } from '../../graph/types.ts';
import { sourceAnchor } from '../../lib/url.ts';
import { systemOf } from '../../systems/figure-id.ts';
import type { Figure } from '../../systems/types.ts';
import { count } from './words.ts';

export interface Tension {
  readonly other: EntryOf<'principle'>;
  /** How it is told, and by which of the two: the principle whose author wrote it, or the other. */
  readonly told: readonly { readonly pull: string; readonly aloud: string; readonly from: EntryOf<'principle'> }[];
}

/** Tensions a principle wrote, then those that others wrote with it; one for each other principle. */
export function tensionsOf(graph: Graph, principle: EntryOf<'principle'>): Tension[] {
  const ownIds = principle.data.tensions.map((tension) => tension.with);
  const otherIds = entriesInto(graph, principle, 'pulls-against', 'principle').map((other) => other.id);
  return [...new Set([...ownIds, ...otherIds])].map((id) => {
    const other = graph.get('principle', id);
    const tells = (from: EntryOf<'principle'>, to: string) =>
      from.data.tensions.filter((each) => each.with === to).map(({ pull, aloud }) => ({ pull, aloud, from }));
    return { other, told: [...tells(principle, id), ...tells(other, principle.id)] };
  });
}

export type Shows = Data<'story'>['shows'][number];

/** Stories that are evidence of a principle, the strong ones first, each with its own record of it. */
export function storiesThatShow(graph: Graph, principle: EntryOf<'principle'>): { story: EntryOf<'story'>; shows: Shows }[] {
  const found = entriesInto(graph, principle, 'shows', 'story').flatMap((story) =>
    story.data.shows.filter((shows) => shows.principle === principle.id).map((shows) => ({ story, shows })),
  );
  return strongFirst(found, ({ shows }) => shows);
}

/** What a story shows, the strong first, each with its principle. */
export function shownBy(graph: Graph, story: EntryOf<'story'>): { principle: EntryOf<'principle'>; shows: Shows }[] {
  const found = story.data.shows.map((shows) => ({ principle: graph.get('principle', shows.principle), shows }));
  return strongFirst(found, ({ shows }) => shows);
}

const strongFirst = <T>(list: readonly T[], showsOf: (item: T) => Shows): T[] => [
  ...list.filter((item) => showsOf(item).strength === 'strong'),
  ...list.filter((item) => showsOf(item).strength !== 'strong'),
];

/** Entries of one kind with an edge to this one, each once, in reading order. */
export function entriesInto<K extends Kind>(graph: Graph, to: Entry, edge: EdgeKind, kind: K): EntryOf<K>[] {
  const from = new Set(graph.into(to, edge).map((each) => each.from));
  return graph.of(kind).filter((entry) => from.has(entry.ref));
}

/** Edges that the pages at both ends draw. */
const DRAWN = new Set<EdgeKind>(['shows', 'tests', 'answered-by', 'happened-in', 'pulls-against', 'decides-by']);

/** Entries whose prose links to this one and which the page doesn't show for another reason. */
export function mentionedIn(graph: Graph, entry: Entry): Entry[] {
  const drawn = new Set([
    ...graph
      .into(entry)
      .filter((edge) => DRAWN.has(edge.kind))
      .map((edge) => edge.from),
    ...graph
      .out(entry)
      .filter((edge) => DRAWN.has(edge.kind))
      .map((edge) => edge.to),
  ]);
  const mentions = new Set(graph.into(entry, 'mentions').map((edge) => edge.from));
  return graph.entries.filter(({ ref }) => mentions.has(ref) && !drawn.has(ref));
}

/** Anchor, on a story's page, of its evidence of a principle. */
export const showsAnchor = (principleId: string): string => `shows-${sourceAnchor(principleId)}`;

/** "2 strong stories", or the gap in words. */
export function strongStories(graph: Graph, principle: Entry): string {
  const strong = graph.into(principle, 'shows').filter((edge) => edge.strength === 'strong').length;
  return strong === 0 ? 'no strong story yet' : count(strong, 'strong story', 'strong stories');
}

/** Decisions of the systems that show a principle. */
export function decisionsBy(graph: Graph, principle: EntryOf<'principle'>) {
  return entriesInto(graph, principle, 'decides-by', 'system').flatMap((system) =>
    system.data.decisions.filter(({ principles }) => principles.includes(principle.id)).map((decision) => ({ system, decision })),
  );
}

/** The figures of one system, in the order they are given and derived. */
export const figuresIn = (figures: ReadonlyMap<string, Figure>, system: EntryOf<'system'>): Figure[] =>
  [...figures.values()].filter((figure) => systemOf(figure.id) === system.id);
