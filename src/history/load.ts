/** The news of this project: its history and its entries brought together. */
import { loadGuide } from '../content-files/load.ts';
import { pathOf } from '../content-files/place.ts';
import { history } from './git.ts';
import { discreet, newsOf, trackedOf, type News } from './news.ts';

/** Newest first; nothing where the history is not known. A source is no page of its own: it is met where it is cited. */
export async function loadNews(): Promise<News[]> {
  const { graph, files, hiddenPaths } = await loadGuide();
  const pages = graph.entries.filter(({ kind }) => kind !== 'source');
  return newsOf(
    discreet(history(), hiddenPaths),
    trackedOf(pages, files, ({ kind }, id) => pathOf(kind, id)),
  );
}
