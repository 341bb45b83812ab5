/** What a reader without script, or without a mouse, is shown. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT_BUILD } from './builds.ts';
import { expectNone } from './expect-none.ts';
import type { Finding } from './finding.ts';
import { LAPTOP, PHONE, visit, type Visit } from './visit.ts';

let visited: Visit;
beforeAll(async () => {
  visited = await visit(ROOT_BUILD);
});
afterAll(() => visited?.close());

test('without JavaScript no control is shown that needs it, and search leads to the indexes', async () => {
  const visitor = await visited.open({ script: false });
  await visitor.goto('/');
  expect(
    await visitor.page.locator('.theme').isVisible(),
    'the theme switch is shown without script: hide it until the script has run',
  ).toBe(false);
  await visitor.goto('/search/');
  for (const index of ['/chapters/', '/principles/', '/stories/', '/questions/', '/systems/']) {
    expect(
      await visitor.page.locator(`main a[href="${index}"]`).count(),
      `/search/ without script does not lead to ${index}: link it in <noscript>`,
    ).toBeGreaterThan(0);
  }
  await visitor.close();
});

describe.each([
  ['a laptop', LAPTOP],
  ['a phone', PHONE],
])('the keyboard on %s', (_, size) => {
  test('Tab comes first to the skip link, which is then seen and leads past the header', async () => {
    const visitor = await visited.open({ size });
    await visitor.goto('/principles/');
    await visitor.page.keyboard.press('Tab');
    const skip = visitor.page.locator(':focus');
    expect(await skip.getAttribute('href')).toBe('#main');
    expect((await skip.boundingBox())?.width).toBeGreaterThan(50);
    await visitor.page.keyboard.press('Enter');
    await visitor.page.keyboard.press('Tab');
    expect(
      await visitor.page.evaluate(() => document.activeElement?.closest('main') !== null),
      'Tab after the skip link does not land in <main>',
    ).toBe(true);
    await visitor.close();
  });

  test('every control shows that it has focus, on every kind of page', async () => {
    const found: Finding[] = [];
    const visitor = await visited.open({ size });
    const paths = visited.site.pages.filter(({ leadsTo }) => leadsTo === undefined).map(({ path }) => path);
    const firstOfEach = [...new Map(paths.map((path) => [path.split('/')[1], path])).values()];
    for (const path of firstOfEach) {
      await visitor.goto(path);
      const invisible = await visitor.page.evaluate(() => {
        // A control may show focus itself or by what stands round it.
        const looks = (element: Element | null, depth = 0): string => {
          if (!element || depth > 2) return '';
          const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor, textDecorationLine } = getComputedStyle(element);
          const own = [outlineStyle === 'none' ? 0 : outlineWidth, boxShadow, backgroundColor, borderColor, textDecorationLine];
          return own.join() + looks(element.parentElement, depth + 1);
        };
        const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')];
        return controls
          .filter((control) => control.checkVisibility({ visibilityProperty: true }))
          .filter((control) => {
            const before = looks(control);
            control.focus({ focusVisible: true } as FocusOptions);
            const same = document.activeElement === control && looks(control) === before;
            control.blur();
            return same;
          })
          .map((control) => control.outerHTML.slice(0, 100));
      });
      found.push(
        ...invisible.map((html) => ({ page: path, what: `no visible focus: ${html}`, fix: 'give it an outline on :focus-visible' })),
      );
    }
    await visitor.close();
    expect(firstOfEach.length).toBeGreaterThan(6);
    expectNone(found);
  });
});
