/** Whose stories a guide tells, in words: the book's are invented and say so, a team's own are not ours to vouch for. Pure. */
import { isTeam } from '../../content-files/place.ts';
import type { Graph } from '../../graph/types.ts';

export type Whose = 'book' | 'team' | 'both';

/** A guide without stories counts as the book's. */
export function whoseStories(graph: Graph): Whose {
  const stories = graph.of('story');
  const team = stories.filter(({ id }) => isTeam(id)).length;
  return team === 0 ? 'book' : team === stories.length ? 'team' : 'both';
}

/** What a story's page says of it, before "Build your own". */
export const provenance = (id: string): string => (isTeam(id) ? 'A story of our team’s own.' : 'A worked example, openly invented.');

export const STORIES_LEDE: Readonly<Record<Whose, string>> = {
  book: 'Worked examples, openly invented: each told in six parts, with the principles it is evidence of and the line to say for each.',
  both: 'Worked examples, openly invented, and our team’s own: each told in six parts, with the principles it is evidence of and the line to say for each.',
  team: 'Our team’s own, each told in six parts, with the principles it is evidence of and the line to say for each.',
};

/** Begins "Build your own". */
export const WHAT_THEY_ARE: Readonly<Record<Whose, string>> = {
  book: 'Every story here is invented. One set in a system keeps to that system’s figures, so that they can be checked.',
  both: 'The book’s stories are invented. One set in a system keeps to that system’s figures, so that they can be checked. Our own are told by whoever lived them.',
  team: 'The stories here are told by whoever lived them.',
};
