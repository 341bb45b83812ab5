/** What every page must have: a title of its own, one h1, an entry's page for every entry, a place in the search index. */
import type { Finding } from './finding.ts';
import { publishedGuide } from './page-types.ts';
import type { Page, Site } from './read.ts';

const titleOf = (page: Page): string =>
  page.elements.find(({ tag, parent }) => tag === 'title' && parent?.tag === 'head')?.text.trim() ?? '';

/** Titles: one a page, none twice, so that tabs, history and search engines can tell pages apart. */
export function checkTitles({ pages }: Site): Finding[] {
  const seen = new Map<string, string>();
  return pages.flatMap((page) => {
    const title = titleOf(page);
    if (title === '') return [{ page: page.path, what: 'no title', fix: 'give the layout one' }];
    const other = seen.get(title);
    seen.set(title, page.path);
    return other === undefined ? [] : [{ page: page.path, what: `has the title of ${other}: "${title}"`, fix: 'give it one of its own' }];
  });
}

/** Headings: one h1, and no level left out on the way down. */
export function checkHeadings({ pages }: Site): Finding[] {
  return pages.flatMap((page) => {
    const levels = page.elements.flatMap(({ tag, text }) => (/^h[1-6]$/.test(tag) ? [{ level: Number(tag[1]), text: text.trim() }] : []));
    const ones = levels.filter(({ level }) => level === 1);
    const found = ones.length === 1 ? [] : [{ page: page.path, what: `${ones.length} h1`, fix: 'keep exactly one, the title of the page' }];
    const skipped = levels.filter(({ level }, at) => at > 0 && level > (levels[at - 1]?.level ?? 0) + 1);
    return [
      ...found,
      ...skipped.map(({ level, text }) => ({
        page: page.path,
        what: `the h${level} "${text}" skips a level`,
        fix: `make it an h${level - 1}`,
      })),
    ];
  });
}

/** Every published entry has its page or its place on one, and each of its former ids a page that leads there. */
export function checkEntries(site: Site): Finding[] {
  const pages = new Map(site.pages.map((page) => [site.base.replace(/\/$/, '') + page.path, page]));
  const { entries } = publishedGuide(site);
  return entries.flatMap(({ ref, id, url, formerly }) => {
    const [path = '', fragment] = url.split('#');
    const page = pages.get(path);
    const fix = `draw it in src/pages, or correct its url in guide.json`;
    if (!page) return [{ page: path, what: `${ref} has no page`, fix }];
    if (fragment !== undefined) return page.ids.has(fragment) ? [] : [{ page: path, what: `${ref} has no place "#${fragment}"`, fix }];
    const folder = url.slice(0, url.length - id.length - 1);
    return formerly.flatMap((old) => {
      const alias = pages.get(`${folder}${old}/`);
      return alias?.leadsTo === url
        ? []
        : [
            {
              page: `${folder}${old}/`,
              what: `the former id "${old}" of ${ref} does not lead to ${url}`,
              fix: 'draw an alias page for it',
            },
          ];
    });
  });
}

/** Pages that full-text search finds: those marked, and just as many as the index says. */
export function checkIndexed(site: Site): Finding[] {
  const marked = site.pages.filter((page) => page.elements.some(({ attrs }) => attrs['data-pagefind-body'] !== undefined));
  const entry = JSON.parse(site.read('pagefind/pagefind-entry.json')) as { languages: Record<string, { page_count: number }> };
  const indexed = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
  const counted =
    indexed === marked.length
      ? []
      : [
          {
            page: '/pagefind/',
            what: `indexes ${indexed} pages, and ${marked.length} are marked`,
            fix: 'run the indexer after every page is written',
          },
        ];
  const { entries } = publishedGuide(site);
  const paths = new Set(marked.map((page) => site.base.replace(/\/$/, '') + page.path));
  const left = entries.filter(({ kind, url }) => kind !== 'source' && !paths.has(url));
  const aliases = marked.filter((page) => page.leadsTo !== undefined || page.path === '/404.html');
  return [
    ...counted,
    ...left.map(({ ref, url }) => ({ page: url, what: `${ref} is not searched`, fix: 'mark its article with data-pagefind-body' })),
    ...aliases.map(({ path }) => ({ page: path, what: 'is searched, and holds nothing to find', fix: 'take data-pagefind-body from it' })),
  ];
}
