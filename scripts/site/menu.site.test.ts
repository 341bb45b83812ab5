/** The menu of a narrow screen, which must open without JavaScript too. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE_BUILD } from './builds.ts';
import { expectNone } from './expect-none.ts';
import { PHONE, visit, type Visit } from './visit.ts';

let visited: Visit;
beforeAll(async () => {
  visited = await visit(BASE_BUILD);
});
afterAll(() => visited?.close());

describe.each([true, false])('with JavaScript %s', (script) => {
  test('it opens, closes by Escape, and leads to a section', async () => {
    const visitor = await visited.open({ size: PHONE, script });
    const { page } = visitor;
    await visitor.goto('/chapters/');
    const menu = page.getByRole('button', { name: 'Menu' });
    const matrix = page.locator('header').getByRole('link', { name: 'Matrix' });
    expect(await matrix.isVisible(), 'the sections show before the menu is opened').toBe(false);
    await menu.click();
    expect(await matrix.isVisible(), 'the menu does not open').toBe(true);
    await page.keyboard.press('Escape');
    expect(await matrix.isVisible(), 'Escape does not close the menu').toBe(false);
    await menu.focus();
    await page.keyboard.press('Enter');
    await matrix.click();
    await page.waitForURL('**/matrix/');
    expect(visitor.path()).toBe('/matrix/');
    await visitor.close();
    expectNone(visitor.problems);
  });
});
