/**
 * A question asked in the reader's own words seldom has every one of them on one page, and Pagefind gives only pages that
 * have them all. So where that finds little, each word is searched alone and pages are ranked by how many they hold. Pure.
 */

export interface Found {
  readonly id: string;
  readonly score: number;
}

/** Fewer pages than this with every word: look for those with most. */
export const FEW = 4;
/** A page must answer this share of what was asked, rare words weighing more. */
const ENOUGH = 0.5;

/**
 * @param all pages with every word, best first.
 * @param single for each word, the pages that hold it.
 * @param pages how many pages there are.
 */
export function mostWords(all: readonly Found[], single: readonly (readonly Found[])[], pages: number): Found[] {
  const rarity = single.map((found) => (found.length ? Math.log(1 + pages / found.length) : 0));
  const total = rarity.reduce((sum, each) => sum + each, 0);
  const sums = new Map<string, { covered: number; score: number }>();
  single.forEach((found, at) => {
    for (const { id, score } of found) {
      const sum = sums.get(id) ?? { covered: 0, score: 0 };
      sums.set(id, { covered: sum.covered + (rarity[at] ?? 0), score: sum.score + score });
    }
  });
  const whole = new Set(all.map(({ id }) => id));
  const most = [...sums]
    .filter(([id, { covered }]) => !whole.has(id) && covered >= ENOUGH * total)
    .map(([id, { covered, score }]) => ({ id, score: score * (covered / total) ** 2 }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return [...all, ...most];
}
