/**
 * What landed on this branch and when, from git, read once. The first parent alone is followed, so that what a pull request
 * or an update of the book brought counts from the day it was merged here. A date that might be wrong is not given at all.
 */
import { execFileSync } from 'node:child_process';

export interface Commit {
  readonly id: string;
  /** When it was committed, with the committer's own offset: "2026-11-22T14:03:00+01:00". */
  readonly at: string;
  /** Why, in a line; undefined where a merge says no more than that it merged. */
  readonly reason: string | undefined;
  /** Paths it added, changed or took away, from the project's root. */
  readonly paths: readonly string[];
}

/** Newest first. */
export type History = readonly Commit[];

/** Open a commit in the log, part its fields, and end them; no path or subject holds them. */
const [OPEN, FIELD, END] = ['\u0001', '\u0002', '\u0003'];
const FORMAT = '%x01%H%x02%cI%x02%s%x02%b%x03';

/** The day a commit was made on, where its committer was: "2026-11-22". */
export const dayOf = ({ at }: Pick<Commit, 'at'>): string => at.slice(0, 10);

/** A pull request’s title, whether it was merged or squashed; nothing for "Merge branch …". */
function reasonOf(subject: string, body: string): string | undefined {
  const merged = /^Merge pull request #\d+ from /.test(subject);
  const said = merged
    ? (body.trim().split('\n')[0] ?? '')
    : /^Merge (branch|remote-tracking branch|tag|commit) /.test(subject)
      ? ''
      : subject;
  // A control character would spoil the feed, and a typewriter’s apostrophe the page.
  const reason = said
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/ \(#\d+\)$/, '')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .trim();
  return reason || undefined;
}

/** Reads the output of `git log` in the format above, with names of files. */
export function parseLog(log: string): History {
  return log.split(OPEN).flatMap((chunk): Commit[] => {
    const [head = '', names] = chunk.split(END, 2);
    const [id = '', at = '', subject = '', body = ''] = head.split(FIELD);
    if (names === undefined || at === '') return [];
    const paths = names.split('\n').flatMap((line) => line.split('\t')[1] ?? []);
    return paths.length > 0 ? [{ id, at, reason: reasonOf(subject, body), paths }] : [];
  });
}

const git = (root: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** The history of the files below `root`; none without git, without commits, or in a shallow clone, which dates all files alike. */
export function readHistory(root: string): History {
  try {
    if (git(root, 'rev-parse', '--is-shallow-repository').trim() !== 'false') return [];
    const merges = ['--first-parent', '-m'];
    return parseLog(git(root, 'log', ...merges, `--format=${FORMAT}`, '--name-status', '--no-renames', '--relative', '--', '.'));
  } catch {
    return [];
  }
}

let read: History | undefined;

/** The history of this project. */
export const history = (): History => (read ??= readHistory(process.cwd()));

/** Path → day of its newest commit. */
export function lastDays(commits: History): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const commit of commits) for (const path of commit.paths) if (!days.has(path)) days.set(path, dayOf(commit));
  return days;
}

let days: ReadonlyMap<string, string> | undefined;

/** Day of the last commit that touched a file (path from the project's root), as "2026-11-22"; undefined where it is not known. */
export function lastUpdated(path: string): string | undefined {
  days ??= lastDays(history());
  return days.get(path);
}
