/**
 * What the guide's components draw, made into HTML that Markdown has a form for: labels before their text, badges and
 * dots as words, lists of chips with commas. Pure; changes the tree it is given.
 */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

export const classesOf = ({ properties }: Element): readonly unknown[] =>
  Array.isArray(properties['className']) ? properties['className'] : [];
export const has = (node: Element, ...classes: readonly string[]): boolean => classes.some((name) => classesOf(node).includes(name));

export function textOf(node: Element | Root): string {
  let text = '';
  visit(node, 'text', ({ value }) => void (text += value));
  return text.replace(/\s+/g, ' ').trim();
}

export const elementsIn = ({ children }: Element | Root): Element[] =>
  children.flatMap((child) => (child.type === 'element' ? [child] : []));
export const element = (tagName: string, ...children: readonly (ElementContent | string)[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

const isBlank = (node: ElementContent | undefined): boolean => node?.type === 'text' && node.value.trim() === '';
const isPill = (node: ElementContent | undefined): boolean => node?.type === 'element' && has(node, 'chip', 'btn');

/** Elements that may stand in a sentence; all else is a block. */
const PHRASING = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'mark', 'code', 'sub', 'sup', 'kbd', 'abbr', 'time', 'br', 'small']);
const STRESSED = new Set(['b', 'i', 'em', 'strong', 'mark']);
const isPhrasing = (node: ElementContent): boolean => node.type === 'text' || (node.type === 'element' && PHRASING.has(node.tagName));

/** Puts a label in bold before the first words of a text: **Line to say:** “…”. */
function labelled(label: readonly ElementContent[], text: readonly ElementContent[]): ElementContent[] {
  const bold = element('b', ...label, ':');
  const [first, ...rest] = text.filter((child) => !isBlank(child));
  if (first?.type === 'element' && first.tagName === 'p')
    return [{ ...first, children: [bold, { type: 'text', value: ' ' }, ...first.children] }, ...rest];
  if (text.every(isPhrasing)) return [element('p', bold, ' ', ...text)];
  return [element('p', bold), ...text];
}

/** The label and the text of a part: `<b>` and `<div>`. */
function part(node: Element): ElementContent[] {
  const [label, text] = elementsIn(node);
  return label?.tagName === 'b' && text ? labelled(label.children, text.children) : node.children;
}

/** Facts as a list: their names are the labels. */
function facts(node: Element): Element {
  const items: Element[] = [];
  for (const child of elementsIn(node)) {
    if (child.tagName === 'dt') items.push(element('li', element('b', ...child.children, ':'), ' '));
    else items.at(-1)?.children.push(...child.children);
  }
  return element('ul', ...items);
}

/** A badge in words: "(strong)" after what it is about, "One-way door:" before it. */
function badge(node: Element, before: readonly ElementContent[], after: readonly ElementContent[]): ElementContent[] {
  const isSaid = (child: ElementContent) => !isBlank(child);
  const text = textOf(node);
  if (before.some(isSaid)) return [{ type: 'text', value: ` (${text.toLowerCase()})` }];
  return after.some(isSaid) ? [element('b', `${text}:`), { type: 'text', value: ' ' }] : [element('b', text)];
}

/** Chips and buttons with commas between them, where the page has space alone. */
function commas(children: readonly ElementContent[]): ElementContent[] {
  const said = children.filter((child, at) => !(isBlank(child) && isPill(children[at - 1])));
  return said.flatMap((child, at) => (isPill(child) && isPill(said[at - 1]) ? [{ type: 'text', value: ', ' }, child] : [child]));
}

/** Gone from the Markdown: ways about the page, and what only a browser can do. */
const isGone = (node: Element): boolean =>
  ['nav', 'script', 'style', 'noscript', 'form', 'template', 'caption'].includes(node.tagName) ||
  has(node, 'toc-here') ||
  node.tagName === 'h1';

/** What is said by an element's look or place, said in its words. */
function inWords(node: Element, parent: Root | Element, index: number, url: string): void {
  const { tagName, properties } = node;
  const last = node.children.at(-1);
  const isAside = tagName === 'span' && parent.type === 'element' && parent.tagName === 'li' && index > 0 && textOf(node) !== '';
  if (has(node, 'dot')) {
    const word = textOf(node).startsWith('Strong') ? 'strong' : 'supporting';
    node.children = tagName === 'a' ? [{ type: 'text', value: word }] : [];
  }
  if (has(node, 'sidenote') && isBlank(node.children[0])) node.children.shift();
  if (isAside) node.children.unshift({ type: 'text', value: '· ' });
  if (tagName === 'sup') node.children.unshift({ type: 'text', value: '^' });
  if (node.children.some(isPill)) node.children = commas(node.children);
  if (tagName === 'a' && typeof properties['href'] === 'string') properties['href'] = new URL(properties['href'], url).href;
  // A blank before the end of bold or italics would have to be escaped.
  if (STRESSED.has(tagName) && last?.type === 'text' && /\s$/.test(last.value)) {
    last.value = last.value.trimEnd();
    parent.children.splice(index + 1, 0, { type: 'text', value: ' ' });
  }
}

/**
 * Changes the tree of an article.
 * @param url of its page: links become absolute.
 */
export function plain(root: Root | Element, url: string): void {
  visit(root, 'element', (node, index, parent) => {
    if ((parent?.type !== 'root' && parent?.type !== 'element') || index === undefined) return;
    const put = (nodes: readonly ElementContent[], next = index): [typeof SKIP, number] => {
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, next];
    };
    if (isGone(node)) return put([]);
    if (has(node, 'part')) return put(part(node));
    if (node.tagName === 'dl') return put([facts(node)]);
    if (has(node, 'badge')) {
      const words = badge(node, parent.children.slice(0, index) as ElementContent[], parent.children.slice(index + 1) as ElementContent[]);
      return put(words, index + words.length);
    }
    inWords(node, parent, index, url);
    return;
  });
}
