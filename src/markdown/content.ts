/**
 * What the guide adds to Markdown: links by kind and id, anchors that former headings leave behind, and the props by
 * which a component learns where it stands (`as` its own name, `of` the entry's id).
 * Nothing is checked here: src/problems has passed before a page is drawn.
 */
import { relative } from 'node:path';
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { headingSlugs } from '../content-files/anchors.ts';
import { placeOf } from '../content-files/place.ts';
import { idLink, type IdTarget } from '../content-files/links.ts';
import { COMPONENTS } from '../mdx/props.ts';
import { entryPath, figurePath, withBase } from '../lib/url.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

const KNOWS_ITS_ENTRY = new Set(['Decision', 'Lens']);

/** A figure's row is on a page beside its system's. */
function pathOf({ kind, id, heading }: IdTarget): string {
  if (kind === 'system' && heading?.startsWith('fig-')) return figurePath(`${id}/${heading.slice('fig-'.length)}`);
  return entryPath(kind, id) + (heading === undefined ? '' : `#${heading}`);
}

const isJsx = (node: { type: string }): node is Jsx => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const setProp = (node: Jsx, name: string, value: string): void => {
  node.attributes.push({ type: 'mdxJsxAttribute', name, value });
};

/** Id of the entry a file holds. */
const entryId = (path: string): string => placeOf(relative(process.cwd(), path).replaceAll('\\', '/'))?.id ?? '';

const landingSpan = (id: string): RootContent => ({
  type: 'mdxJsxFlowElement',
  name: 'span',
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
  children: [],
});

/** Puts an empty anchor before each heading that went by another name. */
function keepFormerHeadings(root: Root, former: Record<string, string>): void {
  const slugs = headingSlugs(root);
  const anchorOf = (node: RootContent) =>
    isJsx(node) ? COMPONENTS[node.name ?? '']?.section?.anchor : node.type === 'heading' ? slugs.get(node) : undefined;
  root.children = root.children.flatMap((node) => {
    const anchor = anchorOf(node);
    const old = anchor === undefined ? [] : Object.keys(former).filter((key) => former[key] === anchor);
    return [...old.map(landingSpan), node];
  });
}

/** Takes out what leads to entries that are not shown: a link leaves its words behind, a lens goes with its principle. */
function dropHidden(root: Root, hidden: ReadonlySet<string>): void {
  if (hidden.size === 0) return;
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const target = node.type === 'link' ? idLink(node.url) : undefined;
    if (node.type === 'link' && target && hidden.has(`${target.kind}:${target.id}`)) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    if (!isJsx(node)) return undefined;
    const principle = node.name === 'Lens' ? node.attributes.find((each) => 'name' in each && each.name === 'principle')?.value : undefined;
    if (typeof principle !== 'string' || !hidden.has(`principle:${principle}`)) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  const isEmpty = (node: RootContent) =>
    isJsx(node) && node.name === 'Lenses' && !node.children.some((child) => isJsx(child) && child.name === 'Lens');
  root.children = root.children.filter((node) => !isEmpty(node));
}

interface Options {
  readonly base: string;
  /** Entries that the guide does not show, as "kind:id". */
  readonly hidden?: ReadonlySet<string>;
}

export function remarkContent({ base, hidden = new Set() }: Options) {
  return (root: Root, file: VFile): void => {
    const frontmatter = (file.data as { astro?: { frontmatter?: { formerHeadings?: Record<string, string> } } }).astro?.frontmatter;
    keepFormerHeadings(root, frontmatter?.formerHeadings ?? {});
    dropHidden(root, hidden);
    visit(root, (node) => {
      if (node.type === 'link') {
        const target = idLink(node.url);
        if (!target) return;
        node.url = withBase(pathOf(target), base);
      } else if (isJsx(node) && node.name) {
        if (Object.hasOwn(COMPONENTS, node.name)) setProp(node, 'as', node.name);
        if (KNOWS_ITS_ENTRY.has(node.name)) setProp(node, 'of', entryId(file.path));
      }
    });
  };
}
