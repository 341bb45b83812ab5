/** Runs the tools a test step is made of. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import type { Outcome } from './steps.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
const BIN = resolve(ROOT, 'node_modules/.bin');
/** The Node the project pins comes before whatever the machine has. */
const env = { ...process.env, PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`, ASTRO_TELEMETRY_DISABLED: '1' };

/** Runs a command at the project's root, its output passed through; true if it ended well. */
export function run(command: string, args: readonly string[], extra: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return new Promise((done, fail) => {
    // On Windows what npm installs are .cmd files, which only a shell runs; no argument here comes from outside.
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...env, ...extra },
      shell: process.platform === 'win32',
    });
    child.on('error', fail);
    child.on('close', (code) => done({ ok: code === 0 }));
  });
}

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

/** Runs a Vitest project and counts its tests. A test left as `.only` or skipped is not a pass. */
export async function runVitest(
  project: string,
  filters: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const report = resolve(ROOT, `.build/test/${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok } = await run('vitest', ['run', '--project', project, '--allowOnly=false', ...reporters, ...filters], extra);
  if (!existsSync(report)) return { ok: false, note: 'vitest left no report' };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  const skipped = numPendingTests > 0 ? { note: `${numPendingTests} skipped` } : {};
  return { ok, passed: numPassedTests, failed: numFailedTests, ...skipped };
}
