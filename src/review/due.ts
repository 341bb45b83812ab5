/** Which entries are to be read again: those whose `review` day has come, or that nobody has checked for long. Pure. */
import type { Entry } from '../graph/types.ts';

/** Days after `checked` at which an entry without a `review` day is due. The world outside changes faster than our own words. */
export const EVERY = { source: 180, other: 365 } as const;

export interface Asked {
  /** The day asked about, "2026-11-22". */
  readonly on: string;
  /** Days ahead to look. */
  readonly within: number;
  /** That owner's entries alone. */
  readonly owner?: string | undefined;
  readonly every: { readonly source: number; readonly other: number };
}

export type Reviewed = Pick<Entry, 'kind' | 'ref' | 'title' | 'path'> & {
  readonly data: { readonly checked: string; readonly review?: string | undefined; readonly owner?: string | undefined };
};

export interface Due {
  readonly ref: string;
  readonly title: string;
  readonly path: string;
  readonly checked: string;
  /** Day by which it is to be read. */
  readonly due: string;
  /** Whether its author set the day. */
  readonly set: boolean;
  /** Days past it; below nought where it is still to come. */
  readonly overdue: number;
}

export interface Owned {
  /** Undefined for what nobody answers for. */
  readonly owner: string | undefined;
  /** Longest overdue first. */
  readonly due: readonly Due[];
}

const DAY_MS = 86_400_000;
const shifted = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

function dueOf({ kind, ref, title, path, data: { checked, review } }: Reviewed, { on, every }: Asked): Due {
  const due = review ?? shifted(checked, kind === 'source' ? every.source : every.other);
  return { ref, title, path, checked, due, set: review !== undefined, overdue: daysBetween(due, on) };
}

/** By owner in alphabetical order; what nobody answers for comes last. */
export function whatIsDue(entries: readonly Reviewed[], asked: Asked): Owned[] {
  const asking = asked.owner?.toLowerCase();
  const own = entries.filter(({ data }) => asking === undefined || data.owner?.toLowerCase() === asking);
  const due = own.flatMap((entry) => {
    const each = dueOf(entry, asked);
    return each.overdue >= -asked.within ? [{ owner: entry.data.owner, each }] : [];
  });
  const name = (owner: string | undefined): string => owner?.toLowerCase() ?? '￿';
  return [...Map.groupBy(due, ({ owner }) => name(owner))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({
      owner: group[0]?.owner,
      due: group.map(({ each }) => each).sort((a, b) => b.overdue - a.overdue || (a.path < b.path ? -1 : 1)),
    }));
}

/** Everybody who answers for something, for "did you mean". */
export const ownersOf = (entries: readonly Reviewed[]): string[] => [
  ...new Set(entries.flatMap(({ data }) => (data.owner === undefined ? [] : [data.owner]))),
];
