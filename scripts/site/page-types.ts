/** What kind of page a path is, for budgets and tables. */
import type { GuideJson } from '../../src/graph/published.ts';
import type { Page, Site } from './read.ts';

export const TEXT_TYPES = ['chapter', 'principle', 'story', 'question', 'system'] as const;
const OTHERS: Readonly<Record<string, string>> = {
  '/': 'home',
  '/matrix/': 'matrix',
  '/sources/': 'sources',
  '/search/': 'search',
  '/404.html': '404',
  '/book/': 'book',
};

/** The guide's own list of its entries, as published. */
export const publishedGuide = (site: Site): GuideJson => JSON.parse(site.read('guide.json')) as GuideJson;

/** Gives the type of each page: a kind of entry, one of the pages of its own, "alias", or "index" for the rest. */
export function pageTypes(site: Site): ReadonlyMap<Page, string> {
  const entries = new Map(publishedGuide(site).entries.map(({ url, kind }) => [url, kind as string]));
  const typeOf = (page: Page) => {
    if (page.leadsTo !== undefined) return 'alias';
    return OTHERS[page.path] ?? entries.get(site.base.replace(/\/$/, '') + page.path) ?? 'index';
  };
  return new Map(site.pages.map((page) => [page, typeOf(page)]));
}
