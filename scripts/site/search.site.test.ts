/** Search as a reader with a keyboard meets it, at both bases. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axe } from './axe.ts';
import { BUILDS } from './builds.ts';
import { expectNone } from './expect-none.ts';
import { LAPTOP, PHONE, visit, type Visit, type Visitor } from './visit.ts';

const box = (page: Page) => page.getByRole('combobox', { name: /search/i });
/** Not the theme's, which are options too. */
const options = (page: Page) => page.locator('site-search').getByRole('option');
const targets = (page: Page) =>
  options(page).evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname + (one as HTMLAnchorElement).hash));
/** Both tiers have answered. */
const settled = (page: Page) =>
  expect.poll(() => page.getByRole('status').first().textContent(), { timeout: 15_000 }).toMatch(/results? for|Nothing found/);

describe.each(BUILDS)('built at $base', (build) => {
  const at = (path: string) => build.base.replace(/\/$/, '') + path;
  let visited: Visit;
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    visited = await visit(build);
  });
  afterAll(() => visited?.close());
  beforeEach(async () => {
    visitor = await visited.open({ size: LAPTOP });
    ({ page } = visitor);
  });
  afterEach(async () => {
    await visitor.close();
    expectNone(visitor.problems);
  });

  test('"/" opens it, typing finds, arrows choose, Enter lands', async () => {
    await visitor.goto('/stories/');
    await page.keyboard.press('/');
    await page.keyboard.type('owner');
    await options(page).first().waitFor();
    expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await targets(page))[0]).toBe(at('/principles/amazon/ownership/'));
    await settled(page);
    await page.keyboard.press('ArrowDown');
    const second = options(page).nth(1);
    expect(await second.getAttribute('aria-selected')).toBe('true');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/principles/amazon/ownership/');
    expect(await page.locator('h1').innerText()).toBe('Ownership');
  });

  test('Ctrl-K and the header open it; Escape closes it and gives the focus back', async () => {
    await visitor.goto('/matrix/');
    await page.keyboard.press('Control+k');
    await expect.poll(() => box(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => box(page).isVisible()).toBe(false);
    const link = page.locator('site-search a').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => box(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await link.evaluate((element) => element === document.activeElement), 'focus does not return to what opened the search').toBe(
      true,
    );
    expect(visitor.path()).toBe('/matrix/');
  });

  test('full text joins below the names, twice nothing, and what is shown does not move', async () => {
    await visitor.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('memory');
    await options(page).first().waitFor();
    const names = await page
      .getByRole('group', { name: 'By name' })
      .getByRole('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
    await settled(page);
    const all = await targets(page);
    expect(all.slice(0, names.length)).toEqual(names);
    expect(all.length, 'full text found nothing').toBeGreaterThan(names.length);
    expect(new Set(all).size, `a result is listed twice: ${all.join(' ')}`).toBe(all.length);
    expect(await page.locator('[role=option] mark').count()).toBeGreaterThan(0);
  });

  test('a deep link searches and filters, and the address follows', async () => {
    await visitor.goto('/search/?q=ownership&kind=principle');
    await options(page).first().waitFor();
    await settled(page);
    expect(await box(page).inputValue()).toBe('ownership');
    const found = await targets(page);
    expect(found[0]).toBe(at('/principles/amazon/ownership/'));
    expect(found.filter((path) => !path.startsWith(at('/principles/')))).toEqual([]);
    await page
      .getByRole('group', { name: 'Kind' })
      .getByRole('button', { name: /^Questions/ })
      .click();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?q=ownership&kind=question');
    expect((await targets(page)).filter((path) => !path.startsWith(at('/questions/')))).toEqual([]);
    await box(page).fill('dive deep');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('dive deep');
  });

  test('nothing found: says so, and what to do', async () => {
    await visitor.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('xyzzyplugh');
    await settled(page);
    expect(await options(page).count()).toBe(0);
    expect(await page.getByRole('status').first().textContent()).toContain('Nothing found');
    expect(await page.locator(`dialog a[href="${at('/principles/')}"]`).isVisible()).toBe(true);
  });

  test.each([
    ['a laptop', LAPTOP],
    ['a phone', PHONE],
  ])('axe finds nothing in the open search on %s, light and dark', async (_, size) => {
    await page.setViewportSize(size);
    await visitor.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('ownership');
    await options(page).first().waitFor();
    await settled(page);
    const found = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await axe(page, '/ with search open', colorScheme)));
    }
    expectNone(found);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
