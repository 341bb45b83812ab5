/** The news of this project: its history and its entries brought together, once a build. */
import { loadGuide } from '../content-files/load.ts';
import { pathOf } from '../content-files/place.ts';
import { history } from './git.ts';
import { newsOf, trackedOf, type News } from './news.ts';

let told: Promise<readonly News[]> | undefined;

/** Newest first; nothing where the history is not known. A source is no page of its own: it is met where it is cited. */
export const loadNews = (): Promise<readonly News[]> =>
  (told ??= loadGuide().then(({ graph, files }) => {
    const pages = graph.entries.filter(({ kind }) => kind !== 'source');
    return newsOf(
      history(),
      trackedOf(pages, files, ({ kind }, id) => pathOf(kind, id)),
    );
  }));
