/** What is licensed, and to whom: the book's text to everybody; what a team wrote by nobody but the team. Pure. */
import { isTeam, TEAM } from '../content-files/place.ts';
import type { Graph } from '../graph/types.ts';
import { KINDS, KIND_NAMES } from '../schemas/index.ts';

export const CONTENT_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

const TEAM_PAGE = new RegExp(`/(${KIND_NAMES.map((kind) => KINDS[kind].collection).join('|')})/${TEAM}/`);

/** Whether an address, whole or from the root of the guide, is that of a page a team wrote. */
export const isTeamPage = (url: string): boolean => TEAM_PAGE.test(url);

/** What the licence is of, on a page that speaks for the whole guide; undefined where nothing of the book is shown. */
export function licensedText(graph: Graph): 'Text' | 'The book’s text' | undefined {
  const texts = graph.entries.filter(({ kind }) => kind !== 'source');
  if (!texts.some(({ id }) => !isTeam(id))) return undefined;
  return texts.some(({ id }) => isTeam(id)) ? 'The book’s text' : 'Text';
}
