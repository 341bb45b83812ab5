/**
 * Every page of the built site in a browser: at the root all that is looked at, below a base what a base can break.
 * Pages are opened once and looked at from all sides, because opening them is what takes time.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './axe.ts';
import { BASE_BUILD, BUILDS, ROOT_BUILD } from './builds.ts';
import { onEveryPage } from './every-page.ts';
import { expectNone } from './expect-none.ts';
import type { Finding } from './finding.ts';
import { clipped, fetchedAtOnce, sideways } from './looks.ts';
import { LAPTOP, PHONE, visit, type Visit } from './visit.ts';

const MINUTES = 60_000;

describe(`built at ${ROOT_BUILD.base}`, () => {
  let quiet: Finding[];
  const found: Record<'fetched' | 'axe' | 'sideways' | 'clipped', Finding[]> = { fetched: [], axe: [], sideways: [], clipped: [] };
  const texts = { script: new Map<string, string>(), none: new Map<string, string>() };
  let diagrams = 0;

  beforeAll(async () => {
    const visited = await visit(ROOT_BUILD);
    // The search page is a tool, and draws itself; without script it leads to the indexes instead.
    const text = (path: string) => (path === '/search/' ? 'h1' : 'main');
    quiet = await onEveryPage(visited, { size: LAPTOP, first: true }, async (visitor, path) => {
      const { page } = visitor;
      found.fetched.push(...(await fetchedAtOnce(visitor, path, visited.site)));
      texts.script.set(path, await page.locator(text(path)).innerText());
      diagrams += await page.locator('.diagram svg').count();
      for (const size of [LAPTOP, PHONE]) {
        await page.setViewportSize(size);
        for (const colorScheme of ['dark', 'light'] as const) {
          await page.emulateMedia({ colorScheme });
          // All that is in the book is also on its page; here its whole takes axe ten seconds each time.
          if (path === '/book/' && (size === PHONE) !== (colorScheme === 'dark')) continue;
          found.axe.push(...(await axe(page, path, `${size.width} px, ${colorScheme}`)));
        }
        found.clipped.push(...(await clipped(visitor, path)));
      }
      found.sideways.push(...(await sideways(visitor, path)));
      await page.setViewportSize(LAPTOP);
    });
    await onEveryPage(visited, { script: false, size: LAPTOP }, async ({ page }, path) => {
      texts.none.set(path, await page.locator(text(path)).innerText());
    });
    await visited.close();
  }, 15 * MINUTES);

  test('nothing in the console, nothing refused by the policy, no request outside the site', () => expectNone(quiet));
  test('no more is fetched than was weighed', () => expectNone(found.fetched));
  test('axe finds nothing, in light and dark, at 390 and 1360 px', () => expectNone(found.axe));
  test('nothing scrolls sideways at 320 and 390 px, nor at 200 % of a laptop', () => expectNone(found.sideways));

  test('no text of a diagram is clipped or covered, at 390 and 1360 px', () => {
    expect(diagrams, 'no page has a diagram: the selector is wrong, or diagrams are not drawn').toBeGreaterThan(3);
    expectNone(found.clipped);
  });

  test('the text reads the same with JavaScript off', () => {
    const other = [...texts.script].filter(([path, text]) => texts.none.get(path) !== text || text.trim() === '');
    expect(texts.none.size).toBe(texts.script.size);
    expectNone(other.map(([page]) => ({ page, what: 'reads otherwise with JavaScript off', fix: 'draw its text at build time' })));
  });
});

test(
  `built at ${BASE_BUILD.base}: nothing in the console, nothing refused, no more fetched than was weighed`,
  { timeout: 5 * MINUTES },
  async () => {
    const visited = await visit(BASE_BUILD);
    const fetched: Finding[] = [];
    const quiet = await onEveryPage(visited, { size: LAPTOP, first: true }, async (visitor, path) => {
      fetched.push(...(await fetchedAtOnce(visitor, path, visited.site)));
    });
    await visited.close();
    expectNone([...quiet, ...fetched]);
  },
);

describe.each(BUILDS)('built at $base', (build) => {
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit(build);
  });
  afterAll(() => visited?.close());

  test('an unknown address gets the 404 page, whole, at any depth', async () => {
    const visitor = await visited.open();
    const answer = await visitor.page.goto(`${visited.root}/principles/amazon/no-such-principle/`);
    expect(answer?.status()).toBe(404);
    const font = await visitor.page.evaluate(() => getComputedStyle(document.querySelector('header') ?? document.body).fontFamily);
    expect(font, 'the style sheet of the 404 page did not load: link it by an absolute path').toContain('Source');
    await visitor.page.locator('main a').first().click();
    await expect.poll(() => visitor.path()).not.toContain('no-such-principle');
    expect(await visitor.page.locator('h1').count()).toBe(1);
    await visitor.close();
    expectNone(visitor.problems);
  });

  test('a page that has moved leads on, script or none', async () => {
    const moved = visited.site.pages.filter(({ leadsTo }) => leadsTo !== undefined);
    for (const script of [true, false]) {
      const visitor = await visited.open({ script });
      for (const { path, leadsTo } of moved) {
        await visitor.goto(path);
        await expect.poll(() => build.base.replace(/\/$/, '') + visitor.path()).toBe(leadsTo);
      }
      await visitor.close();
      expectNone(visitor.problems);
    }
  });
});
