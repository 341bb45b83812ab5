/** A built site, served and opened in a browser that notes all that goes wrong on the way. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { serveSite } from '../serve.ts';
import { requireBuild, type Build } from './builds.ts';
import type { Finding } from './finding.ts';
import { readSite, type Site } from './read.ts';

export const PHONE = { width: 390, height: 844 } as const;
export const LAPTOP = { width: 1360, height: 850 } as const;

export interface VisitOptions {
  readonly size?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
  readonly script?: boolean;
  /** Each page as on a first visit: no file is kept from the page before, as Pages lets a browser do for ten minutes. */
  readonly first?: boolean;
}

/** One page of a browser with a memory of its own (storage, cache) and a list of what went wrong in it. */
export interface Visitor {
  readonly page: Page;
  /** Errors in the console, violations of the policy, failed and outside requests. */
  readonly problems: Finding[];
  /** Goes to a path of the guide, as "/matrix/". */
  goto(path: string): Promise<void>;
  /** Where it is, as a path of the guide. */
  path(): string;
  close(): Promise<void>;
}

export interface Visit {
  readonly site: Site;
  /** Where the site is served, without a final slash. */
  readonly root: string;
  open(options?: VisitOptions): Promise<Visitor>;
  close(): Promise<void>;
}

/** Serves a build and starts a browser; `close` ends both. */
export async function visit(build: Build): Promise<Visit> {
  requireBuild(build);
  const served = await serveSite(build.dir, { base: build.base });
  const browser = await launchBrowser();
  const root = served.url.replace(/\/$/, '');
  return {
    site: readSite(build),
    root,
    open: (options) => open(browser, root, options),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function open(
  browser: Browser,
  root: string,
  { size = LAPTOP, dark = false, script = true, first = false }: VisitOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: size,
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    // A transition half-way through has colours nobody reads.
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  // Playwright turns the caches off, the renderer's own among them, where requests pass through it.
  if (first) await page.route('**', (route) => route.continue());
  const problems: Finding[] = [];
  const path = () => new URL(page.url()).href.slice(root.length);
  await watch(context, page, root, (what, fix) => problems.push({ page: path(), what, fix }));
  return {
    page,
    problems,
    path,
    goto: async (to) => void (await page.goto(root + to, { waitUntil: 'load' })),
    close: () => context.close(),
  };
}

type Note = (what: string, fix: string) => void;

async function watch(context: BrowserContext, page: Page, root: string, note: Note): Promise<void> {
  const { origin } = new URL(root);
  // Also heard in the console, but not as plainly.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('console', (message) => {
    // A refused answer is noted below, with its address; a 404 of the page itself may be just what was asked for.
    if (message.text().startsWith('Failed to load resource')) return;
    if (message.type() === 'error' || message.type() === 'warning')
      note(`console ${message.type()}: ${message.text()}`, 'mend what it says; readers’ consoles stay empty');
  });
  page.on('pageerror', (error) => note(`uncaught ${error.message}`, 'mend the script'));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
      note(`asks ${url.origin} for ${url.pathname}`, 'serve it from the site itself');
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A page left before all arrived is no fault of the page.
    if (!why.includes('ERR_ABORTED')) note(`${request.url()} failed: ${why}`, 'serve it, or do not ask for it');
  });
  context.on('response', (response) => {
    const url = new URL(response.url());
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      note(`${url.pathname} answers ${response.status()}`, 'point at a file that the build makes');
  });
}
