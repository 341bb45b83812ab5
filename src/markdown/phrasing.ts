/**
 * MDX takes a component that is alone on its line out of its paragraph, gives its text none, and wraps paragraphs in one
 * that spans lines. So a citation could become a bare line, and a quotation lose its quotation marks, which are set by
 * paragraph. Here words go back into paragraphs: those of a block inside it, those of part of a sentence round it.
 */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';

const PART_OF_A_SENTENCE = new Set(['Cite', 'Fig', 'Changed', 'Sidenote']);
const WORDS = new Set(['text', 'emphasis', 'strong', 'link', 'inlineCode', 'break', 'mdxJsxTextElement']);

/** The words of a block: its paragraphs' content on lines of their own. */
const wordsOf = (children: readonly RootContent[]): PhrasingContent[] =>
  children.flatMap((child, nth): PhrasingContent[] => [
    ...(nth > 0 && child.type === 'paragraph' ? [{ type: 'break' } as const] : []),
    ...(child.type === 'paragraph' ? child.children : [child as PhrasingContent]),
  ]);

const inParagraph = ({ name, attributes, children }: MdxJsxFlowElement): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'mdxJsxTextElement', name, attributes, children: wordsOf(children) }],
});

export function remarkPhrasing() {
  return (root: Root): void => {
    visit(root, 'mdxJsxFlowElement', (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (PART_OF_A_SENTENCE.has(node.name ?? '')) {
        parent.children[index] = inParagraph(node);
        return [SKIP, index + 1];
      }
      const children = node.children as PhrasingContent[];
      if (children.some((child) => WORDS.has(child.type))) node.children = [{ type: 'paragraph', children }];
      return;
    });
  };
}
