/**
 * MDX takes a component that is alone on its line out of its paragraph, and wraps paragraphs in one that spans lines.
 * Both make a bare or a broken line of components that are part of a sentence, so these go back into a paragraph.
 */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';

const PHRASING = new Set(['Cite', 'Fig', 'Changed', 'Sidenote']);

/** The words of a block: its paragraphs' content on lines of their own. */
const wordsOf = (children: readonly RootContent[]): PhrasingContent[] =>
  children.flatMap((child, nth): PhrasingContent[] => [
    ...(nth > 0 ? [{ type: 'break' } as const] : []),
    ...(child.type === 'paragraph' ? child.children : [child as PhrasingContent]),
  ]);

const inParagraph = ({ name, attributes, children }: MdxJsxFlowElement): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'mdxJsxTextElement', name, attributes, children: wordsOf(children) }],
});

export function remarkPhrasing() {
  return (root: Root): void => {
    visit(root, 'mdxJsxFlowElement', (node, index, parent) => {
      if (!parent || index === undefined || !PHRASING.has(node.name ?? '')) return;
      parent.children[index] = inParagraph(node);
      return [SKIP, index + 1];
    });
  };
}
