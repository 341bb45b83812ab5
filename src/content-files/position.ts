import type { Node } from 'unist';
import type { Position } from './types.ts';

export const TOP: Position = { line: 1, column: 1 };

export const start = (node: Pick<Node, 'position'>): Position =>
  node.position ? { line: node.position.start.line, column: node.position.start.column } : TOP;
