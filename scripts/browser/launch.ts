/** Starts the browser that find.ts finds, talking to nobody but the pages it is sent to. */
import { chromium, type Browser } from 'playwright-core';
import { ensureBrowser } from './find.ts';
import { thisMachine } from './machine.ts';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
] as const;

/** Options for Playwright. Chromium refuses its sandbox as root; everybody else keeps it. */
export function launchOptions(executablePath: string, { root, env }: { root: boolean; env: Readonly<Record<string, string | undefined>> }) {
  return { executablePath, headless: true, args: [...QUIET], chromiumSandbox: !root && !env['CHROME_NO_SANDBOX'] };
}

/** A running headless browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const machine = thisMachine();
  const path = ensureBrowser(machine);
  try {
    return await chromium.launch(launchOptions(path, machine));
  } catch (error) {
    const why = String(error instanceof Error ? error.message : error);
    const fix = /sandbox/i.test(why)
      ? 'this machine forbids its sandbox: set CHROME_NO_SANDBOX=1 if you trust the pages of this guide'
      : 'run it by hand to see why, or set CHROME_PATH to another browser';
    throw new Error(`${path} does not start  →  ${fix}\n${why}`, { cause: error });
  }
}
