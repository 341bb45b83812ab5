/** What axe finds on a page as it stands, as findings. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Finding } from './finding.ts';

/** Runs all of axe's default rules; `how` says in which state the page is. */
export async function axe(page: Page, path: string, how: string): Promise<Finding[]> {
  // The site has no frames, so axe needs no second page to gather results in; what passes need not be told at length;
  // and its half megabyte, once on a page, need not be parsed again.
  const there = await page.evaluate(() => 'axe' in globalThis);
  const builder = new AxeBuilder(there ? { page, axeSource: ';' } : { page });
  const { violations } = await builder
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map((node) => ({
      page: path,
      what: `${how}: ${id}, ${help}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`,
      fix: `${node.failureSummary?.replace(/\s+/g, ' ') ?? ''} ${helpUrl}`,
    })),
  );
}
