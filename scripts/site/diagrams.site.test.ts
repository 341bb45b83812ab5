/** Every kind and part of a diagram in a browser, and the check of clipped text on diagrams that have some. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findClippedText } from '../../src/diagrams/clipping.ts';
import { figure } from '../../src/diagrams/figure.ts';
import { renderDiagram } from '../../src/diagrams/render.ts';
import { launchBrowser } from '../browser/launch.ts';

const src = resolve(import.meta.dirname, '../../src');
const fixtures = join(src, 'diagrams/fixtures');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page with our style sheets, the fonts inside, that asks nobody for anything. */
function pageOf(body: string): string {
  const sheets = ['fonts', 'tokens', 'diagram'].map((name) => readFileSync(join(src, `styles/${name}.css`), 'utf8')).join('\n');
  const css = sheets.replace(/url\('\.\.\/fonts\/([^']+)'\)/g, (_, file: string) => {
    const bytes = readFileSync(join(src, 'fonts', file)).toString('base64');
    return `url('data:font/woff2;base64,${bytes}')`;
  });
  return `<!doctype html><html lang="en"><title>t</title><style>${css}</style><body>${body}</body></html>`;
}

async function open(body: string, colorScheme: 'light' | 'dark' = 'light') {
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 }, colorScheme });
  await page.setContent(pageOf(body));
  await page.evaluate(() => document.fonts.ready);
  return page;
}

const drawAll = async (): Promise<string> => {
  const figures = globSync('*.mmd', { cwd: fixtures }).map(async (file) =>
    figure(await renderDiagram(readFileSync(join(fixtures, file), 'utf8'), { file, line: 1 }), 1),
  );
  return (await Promise.all(figures)).join('');
};

test.each(['light', 'dark'] as const)('no text of any kind of diagram is clipped or covered, in %s', async (scheme) => {
  const page = await open(await drawAll(), scheme);
  expect(await page.locator('.diagram svg').count()).toBeGreaterThanOrEqual(8);
  expect(await page.evaluate(findClippedText)).toEqual([]);
  await page.close();
});

test('text is as wide in the browser as the layout was told', async () => {
  // At full size: Chromium rounds the widths of glyphs that it scales.
  const page = await open(`<style>.mm.mm { max-width: none }</style>${await drawAll()}`);
  const gaps = await page.evaluate(() =>
    [...document.querySelectorAll('.mm .edgeLabel')].map((label) => {
      const box = (part: string) => (label.querySelector(part) as SVGGraphicsElement).getBBox().width;
      return { says: label.textContent, gap: box('rect') - box('text') };
    }),
  );
  expect(gaps.length).toBeGreaterThan(20);
  // The layout leaves 2 px at either side; it measures word by word, the browser the line.
  expect(gaps.filter(({ gap }) => Math.abs(gap - 4) > 1)).toEqual([]);
  await page.close();
});

test('the drawing takes its colours from the site, light and dark', async () => {
  const [light, dark] = await Promise.all(
    (['light', 'dark'] as const).map(async (scheme) => {
      const page = await open(await drawAll(), scheme);
      const colours = await page.evaluate(() =>
        ['.mm text', '.mm .node > rect', '.mm .decision > polygon', '.mm .store > path', '.mm .note', '.mm marker path'].map(
          (part) => getComputedStyle(document.querySelector(part) as Element).fill,
        ),
      );
      await page.close();
      return colours;
    }),
  );
  expect(new Set(light).size).toBeGreaterThan(3);
  light?.forEach((colour, index) => expect(dark?.[index]).not.toBe(colour));
});

const drawing = (inside: string) =>
  `<figure class="diagram"><svg class="mm" aria-label="D" viewBox="0 0 200 100" width="200" height="100">${inside}</svg></figure>`;
const node = (shape: string, text: string) =>
  `<g class="node" transform="translate(100,50)">${shape}<text text-anchor="middle" y="5">${text}</text></g>`;
const diamond = (half: number) => `<polygon points="0,${-half} ${half},0 0,${half} ${-half},0"/>`;

test.each([
  ['nothing', `<text x="10" y="50">fine</text>${node(diamond(45), 'fits')}`, []],
  ['text that leaves the drawing', '<text x="150" y="50">much too long</text>', ['D: "much too long" runs out of the drawing']],
  ['text that leaves its box', node('<rect x="-20" y="-15" width="40" height="30"/>', 'too long'), ['D: "too long" runs out of its shape']],
  [
    'text that leaves a diamond, though not the box round it',
    node(diamond(45), 'quite too wide'),
    ['D: "quite too wide" runs out of its shape'],
  ],
  ['texts over each other', '<text x="50" y="50">one</text><text x="60" y="54">two</text>', ['D: "one" and "two" overlap']],
])('the check finds %s', async (_, inside, expected) => {
  const page = await open(drawing(inside));
  expect(await page.evaluate(findClippedText)).toEqual(expected);
  await page.close();
});
