/**
 * Draws an entry that is not finished, for its author: a component that names something by a blank becomes what it holds,
 * or the blank itself. In a build there are none: the check has passed.
 */
import type { Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { holdsBlank } from '../content-files/blanks.ts';

/** Components that need the thing they name. */
const NAMING = new Set(['Cite', 'Fig', 'Lens', 'Decision', 'Diagram']);

function blankOf(node: MdxJsxFlowElement | MdxJsxTextElement): string | undefined {
  if (!NAMING.has(node.name ?? '')) return undefined;
  const value = node.attributes.find((each) => holdsBlank(each.value))?.value;
  return typeof value === 'string' ? value : undefined;
}

export function remarkBlanks() {
  return (root: Root): void => {
    visit(root, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node, index, parent) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
      const value = blankOf(node);
      if (value === undefined || !parent || index === undefined) return undefined;
      const text: Text = { type: 'text', value };
      const held = node.type === 'mdxJsxFlowElement' ? [{ type: 'paragraph' as const, children: [text] }] : [text];
      parent.children.splice(index, 1, ...(node.children.length > 0 ? node.children : held));
      return [SKIP, index];
    });
  };
}
