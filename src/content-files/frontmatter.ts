/** Frontmatter with the place of every field. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';
import { problem } from '../problems/table.ts';
import type { Problem } from '../problems/types.ts';
import { TOP } from './position.ts';
import type { Position } from './types.ts';

export interface Frontmatter {
  readonly data: unknown;
  readonly at: (field: readonly PropertyKey[]) => Position;
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
  const problems = doc.errors.map((error) => problem('frontmatter-syntax', path, place(error.pos[0]), error.message));
  return { data: problems.length ? {} : (doc.toJS() ?? {}), at: (field) => place(offsetOf(doc, field)), problems };
}
