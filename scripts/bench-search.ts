/**
 * Measures a first search on a slow line and a slow machine: from opening to the first name and to the first hit in the text.
 *
 * `node scripts/bench-search.ts [folder] [--base /team-guide/] [--runs 5] [--query memory]`
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser/launch.ts';
import { serveSlowly, SLOW_4G, type SlowServer } from './bench/slow-server.ts';

const CPU_SLOWDOWN = 4;
/** As fast as people type on a telephone. */
const KEY_MS = 100;
/** What a reader must wait at most, and what the first answer may weigh. */
const TARGET = { nameMs: 1400, textMs: 3500, nameBytes: 30_000 };

interface Run {
  readonly nameMs: number;
  readonly textMs: number;
  readonly nameBytes: number;
  readonly textBytes: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string', default: '/' },
    runs: { type: 'string', default: '5' },
    query: { type: 'string', default: 'memory' },
  },
});

/** One first visit: nothing in the cache, the page at rest, then "/" and the query. */
async function measure(browser: Browser, server: SlowServer, query: string): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    await page.goto(server.url, { waitUntil: 'networkidle' });
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.evaluate(() => {
      const times: Record<string, number> = {};
      const seen = (group: string) => document.querySelector(`[role=group][aria-label="${group}"] [role=option]`);
      addEventListener('keydown', () => (times['opened'] ??= performance.now()), true);
      new MutationObserver(() => {
        if (seen('By name')) times['name'] ??= performance.now();
        if (seen('In the text')) times['text'] ??= performance.now();
      }).observe(document.body, { childList: true, subtree: true });
      Object.assign(window, { times });
    });
    server.sent();
    await page.keyboard.press('/');
    await page.keyboard.type(query, { delay: KEY_MS });
    await page.waitForFunction(() => 'text' in (window as unknown as { times: object }).times, undefined, { timeout: 60_000 });
    const times = await page.evaluate(() => (window as unknown as { times: Record<'opened' | 'name' | 'text', number> }).times);
    const sent = [...server.sent()];
    const sum = (own: (path: string) => boolean) => sent.filter(([path]) => own(path)).reduce((total, [, bytes]) => total + bytes, 0);
    const isText = (path: string) => path.includes('/pagefind/');
    return {
      nameMs: times.name - times.opened,
      textMs: times.text - times.opened,
      nameBytes: sum((path) => !isText(path)),
      textBytes: sum(isText),
    };
  } finally {
    await context.close();
  }
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const server = await serveSlowly(positionals[0] ?? 'dist', values.base, SLOW_4G);
const browser = await launchBrowser();
try {
  const runs: Run[] = [];
  for (let run = 0; run < Number(values.runs); run++) runs.push(await measure(browser, server, values.query));
  const middle = (pick: (run: Run) => number) => median(runs.map(pick));
  const all = (pick: (run: Run) => number) => runs.map((run) => seconds(pick(run))).join(', ');
  console.log(`“${values.query}”, ${SLOW_4G.name}, CPU ${CPU_SLOWDOWN}× slower, ${runs.length} first visits, medians`);
  const load = loadavg()[0] ?? 0;
  if (load > availableParallelism())
    console.log(`this machine is busy (load ${load.toFixed(1)} on ${availableParallelism()} cores): times read high`);
  console.log(`first name   ${seconds(middle((run) => run.nameMs))}  (at most ${seconds(TARGET.nameMs)})   ${all((run) => run.nameMs)}`);
  console.log(`first text   ${seconds(middle((run) => run.textMs))}  (at most ${seconds(TARGET.textMs)})   ${all((run) => run.textMs)}`);
  console.log(`names weigh  ${kilobytes(middle((run) => run.nameBytes))}  (at most ${kilobytes(TARGET.nameBytes)}), gzip`);
  console.log(`text weighs  ${kilobytes(middle((run) => run.textBytes))}, gzip, engine included`);
} finally {
  await browser.close();
  await server.close();
}
