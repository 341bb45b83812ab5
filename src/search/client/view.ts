/** What the search shows, built of elements and text nodes alone: no string becomes HTML. */
import type { Names, NameHit } from '../names.ts';
import type { NameRow } from '../types.ts';
import { markWords, type Segment } from '../words.ts';
import { readExcerpt } from './excerpt.ts';
import type { Fragment } from './full-text.ts';

type Child = Node | string | undefined | null | false;

/** An element with a class, properties and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Node | string => child instanceof Node || typeof child === 'string'));
  return element;
}

const marked = (segments: readonly Segment[]): Child[] => segments.map(({ text, hit }) => (hit ? h('mark', '', {}, text) : text));

/** Something that can be pressed: a link that the keyboard reaches through the text box. */
function option(href: string, className: string, ...children: Child[]): HTMLAnchorElement {
  return h('a', `search-option ${className}`, { href, role: 'option', tabindex: '-1', 'aria-selected': 'false' }, ...children);
}

/** What kind of thing it is, and where it is filed. */
function facts(names: Names, row: NameRow | undefined): HTMLElement {
  const group = row && names.groupLabel(row);
  return h('span', 'search-kind', {}, h('b', '', {}, row ? names.label(row[0]) : 'Page'), group && ` · ${group}`);
}

/** A result by its name: kind, title with the matched words, and the alias it was found by. */
export function nameOption(names: Names, { row, terms, alias }: NameHit, base: string): HTMLAnchorElement {
  return option(
    base + row[2].slice(1),
    'by-name',
    facts(names, row),
    h('span', 'search-title', {}, ...marked(markWords(row[1], terms))),
    alias !== undefined && h('span', 'search-alias', {}, 'also: ', ...marked(markWords(alias, terms))),
  );
}

/** Sections shown below a page: more would hide the next page. */
const SECTIONS = 2;

/** A result by its text: kind, title, the passage, and the sections that hold most of what was asked. */
export function textOptions(
  names: Names,
  path: string,
  fragment: Fragment,
  asked: ReadonlySet<string>,
  shown: ReadonlySet<string>,
  base: string,
): readonly HTMLAnchorElement[] {
  const row = names.byPath.get(path);
  const href = base + path.slice(1);
  const page = option(
    href,
    'by-text',
    facts(names, row),
    h('span', 'search-title', {}, ...marked(markWords(row?.[1] ?? fragment.meta.title ?? path, asked))),
    h('span', 'search-excerpt', {}, ...marked(readExcerpt(fragment.excerpt))),
  );
  const weight = (section: (typeof fragment.sub_results)[number]) =>
    section.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const sections = fragment.sub_results
    .filter(({ anchor }) => anchor && !shown.has(`${path}#${anchor.id}`))
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, SECTIONS)
    .map((section) => option(`${href}#${section.anchor!.id}`, 'section', section.title));
  return [page, ...sections];
}
