import type { Node } from 'unist';
import type { Position } from './types.ts';

export const TOP: Position = { line: 1, column: 1 };

export const start = (node: Pick<Node, 'position'>): Position =>
  node.position ? { line: node.position.start.line, column: node.position.start.column } : TOP;

/** Line and column of an offset into a text. */
export function positionIn(text: string, offset: number): Position {
  const above = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: above.length, column: (above.at(-1) ?? '').length + 1 };
}
