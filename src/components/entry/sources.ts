/** The bibliography's order: by how far to trust a source, then by publisher and title. Pure. */
import type { EntryOf, Graph } from '../../graph/types.ts';
import { groupsOf, type Group } from './around.ts';
import { GRADES } from './words.ts';

const NAMES = Object.fromEntries(Object.entries(GRADES).map(([grade, { many, meaning }]) => [grade, { name: many, note: meaning }]));

export function sourceGroups(graph: Graph): Group<EntryOf<'source'>>[] {
  const alphabetical = [...graph.of('source')].sort((a, b) =>
    `${a.data.publisher} ${a.title}`.localeCompare(`${b.data.publisher} ${b.title}`, 'en'),
  );
  return groupsOf(alphabetical, NAMES, (source) => source.data.grade);
}
