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

export const elementsIn = ({ children }: Element | Root): Element[] => children.filter((child) => child.type === 'element');
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
function badge(node: Element, before: readonly ElementContent[], after: readonly ElementContent[]): ElementContent {
  const isSaid = (child: ElementContent) => !isBlank(child);
  const text = textOf(node);
  if (before.some(isSaid)) return { type: 'text', value: ` (${text.toLowerCase()})` };
  return element('b', after.some(isSaid) ? `${text}: ` : text);
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

/**
 * Changes the tree of an article.
 * @param url of its page: links become absolute.
 */
export function plain(root: Root | Element, url: string): void {
  visit(root, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const put = (...nodes: readonly ElementContent[]) => {
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index] as const;
    };
    const before = parent.children.slice(0, index) as ElementContent[];
    const after = parent.children.slice(index + 1) as ElementContent[];
    if (isGone(node)) return put();
    if (has(node, 'part')) return put(...part(node));
    if (node.tagName === 'dl') return put(facts(node));
    if (has(node, 'badge')) {
      const word = badge(node, before, after);
      parent.children[index] = word;
      return [SKIP, index + 1];
    }
    if (has(node, 'dot'))
      node.children = node.tagName === 'a' ? [{ type: 'text', value: textOf(node).startsWith('Strong') ? 'strong' : 'supporting' }] : [];
    if (has(node, 'sidenote') && isBlank(node.children[0])) node.children.shift();
    if (node.tagName === 'sup') node.children.unshift({ type: 'text', value: '^' });
    if (node.tagName === 'span' && parent.type === 'element' && parent.tagName === 'li' && before.length > 0 && textOf(node) !== '')
      node.children.unshift({ type: 'text', value: '· ' });
    if (node.children.some(isPill)) node.children = commas(node.children);
    if (node.tagName === 'a' && typeof node.properties['href'] === 'string')
      node.properties['href'] = new URL(node.properties['href'], url).href;
    return;
  });
}
