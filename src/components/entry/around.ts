/** Where an entry stands among its like: what the layout's sidebar, breadcrumb and previous/next are made of. Pure. */
import type { Entry } from '../../graph/types.ts';
import type { PageLink, SidebarSection } from '../../layouts/types.ts';

const link = (entry: Entry, title: 'title' | 'short' = 'short'): PageLink => ({ label: entry[title], path: entry.url });

/** The entries before and after this one in a reading order; none at its ends. */
export function neighbours(order: readonly Entry[], entry: Entry): { previous: PageLink | undefined; next: PageLink | undefined } {
  const place = order.findIndex((each) => each.ref === entry.ref);
  if (place < 0) throw new Error(`${entry.ref} is not in the order given`);
  const before = order[place - 1];
  const after = order[place + 1];
  return { previous: before && link(before, 'title'), next: after && link(after, 'title') };
}

/** One section of the sidebar; the page's own entry is marked. */
export const sidebarSection = (heading: string, entries: readonly Entry[], current?: Entry): SidebarSection => ({
  heading,
  items: entries.map((entry) => ({ ...link(entry), current: entry.ref === current?.ref })),
});

export interface Group<E extends Entry> {
  readonly id: string;
  readonly name: string;
  readonly note?: string | undefined;
  readonly entries: readonly E[];
}

/** Entries by a key, in the order of the named groups; groups without entries are left out. */
export function groupsOf<E extends Entry>(
  entries: readonly E[],
  names: Readonly<Record<string, { readonly name: string; readonly note?: string }>>,
  key: (entry: E) => string = (entry) => entry.group,
): Group<E>[] {
  return Object.entries(names)
    .map(([id, { name, note }]) => ({ id, name, note, entries: entries.filter((entry) => key(entry) === id) }))
    .filter((group) => group.entries.length > 0);
}
