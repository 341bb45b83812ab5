/** How long a text is to read: words, figures included. */
import type { Node } from 'unist';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** A figure is drawn where the page is; read aloud it is a number and a unit. */
const WORDS_OF_A_FIGURE = 2;

/** Words of everything under a node. Diagrams do not count: their descriptions are read, their source is not. */
export function countWords(node: Node): number {
  let words = 0;
  visit(node, (each) => {
    if (each.type === 'text' || each.type === 'inlineCode') words += toString(each).match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;
    else if ('name' in each && each.name === 'Fig') words += WORDS_OF_A_FIGURE;
  });
  return words;
}
