/** Frontmatter with the place of every field. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type Pair } from 'yaml';
import { problem } from '../problems/table.ts';
import type { Problem } from '../problems/types.ts';
import { blanksIn } from './blanks.ts';
import { TOP } from './position.ts';
import type { Blank, Position } from './types.ts';

export interface Frontmatter {
  readonly data: unknown;
  readonly at: (field: readonly PropertyKey[]) => Position;
  readonly blanks: readonly Blank[];
  readonly problems: readonly Problem[];
}

/** Place of the nearest node to a field: the field's key, else its parent's. */
function offsetOf(doc: Document, field: readonly PropertyKey[]): number {
  let node: Node | null = doc.contents;
  let offset = 0;
  for (const key of field) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

/** Blanks in texts and keys; what they say is read as YAML has it, without its escapes. */
function blanksOf(doc: Document, text: string, firstLine: number): Blank[] {
  const blanks: Blank[] = [];
  visit(doc, {
    Scalar(_, { value, range }) {
      if (typeof value !== 'string' || !range) return;
      const said = blanksIn(value, 0, value.length);
      for (const [nth, blank] of blanksIn(text, range[0], range[1]).entries())
        blanks.push({ text: said[nth]?.text ?? blank.text, at: { ...blank.at, line: blank.at.line + firstLine - 1 } });
    },
  });
  return blanks;
}

/**
 * Reads the text between the fences.
 * @param text YAML without its `---` lines.
 * @param firstLine line of the file on which the YAML starts.
 */
export function readFrontmatter(text: string, firstLine: number, path: string): Frontmatter {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? { ...TOP, line: firstLine } : { line: line + firstLine - 1, column: col };
  };
  // One slip throws the parser off for lines below it; a key written twice does not.
  const errors = doc.errors.filter(({ code }, index) => index === 0 || code === 'DUPLICATE_KEY');
  const problems = errors.map((error) => problem('frontmatter-syntax', path, place(error.pos[0]), error.message));
  return {
    data: problems.length ? {} : (doc.toJS() ?? {}),
    at: (field) => place(offsetOf(doc, field)),
    blanks: blanksOf(doc, text, firstLine),
    problems,
  };
}
