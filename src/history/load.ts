/** The news of this project: its history and its entries brought together. */
import { loadGuide } from '../content-files/load.ts';
import { pathOf } from '../content-files/place.ts';
import type { Kind } from '../schemas/index.ts';
import { history } from './git.ts';
import { newsOf, trackedOf, type News } from './news.ts';

/** Newest first; nothing where the history is not known. A source is no page of its own: it is met where it is cited. */
export async function loadNews(): Promise<News[]> {
  const { graph, files, hidden } = await loadGuide();
  // A reason may name what the guide does not show.
  const unsaid = new Set([...hidden].map((ref) => pathOf(...(ref.split(/:(.*)/s) as [Kind, string]))));
  const commits = history().map((commit) => (commit.paths.some((path) => unsaid.has(path)) ? { ...commit, reason: undefined } : commit));
  const pages = graph.entries.filter(({ kind }) => kind !== 'source');
  return newsOf(
    commits,
    trackedOf(pages, files, ({ kind }, id) => pathOf(kind, id)),
  );
}
