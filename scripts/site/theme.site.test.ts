/** The theme: the system's unless the reader chooses, kept from then on, and there before anything is painted. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE_BUILD } from './builds.ts';
import { expectNone } from './expect-none.ts';
import { visit, type Visit } from './visit.ts';

let visited: Visit;
beforeAll(async () => {
  visited = await visit(BASE_BUILD);
});
afterAll(() => visited?.close());

/** What a reader sees: the colour of the paper and of the text, each as [red, green, blue, …]. */
const colours = (page: Page) =>
  page.evaluate(() => {
    const [body, root] = [getComputedStyle(document.body), getComputedStyle(document.documentElement)];
    const paper = [body.backgroundColor, root.backgroundColor].find((colour) => colour !== 'rgba(0, 0, 0, 0)') ?? '';
    return [paper, body.color].map((colour) => (colour.match(/[\d.]+/g) ?? []).map(Number));
  });

test('without a choice it follows the system, script or none', async () => {
  for (const script of [true, false]) {
    const seen = [];
    for (const dark of [false, true]) {
      const visitor = await visited.open({ dark, script });
      await visitor.goto('/');
      seen.push(await colours(visitor.page));
      await visitor.close();
    }
    expect(seen[0]).not.toEqual(seen[1]);
  }
});

test('a choice is made by keyboard, changes the page at once, and is remembered on every page', async () => {
  const dark = await visited.open({ dark: true });
  await dark.goto('/');
  const darkColours = await colours(dark.page);
  await dark.close();

  const visitor = await visited.open({ dark: false });
  await visitor.goto('/');
  const select = visitor.page.getByLabel('Theme');
  await select.focus();
  await visitor.page.keyboard.press('End');
  await expect.poll(() => select.inputValue()).toBe('dark');
  expect(await colours(visitor.page), 'the chosen dark differs from the system’s dark').toEqual(darkColours);
  await visitor.page.reload();
  expect(await colours(visitor.page)).toEqual(darkColours);
  expect(await select.inputValue()).toBe('dark');
  await visitor.goto('/matrix/');
  expect(await colours(visitor.page)).toEqual(darkColours);
  await select.selectOption('system');
  expect(Math.min(...((await colours(visitor.page))[0] ?? [0])), 'back to the system’s theme, the paper is not light').toBeGreaterThan(200);
  await visitor.close();
  expectNone(visitor.problems);
});

test('no flash: the choice is on the page before the first paint', async () => {
  const visitor = await visited.open({ dark: false });
  await visitor.goto('/');
  await visitor.page.getByLabel('Theme').selectOption('dark');
  await visitor.page.addInitScript(() => {
    const seen = { set: Infinity, body: Infinity };
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      if (document.documentElement?.dataset['theme'] === 'dark') seen.set = Math.min(seen.set, performance.now());
      if (document.body) seen.body = Math.min(seen.body, performance.now());
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await visitor.page.reload();
  const { set, paint, bodyThere } = await visitor.page.evaluate(async () => {
    const paint = await new Promise<number>((done) => {
      new PerformanceObserver((list) => done(list.getEntries()[0]?.startTime ?? NaN)).observe({ type: 'paint', buffered: true });
    });
    const { seen } = globalThis as unknown as { seen: { set: number; body: number } };
    return { set: seen.set, paint, bodyThere: seen.body };
  });
  expect(set, 'the theme is set after the first paint: set it in the head').toBeLessThan(paint);
  expect(set, 'the theme is set after the body has begun: set it in the head').toBeLessThanOrEqual(bodyThere);
  await visitor.close();
});
