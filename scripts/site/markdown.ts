/** The Markdown beside the pages: there for each page to be found, whole, and readable without the page. */
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { markdownPath } from '../../src/lib/url.ts';
import { writer } from '../../src/take-along/markdown/page.ts';
import { isListed } from './discovery.ts';
import { diagramsOf } from './book.ts';
import type { Finding } from './finding.ts';
import { isWithin, type Element } from './html.ts';
import { publishedGuide } from './page-types.ts';
import type { Page, Site } from './read.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
/** Words alone: a badge stands in brackets in Markdown, and quotes may be escaped. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const inArticle = (element: Element): boolean => isWithin(element, ({ tag }) => tag === 'article');

/** What is wrong with the site's Markdown. */
export function checkMarkdown(site: Site): Finding[] {
  const listed = site.pages.filter(isListed);
  const expected = new Map(listed.map((page) => [markdownPath(page.path).slice(1), page]));
  const stray = [...site.files].filter((file) => file.endsWith('.md') && !expected.has(file));
  return [
    ...stray.map((file) => ({
      page: `/${file}`,
      what: 'is the Markdown of no page to be found',
      fix: 'see src/take-along/markdown/page.ts',
    })),
    ...[...expected].flatMap(([file, page]) => {
      const wrong = (what: string): Finding => ({ page: `/${file}`, what, fix: 'see src/take-along/markdown/' });
      const alternate = page.elements.find(({ tag, attrs }) => tag === 'link' && attrs['type'] === 'text/markdown')?.attrs['href'];
      const said = alternate === site.base + file ? [] : [wrong(`its page says it is at ${alternate}`)];
      return site.files.has(file) ? [...said, ...checkText(site.read(file), page, site).map(wrong)] : [...said, wrong('is missing')];
    }),
  ];
}

function checkText(text: string, page: Page, site: Site): string[] {
  const root = parser.parse(text);
  const of = (kind: Nodes['type']): Nodes[] => {
    const found: Nodes[] = [];
    visit(root, kind, (node) => void found.push(node as Nodes));
    return found;
  };
  const headings = of('heading').map((node) => bare(toString(node)));
  const onPage = page.elements.filter((element) => /^h[1-6]$/.test(element.tag) && inArticle(element)).map((element) => bare(element.text));
  const drawings = diagramsOf(page);
  const sources = of('code').filter((node) => node.type === 'code' && node.lang === 'mermaid').length;
  return [
    ...(text.startsWith('# ') ? [] : ['does not begin with its title']),
    ...(text.includes(`Source: <${site.origin}${site.base}${page.path.slice(1)}>`) ? [] : ['does not say where its page is']),
    ...onPage.filter((heading) => !headings.includes(heading)).map((heading) => `lacks the heading "${heading}"`),
    ...of('html').map((node) => `holds HTML: ${toString(node)}`),
    ...(/&#x/.test(text) ? ['holds escaped blanks, which nobody can read'] : []),
    ...(writer.stringify(root as Root) === text ? [] : ['does not read back as it was written']),
    ...(drawings === sources ? [] : [`has ${sources} Mermaid sources for ${drawings} diagrams`]),
    ...of('link').flatMap((node) => (node.type === 'link' ? deadEnd(node.url, site) : [])),
  ];
}

/** What is wrong with llms.txt: entries it lacks, and addresses that are not there. */
export function checkLlms(site: Site): Finding[] {
  const wrong = (what: string): Finding => ({ page: '/llms.txt', what, fix: 'see src/take-along/llms.ts' });
  if (!site.files.has('llms.txt')) return [wrong('is missing')];
  const urls = [...site.read('llms.txt').matchAll(/\bhttps?:\/\/[^\s)]+/g)].map(([url]) => url.replace(/\.$/, ''));
  const entries = publishedGuide(site).entries.filter(({ kind }) => kind !== 'source');
  return [
    ...entries.filter(({ url }) => !urls.includes(`${site.origin}${url.replace(/\/$/, '.md')}`)).map(({ ref }) => wrong(`lacks ${ref}`)),
    ...urls.flatMap((url) => deadEnd(url, site)).map(wrong),
  ];
}

/** What is wrong with an absolute URL, where it is one of this site. */
function deadEnd(url: string, site: Site): string[] {
  if (!URL.canParse(url)) return [`"${url}" is not absolute`];
  const { href, hash } = new URL(url);
  const home = site.origin + site.base;
  if (!href.startsWith(home)) return new URL(url).origin === site.origin ? [`"${url}" leaves the base path`] : [];
  const path = decodeURI(href.slice(home.length - 1, href.length - hash.length));
  const page = site.pages.find((one) => one.path === path);
  if (!page) return site.files.has(path.slice(1)) && hash === '' ? [] : [`"${url}" leads nowhere`];
  return hash === '' || page.ids.has(decodeURIComponent(hash.slice(1))) ? [] : [`"${url}" names an anchor that is not there`];
}
