/** The two tiers as one list: names first and in place, the full text below, no page twice. Pure. */
import { STRONG, weightOf, type NameHit } from '../names.ts';
import type { NameRow } from '../types.ts';

/** A page that the full text found. */
export interface TextHit {
  /** Pagefind's id of the page. */
  readonly id: string;
  readonly path: string;
  readonly score: number;
}

export interface Merged {
  /** Names that answer what was asked: shown at once. */
  readonly strong: readonly NameHit[];
  /** Pages that the full text adds below them. */
  readonly texts: readonly TextHit[];
  /** Names that answer only part of it: last, and only once the full text has spoken. */
  readonly guesses: readonly NameHit[];
}

/**
 * @param texts undefined while the full text is still on its way.
 * @param rows every name, by its path.
 * @param keep which rows pass the reader's filters.
 */
export function merge(
  names: readonly NameHit[],
  texts: readonly TextHit[] | undefined,
  rows: ReadonlyMap<string, NameRow>,
  keep: (row: NameRow | undefined) => boolean,
): Merged {
  const kept = names.filter(({ row }) => keep(row));
  const strong = kept.filter(({ coverage }) => coverage >= STRONG);
  if (!texts) return { strong, texts: [], guesses: [] };
  const seen = new Set(strong.map(({ row }) => row[2]));
  const below = rank(texts, names, rows).filter(({ path }) => keep(rows.get(path)) && !seen.has(path));
  for (const { path } of below) seen.add(path);
  return { strong, texts: below, guesses: kept.filter(({ row }) => !seen.has(row[2])) };
}

/** A page whose name answers part of the question comes before one that only has the words somewhere in its text. */
function rank(texts: readonly TextHit[], names: readonly NameHit[], rows: ReadonlyMap<string, NameRow>): TextHit[] {
  const most = Math.max(...texts.map(({ score }) => score), Number.MIN_VALUE);
  const coverage = new Map(names.map((hit) => [hit.row[2], hit.coverage]));
  const worth = ({ path, score }: TextHit) => (score / most + (coverage.get(path) ?? 0)) * weightOf(rows.get(path));
  return [...texts].sort((a, b) => worth(b) - worth(a));
}
