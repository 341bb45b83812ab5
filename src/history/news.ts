/**
 * History → news: what landed, told by day, as readers of the home page, the page of changes and the feed are told it. Pure.
 *
 * A reader is told of an entry once a day: as new on the day it was added, else under the commit of that day that touched
 * the fewest entries, which is most likely the one about it. So a slip mended everywhere is one line, however many pages
 * it touched, and hides no reason.
 */
import type { ContentFile } from '../content-files/types.ts';
import type { Entry } from '../graph/types.ts';
import { dayOf, type Commit, type History } from './git.ts';

/** An entry and the files whose change is a change of it. */
export interface Tracked {
  readonly entry: Entry;
  /** Its file now and at every id it had before. */
  readonly own: readonly string[];
  /** The diagrams that it draws. */
  readonly drawn: readonly string[];
}

export interface News {
  /** "2026-11-22" */
  readonly day: string;
  /** Milliseconds since 1970 of the newest change it tells. */
  readonly at: number;
  readonly reason: string | undefined;
  /** Both in reading order; one of them may be empty. */
  readonly added: readonly Entry[];
  readonly changed: readonly Entry[];
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** @param formerPath where the file of an entry was under an id it had before. */
export function trackedOf(
  entries: readonly Entry[],
  files: readonly ContentFile[],
  formerPath: (entry: Entry, id: string) => string,
): Tracked[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return entries.map((entry) => {
    const components = byPath.get(entry.path)?.components ?? [];
    const drawn = components.flatMap(({ name, props }) =>
      name === 'Diagram' && typeof props['src'] === 'string' ? [folderOf(entry.path) + props['src']] : [],
    );
    return { entry, own: [entry.path, ...entry.data.formerly.map((id) => formerPath(entry, id))], drawn };
  });
}

/** Entries by the path that changes them. */
function byPath(tracked: readonly Tracked[]): Map<string, Tracked[]> {
  const found = new Map<string, Tracked[]>();
  for (const each of tracked) for (const path of [...each.own, ...each.drawn]) found.set(path, [...(found.get(path) ?? []), each]);
  return found;
}

/** The oldest commit of each entry's own file, by whatever name. */
function firstOf(history: History, tracked: readonly Tracked[]): Map<Tracked, Commit> {
  const owners = new Map(tracked.flatMap((each) => each.own.map((path) => [path, each])));
  const first = new Map<Tracked, Commit>();
  for (const commit of history) {
    for (const path of commit.paths) {
      const owner = owners.get(path);
      if (owner) first.set(owner, commit);
    }
  }
  return first;
}

interface Told {
  readonly commit: Commit;
  readonly at: number;
  readonly isNew: boolean;
}

/** Under which of a day's commits each entry is told. */
function toldOn(commits: ReadonlyMap<Commit, readonly Tracked[]>, first: ReadonlyMap<Tracked, Commit>): Map<Tracked, Told> {
  const told = new Map<Tracked, Told>();
  const size = (commit: Commit): number => commits.get(commit)?.length ?? 0;
  for (const [commit, touched] of commits) {
    for (const each of touched) {
      const before = told.get(each);
      const at = Math.max(before?.at ?? 0, Date.parse(commit.at));
      const isNew = commit === first.get(each);
      const better = !before || isNew || (!before.isNew && size(commit) < size(before.commit));
      told.set(each, better ? { commit, at, isNew } : { ...before, at });
    }
  }
  return told;
}

/** The history without the reasons of commits that touched what the guide does not show: a reason may name it. */
export const discreet = (history: History, hidden: ReadonlySet<string>): History =>
  history.map((commit) => (commit.paths.some((path) => hidden.has(path)) ? { ...commit, reason: undefined } : commit));

/** All that landed in the entries, newest first. */
export function newsOf(history: History, tracked: readonly Tracked[]): News[] {
  const entriesAt = byPath(tracked);
  const first = firstOf(history, tracked);
  const rank = new Map(tracked.map((each, index) => [each, index]));
  const place = new Map(history.map((commit, index) => [commit, index]));
  const firstPlace = new Map([...first].map(([each, commit]) => [each, place.get(commit) ?? -1]));
  const touching = history.map((commit, index): [Commit, Tracked[]] => [
    commit,
    // What was drawn before there was an entry to draw it is no news of the entry.
    [...new Set(commit.paths.flatMap((path) => entriesAt.get(path) ?? []))].filter((each) => index <= (firstPlace.get(each) ?? -1)),
  ]);
  const days = Map.groupBy(touching, ([commit]) => dayOf(commit));
  const news = [...days].flatMap(([day, commits]) => {
    const told = [...toldOn(new Map(commits), first)].sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    const groups = Map.groupBy(told, ([, { commit }]) => commit);
    return [...groups].map(([commit, group]): readonly [News, number] => [
      {
        day,
        at: Math.max(...group.map(([, { at }]) => at)),
        reason: commit.reason,
        added: group.flatMap(([{ entry }, { isNew }]) => (isNew ? [entry] : [])),
        changed: group.flatMap(([{ entry }, { isNew }]) => (isNew ? [] : [entry])),
      },
      place.get(commit) ?? 0,
    ]);
  });
  const newest = ([a, placeA]: readonly [News, number], [b, placeB]: readonly [News, number]): number =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : b.at - a.at || placeA - placeB;
  return news.sort(newest).map(([each]) => each);
}
