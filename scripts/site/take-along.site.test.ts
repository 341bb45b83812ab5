/** What a team takes along, as files: the Markdown of each page, the list of it, and the book. */
import { beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, requireBuild } from './builds.ts';
import { expectNone } from './expect-none.ts';
import { checkMarkdown, deadEnd } from './markdown.ts';
import { publishedGuide } from './page-types.ts';
import { readSite, type Page, type Site } from './read.ts';

describe.each(BUILDS)('built at $base', (build) => {
  let site: Site;
  let book: Page;
  beforeAll(() => {
    requireBuild(build);
    site = readSite(build);
    book = site.pages.find(({ path }) => path === '/book/')!;
  });
  const diagramsOf = (page: Page) =>
    page.elements.filter(({ tag, attrs }) => tag === 'figure' && attrs['class']?.includes('diagram')).length;

  test('each page to be found has its Markdown, whole, and every link in it leads somewhere', () => expectNone(checkMarkdown(site)));

  test('llms.txt lists every entry with a page, and every address in it is there', () => {
    const text = site.read('llms.txt');
    const urls = [...text.matchAll(/\bhttps?:\/\/[^\s)]+/g)].map(([url]) => url.replace(/\.$/, ''));
    const entries = publishedGuide(site).entries.filter(({ kind }) => kind !== 'source');
    expect(entries.filter(({ url }) => !urls.includes(`${site.origin}${url.replace(/\/$/, '.md')}`))).toEqual([]);
    expect(urls.flatMap((url) => deadEnd(url, site))).toEqual([]);
  });

  test('the book holds every entry under its title', () => {
    const headings = new Set(book.elements.filter(({ tag }) => tag === 'h3').map(({ text }) => text.trim()));
    expect(
      publishedGuide(site)
        .entries.filter(({ title }) => !headings.has(title))
        .map(({ ref }) => ref),
    ).toEqual([]);
  });

  test('the book holds every diagram of the guide', () => {
    const drawn = site.pages.filter((page) => page !== book).reduce((sum, page) => sum + diagramsOf(page), 0);
    expect(drawn).toBeGreaterThan(3);
    expect(diagramsOf(book)).toBe(drawn);
  });

  test('no id is in the book twice', () => {
    const ids = book.elements.flatMap(({ attrs }) => attrs['id'] ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('links between entries stay in the book', () => {
    const pages = publishedGuide(site).entries.map(({ url }) => url.split('#')[0] ?? '');
    const article = book.elements.find(({ tag }) => tag === 'article')!;
    const out = book.elements
      .filter(({ tag, start, end }) => tag === 'a' && start > article.start && end < article.end)
      .map(({ attrs }) => attrs['href'] ?? '')
      .filter((href) => pages.some((page) => href === page || href.startsWith(`${page}#`)));
    expect(out).toEqual([]);
  });
});
