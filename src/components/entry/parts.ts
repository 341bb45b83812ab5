/** How the entries of a kind without folders are grouped for readers. Pure. */
import type { EntryOf, Graph } from '../../graph/types.ts';
import { PARTS } from '../../schemas/chapters.ts';
import { groupsOf } from './around.ts';

const NAMES = Object.fromEntries(Object.entries(PARTS).map(([id, name]) => [id, { name }]));

/** Chapters by the part of the book they belong to. */
export const chapterParts = (chapters: readonly EntryOf<'chapter'>[]) => groupsOf(chapters, NAMES, (chapter) => chapter.data.part);

/** Stories by the system they happened in, in the order of the systems; those about people alone come last. */
export function storyGroups(graph: Graph) {
  const systems = graph.of('system').map((system) => [system.id, { name: system.title }] as const);
  const names = { ...Object.fromEntries(systems), people: { name: 'People and teams' } };
  return groupsOf(graph.of('story'), names, (story) => story.data.system ?? 'people');
}
