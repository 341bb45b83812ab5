/** Asks the search of a built site, in a browser, as a reader does, and says where each page came. */
import type { Page } from 'playwright-core';
import { QUALITY_QUERIES, QUALITY_TARGET, type QualityQuery } from './quality.ts';

export interface QualityResult extends QualityQuery {
  /** Paths of the pages shown, in order, without the base; sections of a page are not counted apart. */
  readonly shown: readonly string[];
  /** Place of the page asked for, from 1; 0 where it is not shown. */
  readonly place: number;
}

/**
 * Types every query into the search of the page at `url` and reads what both tiers show once they are done.
 * @param url home of the site, with its base path and a final slash.
 */
export async function runQuality(page: Page, url: string, queries: readonly QualityQuery[] = QUALITY_QUERIES): Promise<QualityResult[]> {
  const base = new URL(url).pathname;
  await page.goto(url);
  await page.keyboard.press('/');
  const results: QualityResult[] = [];
  for (const query of queries) {
    await page.locator('dialog .search-input').fill(query.query);
    await page.locator('dialog .search-list[aria-busy=false]').waitFor({ state: 'attached' });
    const hrefs = await page
      .locator('dialog [role=option]:not(.section)')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    const shown = hrefs.map((href) => `/${(href ?? '').slice(base.length)}`);
    results.push({ ...query, shown, place: 1 + shown.findIndex((path) => query.finds.includes(path)) });
  }
  return results;
}

export interface QualityVerdict {
  readonly inThree: number;
  readonly first: number;
  readonly ok: boolean;
  /** A line a query, and the sum. */
  readonly lines: readonly string[];
}

export function judgeQuality(
  results: readonly QualityResult[],
  target: { inThree: number; first: number } = QUALITY_TARGET,
): QualityVerdict {
  const inThree = results.filter(({ place }) => place >= 1 && place <= 3).length;
  const first = results.filter(({ place }) => place === 1).length;
  const ok = inThree >= target.inThree && first >= target.first;
  const lines = results.map(({ how, query, place, finds, shown }) => {
    const said = place === 0 ? 'not shown' : `place ${place}`;
    const missed = place >= 1 && place <= 3 ? '' : `  wanted ${finds.join(' or ')}, got ${shown.slice(0, 3).join(', ') || 'nothing'}`;
    return `${how.padEnd(11)}  ${query.padEnd(62)}  ${said}${missed}`;
  });
  const sum = `${inThree} of ${results.length} in the first three (target ${target.inThree}), ${first} first (target ${target.first})`;
  return { inThree, first, ok, lines: [...lines, sum] };
}
