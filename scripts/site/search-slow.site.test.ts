/** Search while its files are slow to come, or do not come at all. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { BASE_BUILD } from './builds.ts';
import { expectNone } from './expect-none.ts';
import { LAPTOP, visit, type Visit, type Visitor } from './visit.ts';

const options = (page: Page, group: string) => page.getByRole('group', { name: group }).getByRole('option');

let visited: Visit;
let visitor: Visitor;
let page: Page;
beforeAll(async () => {
  visited = await visit(BASE_BUILD);
});
afterAll(() => visited?.close());
beforeEach(async () => {
  visitor = await visited.open({ size: LAPTOP });
  ({ page } = visitor);
});
afterEach(() => visitor.close());

test('names answer while the text is still on its way, and stay where they are and as chosen when it joins', async () => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  await visitor.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('cost');
  await options(page, 'By name').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const active = page.locator('site-search [role=option][aria-selected=true]');
  const places = () => options(page, 'By name').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as object));
  const before = { places: await places(), href: await active.getAttribute('href') };
  expect(await options(page, 'In the text').count()).toBe(0);
  release();
  await options(page, 'In the text').first().waitFor();
  expect({ places: await places(), href: await active.getAttribute('href') }).toEqual(before);
  expectNone(visitor.problems);
});

test('a filter chosen while the text is on its way holds when it joins', async () => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  await visitor.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('cost');
  await options(page, 'By name').first().waitFor();
  await page
    .getByRole('group', { name: 'Kind' })
    .getByRole('button', { name: /^Principles/ })
    .click();
  release();
  await options(page, 'In the text').first().waitFor();
  const hrefs = await page.locator('site-search [role=option]').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(hrefs.filter((href) => !href.startsWith(`${BASE_BUILD.base}principles/`))).toEqual([]);
  expectNone(visitor.problems);
});

test('a list of names that cannot be fetched is told, and fetched again when asked', async () => {
  await page.route('**/search/names*.json', (route) => route.fulfill({ status: 503 }));
  await visitor.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('ownership');
  await page.getByRole('alert').filter({ hasText: 'could not be fetched' }).waitFor();
  await page.unroute('**/search/names*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await options(page, 'By name').first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('an index that cannot be fetched is told; names are found all the same, and a retry finds the text', async () => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await visitor.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('memory');
  await page.getByRole('alert').filter({ hasText: 'full text could not be searched' }).waitFor();
  expect(await options(page, 'By name').count()).toBeGreaterThan(0);
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await options(page, 'In the text').first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('what is typed before the code of search has come is searched for', async () => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/_astro/mount.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await visitor.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('ownership');
  expect(await page.locator('dialog .search-input').inputValue()).toBe('ownership');
  release();
  await options(page, 'By name').first().waitFor();
  expectNone(visitor.problems);
});
