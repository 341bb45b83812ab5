/** Every address outside the guide that a text names, and where it stands. Pure. */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readFrontmatter } from '../content-files/frontmatter.ts';
import { start } from '../content-files/position.ts';

export interface Text {
  /** From the project's root; ends in .md or .mdx. */
  readonly path: string;
  readonly text: string;
}

export interface Place {
  readonly path: string;
  readonly line: number;
}

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();

/** An address as it is asked for: a fragment never reaches the server. Undefined for what is no address on the web. */
function addressOf(url: unknown): string | undefined {
  if (typeof url !== 'string' || !/^https?:\/\//.test(url) || !URL.canParse(url)) return undefined;
  const { href, hash } = new URL(url);
  return hash ? href.slice(0, -hash.length) : href;
}

/** The links of one text, as written in prose, and the `url` of a source. Code is no link. */
function linksOf({ path, text }: Text): { readonly url: string; readonly place: Place }[] {
  const found: { url: string; place: Place }[] = [];
  const note = (url: unknown, line: number) => {
    const address = addressOf(url);
    if (address !== undefined) found.push({ url: address, place: { path, line } });
  };
  const root: Root = (path.endsWith('.mdx') ? mdx : markdown).parse(text);
  visit(root, (node) => {
    if (node.type === 'link' || node.type === 'definition') note(node.url, start(node).line);
    if (node.type !== 'yaml') return;
    const { data, at } = readFrontmatter(node.value, start(node).line + 1, path);
    note((data as { url?: unknown } | null)?.url, at(['url']).line);
  });
  return found;
}

/**
 * Address → every place that names it, in the order of the texts.
 * @throws Error naming the file, where a text does not parse.
 */
export function collectLinks(texts: readonly Text[]): Map<string, Place[]> {
  const links = new Map<string, Place[]>();
  for (const text of texts) {
    try {
      for (const { url, place } of linksOf(text)) links.set(url, [...(links.get(url) ?? []), place]);
    } catch (error) {
      throw new Error(`${text.path} does not parse: ${(error as Error).message}  →  mend it first: npm run check`, { cause: error });
    }
  }
  return links;
}
