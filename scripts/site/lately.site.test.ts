/** What changed: lately for everyone, since they last read for who comes back; below a base path, where it is kept under that path. */
import { afterAll, beforeAll, expect, test as always } from 'vitest';
import { history } from '../../src/history/git.ts';
import { BASE_BUILD } from './builds.ts';
import { PHONE, visit, type Visit, type Visitor, type VisitOptions } from './visit.ts';

/** A shallow clone, or a copy without git, has no history and so no news. */
const test = always.skipIf(history().length === 0);
const HOUR = 3_600_000;
const KEY = `clear-and-costed:read:${BASE_BUILD.base}`;

let visited: Visit;
/** Moments of the news on the home page, newest first, and of the news that has no room there; milliseconds. */
let rows: number[] = [];
let older: number[] = [];
beforeAll(async () => {
  visited = await visit(BASE_BUILD);
  const home = visited.site.pages.find(({ path }) => path === '/')!;
  rows = home.elements.flatMap(({ attrs }) => (attrs['data-at'] === undefined ? [] : Number(attrs['data-at']) * 1000));
  const times = home.elements.find(({ attrs }) => attrs['data-older'] !== undefined)?.attrs['data-older'] ?? '';
  older = times === '' ? [] : times.split(' ').map((seconds) => Number(seconds) * 1000);
});
afterAll(() => visited?.close());

/** Opens the home page at a moment, with what an earlier visit kept; the clock of the browser stands there. */
async function homeAt(now: number, kept?: string, { fonts = true, ...options }: VisitOptions & { fonts?: boolean } = {}): Promise<Visitor> {
  const visitor = await visited.open(options);
  // Letters of another width, arriving late, move lines by a hair: that is not what is measured here.
  if (!fonts) await visitor.page.route('**/*.woff2', (route) => route.abort());
  await visitor.page.clock.setFixedTime(now);
  await visitor.page.addInitScript(
    ([key, value]) => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
      if (value !== undefined && localStorage.getItem(key) === null) localStorage.setItem(key, value);
    },
    [KEY, kept] as const,
  );
  await visitor.goto('/');
  return visitor;
}
const heading = ({ page }: Visitor) => page.locator('.lately h2').innerText();
const visibleRows = ({ page }: Visitor) => page.locator('.lately li:visible').count();
const stored = ({ page }: Visitor) => page.evaluate((key) => localStorage.getItem(key), KEY);

/** Long after all news. */
const later = () => Math.max(...rows, ...older) + 99 * 24 * HOUR;
const inWords = (moment: number, now: number) => {
  const year = new Date(moment).getFullYear() === new Date(now).getFullYear() ? '' : ` ${new Date(moment).getFullYear()}`;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(new Date(moment)) + year;
};

test('the home page has what changed', () => expect(rows.length).toBeGreaterThan(0));

test('who comes for the first time, or without script, is told what changed lately', async () => {
  for (const script of [true, false]) {
    const visitor = script ? await homeAt(later()) : await visited.open({ script });
    if (!script) await visitor.goto('/');
    expect(await heading(visitor)).toBe('Changed lately');
    expect(await visibleRows(visitor)).toBe(rows.length);
    expect(await visitor.page.locator('.lately .all').innerText()).toBe('All changes');
    await visitor.close();
    expect(visitor.problems).toEqual([]);
  }
});

test('who comes back is told what changed since, on which day that was, and how much more there is', async () => {
  const now = later();
  const last = Math.min(...rows, ...older) - 1;
  const visitor = await homeAt(now, `1 ${last} 0`);
  expect(await heading(visitor)).toBe(`Changed since you last read, on ${inWords(last, now)}`);
  expect(await visibleRows(visitor)).toBe(rows.length);
  if (older.length > 0) expect(await visitor.page.locator('.lately .all').innerText()).toBe(`And ${older.length} more`);
  expect(await visitor.page.locator('.lately [aria-live], .lately [role="status"]').count()).toBe(0);
  await visitor.close();

  const some = Math.max(...rows) - 1;
  const second = await homeAt(now, `1 ${some} 0`);
  expect(await visibleRows(second)).toBe(rows.filter((at) => at > some).length);
  await second.close();
  expect([...visitor.problems, ...second.problems]).toEqual([]);
});

test('opening a chapter and coming home does not wipe it; reading again tomorrow does', async () => {
  const now = later();
  const last = Math.max(...rows) - 1;
  const visitor = await homeAt(now, `1 ${last} 0`);
  const said = await heading(visitor);
  expect(said).toContain('Changed since');
  await visitor.goto('/chapters/');
  await visitor.page.clock.setFixedTime(now + 5 * HOUR);
  await visitor.goto('/');
  expect(await heading(visitor)).toBe(said);
  expect(await stored(visitor)).toBe(`1 ${now + 5 * HOUR} ${last}`);

  const tomorrow = now + 29 * HOUR;
  await visitor.page.clock.setFixedTime(tomorrow);
  await visitor.goto('/stories/');
  await visitor.goto('/');
  expect(await heading(visitor)).toBe(`Nothing has changed since you last read, on ${inWords(now + 5 * HOUR, tomorrow)}`);
  expect(await visibleRows(visitor)).toBe(0);
  expect(await visitor.page.locator('.lately .all').isVisible()).toBe(true);
  await visitor.close();
  expect(visitor.problems).toEqual([]);
});

test('nothing moves as the page is drawn, on a laptop or a phone', async () => {
  const now = later();
  for (const kept of [undefined, `1 ${Math.max(...rows) - 1} 0`, `1 ${now - 20 * HOUR} 0`]) {
    for (const options of [{ fonts: false }, { fonts: false, size: PHONE }]) {
      const visitor = await homeAt(now, kept, options);
      await visitor.page.locator('.lately').scrollIntoViewIfNeeded();
      expect(await visitor.page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts), `kept ${kept}`).toEqual([]);
      await visitor.close();
    }
  }
});

test('what is kept may be spoilt, another’s, of a wrong clock, or kept from us', async () => {
  const now = later();
  for (const kept of ['{}', '1 x', '9 1 1', `1 ${now + HOUR} 5`, '']) {
    const visitor = await homeAt(now, kept);
    expect(await heading(visitor), kept).toBe('Changed lately');
    await expect.poll(() => stored(visitor)).toBe(`1 ${now} 0`);
    await visitor.close();
    expect(visitor.problems).toEqual([]);
  }
  const blocked = await visited.open();
  await blocked.page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await blocked.goto('/');
  expect(await heading(blocked)).toBe('Changed lately');
  await blocked.close();
  expect(blocked.problems).toEqual([]);
});

test('a visit is noted on every kind of page', async () => {
  for (const path of ['/chapters/', '/matrix/', '/search/', '/changes/', '/stories/viral-memory-spike/', '/no-such-page/']) {
    const visitor = await visited.open();
    await visitor.goto(path);
    expect(await stored(visitor), path).toMatch(/^1 \d+ 0$/);
    await visitor.close();
  }
});
