/** Where a new entry comes in reading order: after all that is in its group, with room for others between. */
import type { Kind } from '../schemas/index.ts';
import type { Known } from './world.ts';

const GAP = 10;

const last = (entries: readonly Known[]): number => Math.max(0, ...entries.map(({ order }) => order));
const nextTen = (entries: readonly Known[]): number => (Math.floor(last(entries) / GAP) + 1) * GAP;

/**
 * @param entries all entries there are.
 * @param part part of the book that a chapter is for, where it is known: the chapter then follows the last one there.
 */
export function nextOrder(kind: Kind, group: string, part: string, entries: readonly Known[]): number {
  const beside = entries.filter((entry) => entry.kind === kind && entry.group === group);
  const inPart = kind === 'chapter' ? beside.filter((entry) => entry.part === part) : [];
  if (inPart.length === 0) return nextTen(beside);
  let order = last(inPart) + 1;
  while (beside.some((entry) => entry.order === order)) order++;
  return order;
}
