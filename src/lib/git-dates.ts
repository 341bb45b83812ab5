/** When each file last changed, from git, in one pass. A date that might be wrong is not given at all. */
import { execFileSync } from 'node:child_process';

/** Opens a commit's line in the log; no path starts with it. */
const COMMIT = '\u0001';

/** Reads `git log --format=%x01%cs --name-only`, newest first: the first day met for a path is its last change. */
export function parseDates(log: string): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  let day = '';
  for (const line of log.split('\n')) {
    if (line.startsWith(COMMIT)) day = line.slice(1);
    else if (line !== '' && !dates.has(line)) dates.set(line, day);
  }
  return dates;
}

const git = (root: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Dates of every file below `root`; none without git, without commits, or in a shallow clone, which dates all files alike. */
export function readDates(root: string): ReadonlyMap<string, string> {
  try {
    if (git(root, 'rev-parse', '--is-shallow-repository').trim() !== 'false') return new Map();
    return parseDates(git(root, 'log', `--format=%x01%cs`, '--name-only', '--no-renames', '--relative', '--', '.'));
  } catch {
    return new Map();
  }
}

let dates: ReadonlyMap<string, string> | undefined;

/** Day of the last commit that touched a file (path from the project's root), as "2026-11-22"; undefined where it is not known. */
export function lastUpdated(path: string): string | undefined {
  dates ??= readDates(process.cwd());
  return dates.get(path);
}
