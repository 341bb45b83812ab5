/** Every page in a browser at both bases: nobody is called, nothing is refused, no more is fetched than was weighed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS } from './builds.ts';
import { onEveryPage } from './every-page.ts';
import { expectNone } from './expect-none.ts';
import type { Finding } from './finding.ts';
import { loadsOf } from './loads.ts';
import { LAPTOP, visit, type Visit } from './visit.ts';
import { BUDGET } from './weights.ts';

describe.each(BUILDS)('built at $base', (build) => {
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit(build);
  });
  afterAll(() => visited?.close());

  test('nothing in the console, nothing refused by the policy, no request outside the site, no more than was weighed', async () => {
    const found: Finding[] = [];
    const pages = new Map(visited.site.pages.map((page) => [page.path, page]));
    const problems = await onEveryPage(visited, { size: LAPTOP }, async ({ page }, path) => {
      const fetched = await page.evaluate(async () => {
        await document.fonts.ready;
        const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        return entries.map(({ name, encodedBodySize }) => ({ path: new URL(name).pathname, size: encodedBodySize }));
      });
      const { css, js } = loadsOf(pages.get(path)!, visited.site);
      const weighed = new Set([...css, ...js].map((file) => build.base + file));
      for (const { path: file } of fetched.filter(
        (one) => /\.(js|css|json|wasm|pf_\w+|pagefind)$/.test(one.path) && !weighed.has(one.path),
      )) {
        found.push({
          page: path,
          what: `fetches ${file} before the reader asks for anything`,
          fix: 'fetch it on intent, or import it so that it is weighed',
        });
      }
      const fonts = fetched.filter((one) => one.path.endsWith('.woff2')).reduce((sum, { size }) => sum + size, 0);
      if (fonts > BUDGET.fonts)
        found.push({
          page: path,
          what: `fetches ${fonts} bytes of fonts`,
          fix: 'use letters of the subset, or make it hold them: npm run fonts',
        });
    });
    expectNone([...problems, ...found]);
  });

  test('an unknown address gets the 404 page, whole, at any depth', async () => {
    const visitor = await visited.open();
    const answer = await visitor.page.goto(`${visited.root}/principles/amazon/no-such-principle/`);
    expect(answer?.status()).toBe(404);
    const background = await visitor.page.evaluate(() => getComputedStyle(document.querySelector('header') ?? document.body).fontFamily);
    expect(background, 'the style sheet of the 404 page did not load: link it by an absolute path').toContain('Source');
    await visitor.page.locator('main a').first().click();
    expect(await visitor.page.locator('h1').count()).toBe(1);
    await visitor.close();
    expectNone(visitor.problems);
  });
});
