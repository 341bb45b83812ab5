/** What is looked at on every page of the built site, each giving findings. */
import { findClippedText } from '../../src/diagrams/clipping.ts';
import type { Finding } from './finding.ts';
import { loadsOf } from './loads.ts';
import type { Site } from './read.ts';
import type { Visitor } from './visit.ts';

/** What search consists of: fetched when the reader shows that they want to search. */
const DATA = /\.(js|css|json|wasm|pf_\w+|pagefind)$/;

/** A page fetches at once only what was weighed, and of the fonts for rarer letters only those whose letters it has. */
export async function fetchedAtOnce({ page }: Visitor, path: string, site: Site): Promise<Finding[]> {
  const { files, idle } = await page.evaluate(async () => {
    await document.fonts.ready;
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const letters = [...new Set(document.body.textContent)].map((letter) => letter.codePointAt(0) ?? 0);
    const holds = (range: string, code: number) =>
      range.split(',').some((part) => {
        const [from = '', to = from] = part.trim().slice(2).split('-');
        return parseInt(from, 16) <= code && code <= parseInt(to, 16);
      });
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
    const idle = loaded.filter(({ unicodeRange }) => !letters.some((letter) => holds(unicodeRange, letter)));
    return {
      files: entries.map(({ name }) => new URL(name).pathname),
      idle: idle.map(({ family, unicodeRange }) => `${family} (${unicodeRange.slice(0, 20)}…)`),
    };
  });
  const { css, js } = loadsOf(
    site.pages.find((one) => one.path === path)!,
    site,
  );
  const weighed = new Set([...css, ...js].map((file) => site.base + file));
  // To open the search page is to ask for search; everywhere else search waits for a sign.
  const early = path === '/search/' ? [] : files.filter((file) => DATA.test(file) && !weighed.has(file));
  return [
    ...early.map((file) => ({
      page: path,
      what: `fetches ${file} before the reader asks for anything`,
      fix: 'fetch it on intent, or import it so that it is weighed',
    })),
    ...idle.map((font) => ({
      page: path,
      what: `fetches the font ${font} for none of its letters`,
      fix: 'find the sign that a style sheet or the browser draws, and see src/fonts/charset.ts',
    })),
  ];
}

/** Widths at which nothing may be wider than the screen: two phones, and a laptop at 200 %. */
const NARROW = [320, 390, 680] as const;

/** Nothing makes the page itself scroll sideways. Leaves the page at the last width. */
export async function sideways({ page }: Visitor, path: string): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return '';
      const over = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
      const { tagName, classList } = over.at(-1) ?? document.body;
      return `${scrollWidth} px, for <${tagName.toLowerCase()} class="${classList.value}">`;
    });
    if (wide)
      found.push({ page: path, what: `is wider than ${width} px: ${wide}`, fix: 'let it wrap, or scroll by itself with tabindex="0"' });
  }
  return found;
}

/** No text of a diagram is clipped or covered, as the page stands. */
export async function clipped({ page }: Visitor, path: string): Promise<Finding[]> {
  const width = page.viewportSize()?.width;
  const texts = await page.evaluate(findClippedText);
  return texts.map((what) => ({ page: path, what: `at ${width} px ${what}`, fix: 'shorten the label, or break it with <br/>' }));
}
