/** The book, as a file: all of the guide on one page, and every link in it at home. */
import type { Finding } from './finding.ts';
import { isWithin } from './html.ts';
import { publishedGuide } from './page-types.ts';
import type { Page, Site } from './read.ts';

/** How many diagrams a page has. */
export const diagramsOf = ({ elements }: Page): number =>
  elements.filter(({ tag, attrs }) => tag === 'figure' && attrs['class']?.includes('diagram')).length;

/** What is wrong with the book. Its links, headings, titles and HTML are looked at as those of any page. */
export function checkBook(site: Site): Finding[] {
  const wrong = (what: string): Finding => ({ page: '/book/', what, fix: 'see src/take-along/ and src/components/book/' });
  const book = site.pages.find(({ path }) => path === '/book/');
  if (!book) return [wrong('is missing')];
  const { entries } = publishedGuide(site);
  const titles = new Set(book.elements.filter(({ tag }) => tag === 'h3').map(({ text }) => text.trim()));
  const drawn = site.pages.filter((page) => page !== book).reduce((sum, page) => sum + diagramsOf(page), 0);
  const ids = book.elements.flatMap(({ attrs }) => attrs['id'] ?? []);
  const pages = new Set(entries.map(({ url }) => url.split('#')[0]));
  const links = book.elements.filter((element) => element.tag === 'a' && isWithin(element, ({ tag }) => tag === 'article'));
  return [
    ...entries.filter(({ title }) => !titles.has(title)).map(({ ref }) => wrong(`lacks ${ref}`)),
    ...(diagramsOf(book) === drawn ? [] : [wrong(`has ${diagramsOf(book)} of ${drawn} diagrams`)]),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => wrong(`has the id "${id}" twice`)),
    ...links
      .map(({ attrs }) => attrs['href'] ?? '')
      .filter((href) => pages.has(href.split('#')[0]))
      .map((href) => wrong(`leads out of itself to ${href}`)),
  ];
}
