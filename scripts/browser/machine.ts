/** What finding and installing a browser needs to know of the machine; a plain object, so that tests can make one up. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly root: boolean;
  exists(path: string): boolean;
  /** Text of a file, '' where there is none. */
  read(path: string): string;
  /** Runs a command with its output shown; true if it ended well. */
  run(command: string, args: readonly string[]): boolean;
  say(line: string): void;
  /** Where Playwright keeps, or would keep, its own Chromium. */
  readonly playwrightBrowser: string;
  readonly playwrightCli: string;
}

/** The machine this process runs on. */
export function thisMachine(): Machine {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  return {
    platform: process.platform,
    env: process.env,
    root: process.getuid?.() === 0,
    exists: existsSync,
    read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''),
    run: (command, args) => spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0,
    say: (line) => console.log(line),
    playwrightBrowser: chromium.executablePath(),
    playwrightCli: join(playwright, 'cli.js'),
  };
}
