/** Anchors of an entry's body, in the same way and order as the built page has them. */
import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { COMPONENTS } from '../mdx/props.ts';
import { start } from './position.ts';
import type { Anchor } from './types.ts';

/** The slug that Astro will give each Markdown heading: all are counted, so that a repeated text gets its number. */
export function headingSlugs(root: Root): Map<Heading, string> {
  const slugger = new GithubSlugger();
  const slugs = new Map<Heading, string>();
  visit(root, 'heading', (node) => void slugs.set(node, slugger.slug(toString(node))));
  return slugs;
}

/** Headings and section components, in document order. */
export function anchorsOf(root: Root): Anchor[] {
  const slugs = headingSlugs(root);
  const anchors: Anchor[] = [];
  visit(root, (node) => {
    if (node.type === 'heading') {
      const depth = Math.min(4, Math.max(2, node.depth)) as Anchor['depth'];
      anchors.push({ id: slugs.get(node) ?? '', text: toString(node), depth, at: start(node) });
    } else if (node.type === 'mdxJsxFlowElement' && node.name) {
      const section = COMPONENTS[node.name]?.section;
      if (section) anchors.push({ id: section.anchor, text: section.title, depth: 2, at: start(node) });
      const decision = node.name === 'Decision' ? node.attributes.find((each) => 'name' in each && each.name === 'id')?.value : undefined;
      if (typeof decision === 'string') anchors.push({ id: decision, text: '', depth: 3, at: start(node) });
    }
  });
  return anchors;
}
