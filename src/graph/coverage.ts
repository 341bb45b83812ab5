/** Which story proves which principle: the matrix, and its gaps. */
import type { Edge, EntryOf, Graph } from './types.ts';

export interface Coverage {
  readonly principles: readonly EntryOf<'principle'>[];
  /** Every story, also those that show none of these principles: a row of gaps is information. */
  readonly stories: readonly EntryOf<'story'>[];
  cell(storyId: string, principleId: string): Edge | undefined;
  strong(principleId: string): number;
  supporting(principleId: string): number;
}

export function coverage(graph: Graph, framework: string): Coverage {
  const shows = graph.edges.filter(({ kind }) => kind === 'shows');
  const cells = new Map(shows.map((edge) => [`${edge.from} ${edge.to}`, edge]));
  const count = (id: string, strength: Edge['strength']) =>
    shows.filter((edge) => edge.to === `principle:${id}` && edge.strength === strength).length;
  return {
    principles: graph.of('principle', framework),
    stories: graph.of('story'),
    cell: (storyId, principleId) => cells.get(`story:${storyId} principle:${principleId}`),
    strong: (id) => count(id, 'strong'),
    supporting: (id) => count(id, 'supporting'),
  };
}
