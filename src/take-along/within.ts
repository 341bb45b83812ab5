/**
 * Puts the content of a page into another page that holds many: its ids get a prefix, so that none is there twice; links
 * to pages that the other holds become links within it; headings go down. Pure: HTML in, HTML out.
 */
import { parseFragment, serialize, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface Place {
  /** Anchor of the content in the page that takes it in: "story--half-the-log". */
  readonly prefix: string;
  /** Levels by which headings go down. */
  readonly down: number;
  /** Base path of the site. */
  readonly base: string;
  /** Path of each page that is held, without the base → its prefix. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Attributes that hold ids, one or several with spaces between. */
const IDS = new Set(['id', 'for', 'headers', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details']);
const DEEPEST = 6;

const join = (prefix: string, id: string): string => (id === '' ? prefix : `${prefix}--${id}`);

/** Where a link leads once its page is held: "/stories/x/#result" → "#story--x--result". Links out of the book stay. */
export function hrefWithin(url: string, { prefix, base, pages }: Place): string {
  if (url.startsWith('#')) return `#${join(prefix, url.slice(1))}`;
  if (!url.startsWith(base)) return url;
  const [path = '', anchor = ''] = url.slice(base.length - 1).split('#', 2);
  const page = pages.get(path);
  return page === undefined ? url : `#${join(page, anchor)}`;
}

function rewrite(element: Element, place: Place): void {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) {
    const lower = Number(level) + place.down;
    if (lower > DEEPEST) throw new Error(`an h${level} of ${place.prefix} would be an h${lower}  →  there are six levels; use one less`);
    element.tagName = element.nodeName = `h${lower}`;
  }
  // What tells the full-text search about a page says nothing in a page that it leaves out.
  element.attrs = element.attrs.filter(({ name }) => !name.startsWith('data-pagefind'));
  for (const attribute of element.attrs) {
    const { name, value } = attribute;
    if (IDS.has(name))
      attribute.value = value
        .split(/\s+/)
        .map((id) => join(place.prefix, id))
        .join(' ');
    else if (name === 'href') attribute.value = hrefWithin(value, place);
    else if (value.includes('url(#')) attribute.value = value.replaceAll('url(#', `url(#${place.prefix}--`);
  }
}

/** The HTML as it stands within the other page. Throws where a heading would go below the sixth level. */
export function within(html: string, place: Place): string {
  const root = parseFragment(html);
  const walk = (node: Node): void => {
    if (tree.isElementNode(node)) rewrite(node, place);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(root);
  return serialize(root);
}
