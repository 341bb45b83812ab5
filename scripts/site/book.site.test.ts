/** The book as it comes out of a printer. That it reads well on a screen, every-page.site.test.ts sees. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT_BUILD } from './builds.ts';
import { publishedGuide } from './page-types.ts';
import { LAPTOP, visit, type Visit } from './visit.ts';

let visited: Visit;
beforeAll(async () => {
  visited = await visit(ROOT_BUILD);
});
afterAll(() => visited?.close());

/** As the browser's print dialogue has it; the outline makes the headings legible in the file. */
async function print(format: 'A4' | 'Letter'): Promise<string> {
  const visitor = await visited.open({ size: LAPTOP, script: false });
  await visitor.goto('/book/');
  const pdf = await visitor.page.pdf({ format, outline: true, tagged: true });
  await visitor.close();
  return pdf.toString('latin1');
}
const pagesOf = (pdf: string): number => pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

test('it has about as many pages as it says, and the last entry', { timeout: 240_000 }, async () => {
  const { html } = visited.site.pages.find(({ path }) => path === '/book/')!;
  const said = Number(/about ([\d,]+) pages of A4/.exec(html)?.[1]?.replaceAll(',', ''));
  const pdf = await print('A4');
  expect(pagesOf(pdf)).toBeGreaterThan(said * 0.85);
  expect(pagesOf(pdf)).toBeLessThan(said * 1.15);
  const { elements } = visited.site.pages.find(({ path }) => path === '/book/')!;
  const last =
    elements
      .filter(({ tag, attrs }) => tag === 'h3' && attrs['id'])
      .at(-1)
      ?.text.trim() ?? '';
  expect(publishedGuide(visited.site).entries.map(({ title }) => title)).toContain(last);
  expect(pdf).toContain(`/Title (${last.replaceAll(/[()\\]/g, '\\$&')})`);
});

test('on A4, the narrower of the two papers, nothing is cut off', { timeout: 240_000 }, async () => {
  const visitor = await visited.open({ size: { width: 672, height: 900 }, script: false });
  await visitor.goto('/book/');
  await visitor.page.emulateMedia({ media: 'print' });
  const wide = await visitor.page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    const over = [...document.querySelectorAll('.book-entry *')].filter((element) => element.getBoundingClientRect().right > edge);
    return over.map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 60)}`);
  });
  await visitor.close();
  expect(wide).toEqual([]);
});
