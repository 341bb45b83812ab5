/** A built page as Markdown (GFM): what its article holds, under its title, summary, address and dates. Pure. */
import type { Element, Root } from 'hast';
import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { CONTENT_LICENCE, isTeamPage } from '../../lib/licence.ts';
import { drawingKey } from './drawings.ts';
import { elementsIn, has, plain, textOf } from './plain.ts';

type Handle = NonNullable<Options['handlers']>[string];

export interface MarkdownPage {
  /** The page's own address. */
  readonly url: string;
  readonly markdown: string;
}

const parser = unified().use(rehypeParse).freeze();
/** Tables as they come: a matrix padded to the widest of its cells would be mostly spaces. */
export const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', fences: true, listItemIndent: 'one' })
  .freeze();

const NOINDEX = /<meta name="?robots"? content="?noindex/;

/** The first element that passes, in the order of the page. */
function find(node: Root | Element, test: (node: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = test(child) ? child : find(child, test);
    if (found) return found;
  }
  return undefined;
}

const meta = (root: Root, name: string): string => {
  const node = find(root, ({ tagName, properties }) => tagName === 'meta' && (properties['name'] ?? properties['property']) === name);
  return String(node?.properties['content'] ?? '');
};

/** Markdown for the parts of a page that HTML has no plain form for. */
function handlers(diagrams: ReadonlyMap<string, string>, notes: FootnoteDefinition[]): Record<string, Handle> {
  const figure: Handle = (state, node) => {
    if (!has(node, 'diagram')) return state.all(node);
    const caption = elementsIn(node).find(({ tagName }) => tagName === 'figcaption');
    const drawing = find(node, ({ tagName }) => tagName === 'svg');
    const key = drawingKey(String(drawing?.properties['ariaLabel'] ?? ''), caption ? textOf(caption) : '');
    const source = diagrams.get(key);
    if (source === undefined) throw new Error(`no Mermaid source is known for the diagram "${key}"`);
    const words = caption ? state.all(caption) : [];
    return [
      { type: 'code', lang: 'mermaid', value: source.trimEnd() },
      { type: 'paragraph', children: words as PhrasingContent[] },
    ];
  };
  const span: Handle = (state, node) => {
    if (!has(node, 'sidenote')) return state.all(node);
    const identifier = String(notes.length + 1);
    const note: FootnoteDefinition = { type: 'footnoteDefinition', identifier, label: identifier, children: [] };
    notes.push(note);
    note.children = state.toFlow(state.all(node));
    return { type: 'footnoteReference', identifier, label: identifier };
  };
  return { figure, span };
}

/** What stands above the text: whose it is, where it is read, how old it is. */
function head(root: Root, title: string, url: string): RootContent[] {
  const text = (value: string): PhrasingContent => ({ type: 'text', value });
  const link = (to: string, words = to): PhrasingContent => ({ type: 'link', url: to, children: [text(words)] });
  const facts = find(root, (node) => node.tagName === 'p' && has(node, 'facts'));
  const dates = facts
    ? elementsIn(facts)
        .filter(({ tagName }) => tagName === 'span')
        .map(textOf)
    : [];
  // What a team wrote, only the team can license.
  const licensed = !isTeamPage(url);
  const rest = [...dates, `${meta(root, 'og:site_name')}${licensed ? ', text ' : ''}`].map((each) => ` · ${each}`).join('');
  return [
    { type: 'heading', depth: 1, children: [text(title)] },
    { type: 'paragraph', children: [text(meta(root, 'description'))] },
    { type: 'paragraph', children: [text('Source: '), link(url), text(rest), ...(licensed ? [link(CONTENT_LICENCE, 'CC BY 4.0')] : [])] },
  ];
}

/**
 * The page as Markdown; undefined where it is none of the guide's own: it has no canonical address, or only leads on.
 * @param diagrams Mermaid source by drawingKey.
 * @throws where a diagram has no known source.
 */
export function pageMarkdown(html: string, diagrams: ReadonlyMap<string, string>): MarkdownPage | undefined {
  // Before it is parsed: the book is a hundred pages' worth.
  if (NOINDEX.test(html)) return undefined;
  const root = parser.parse(html);
  const canonical = find(root, ({ tagName, properties }) => tagName === 'link' && [properties['rel']].flat().includes('canonical'));
  const article = find(root, ({ tagName }) => tagName === 'article');
  if (!canonical || !article) return undefined;
  const url = String(canonical.properties['href']);
  const title = find(article, ({ tagName }) => tagName === 'h1');
  const summary = meta(root, 'description').replace(/\s+/g, ' ').trim();

  visit(article, 'element', (node, index, parent) => {
    if (node.tagName !== 'p' || textOf(node) !== summary || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return EXIT;
  });
  plain(article, url);
  const notes: FootnoteDefinition[] = [];
  const body = unified()
    .use(rehypeRemark, { handlers: handlers(diagrams, notes) })
    .runSync({ type: 'root', children: [article] });
  body.children.unshift(...head(root, title ? textOf(title) : '', url));
  body.children.push(...notes);
  return { url, markdown: writer.stringify(body) };
}
