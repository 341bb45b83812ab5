/** The filters kind, framework and round: what they keep, what they would leave, how they stand in the address. Pure. */
import type { Names } from '../names.ts';
import type { NameRow, SearchKind } from '../types.ts';

export interface Filters {
  readonly kind?: SearchKind;
  /** A framework of principles, a round of questions; it implies its kind. */
  readonly group?: string;
}

export interface Asked extends Filters {
  readonly q: string;
}

/** The kinds that have a second filter, and its name in the address. */
export const GROUP_PARAMETERS: Partial<Record<SearchKind, string>> = { principle: 'framework', question: 'round' };

export function keeps(filters: Filters, row: NameRow | undefined): boolean {
  if (!filters.kind) return true;
  return row?.[0] === filters.kind && (!filters.group || row[3] === filters.group);
}

/** The filters, without what the names know nothing of. */
export function known({ kind, group }: Filters, names: Pick<Names, 'kinds' | 'groups'>): Filters {
  if (!kind || !names.kinds.includes(kind)) return {};
  return group && GROUP_PARAMETERS[kind] && Object.hasOwn(names.groups(kind), group) ? { kind, group } : { kind };
}

export interface Counts {
  readonly all: number;
  readonly kinds: ReadonlyMap<SearchKind, number>;
  /** Of the chosen kind alone. */
  readonly groups: ReadonlyMap<string, number>;
}

/** How many of the pages found each filter would leave; `paths` without repeats. */
export function countFacets(paths: Iterable<string>, rows: ReadonlyMap<string, NameRow>, { kind }: Filters): Counts {
  const kinds = new Map<SearchKind, number>();
  const groups = new Map<string, number>();
  let all = 0;
  for (const path of paths) {
    all++;
    const row = rows.get(path);
    if (!row) continue;
    kinds.set(row[0], (kinds.get(row[0]) ?? 0) + 1);
    if (row[0] === kind && row[3]) groups.set(row[3], (groups.get(row[3]) ?? 0) + 1);
  }
  return { all, kinds, groups };
}

/** Reads `?q=ownership&kind=principle&framework=amazon`. A framework or a round alone implies its kind. */
export function readAddress(search: string): Asked {
  const given = new URLSearchParams(search);
  const q = given.get('q')?.trim() ?? '';
  for (const [kind, parameter] of Object.entries(GROUP_PARAMETERS) as [SearchKind, string][]) {
    const group = given.get(parameter);
    if (group && (given.get('kind') ?? kind) === kind) return { q, kind, group };
  }
  const kind = given.get('kind') as SearchKind | null;
  return kind ? { q, kind } : { q };
}

/** The address of a search, from "?" on; '' for nothing asked. */
export function writeAddress({ q, kind, group }: Asked): string {
  const parameters = new URLSearchParams();
  if (q.trim()) parameters.set('q', q.trim());
  if (kind) parameters.set('kind', kind);
  const name = kind && GROUP_PARAMETERS[kind];
  if (name && group) parameters.set(name, group);
  const text = parameters.toString();
  return text && `?${text}`;
}
