/** Checked records → the graph: entries, edges, and both ways along them. */
import { toEntries, type ContentRecord, type GroupOrder } from './entries.ts';
import { writtenEdges, type WrittenEdge } from './edges.ts';
import type { Edge, Entry, EntryOf, Graph, Ref } from './types.ts';
import type { Kind } from '../schemas/index.ts';

/** One edge a kind and pair, without its place; an entry that mentions itself, or what is not shown, writes none. */
function distinct(written: readonly WrittenEdge[], isShown: (ref: Ref) => boolean): Edge[] {
  const edges = new Map<string, Edge>();
  for (const { kind, from, to, strength, evidence } of written) {
    const key = `${kind} ${from} ${to}`;
    if (from === to || edges.has(key) || !isShown(to)) continue;
    edges.set(key, { kind, from, to, ...(strength && { strength }), ...(evidence !== undefined && { evidence }) });
  }
  return [...edges.values()];
}

/** @param records entries whose references have been checked; a figure of a system that is not shown is all that may lead nowhere. */
export function buildGraph(records: readonly ContentRecord[], groups: GroupOrder): Graph {
  const entries = toEntries(records, groups);
  const rank = new Map(entries.map((entry, index) => [entry.ref as Ref, index]));
  const byRef = new Map(entries.map((entry) => [entry.ref as Ref, entry]));
  const edges = distinct(records.flatMap(writtenEdges), (ref) => byRef.has(ref)).sort(
    (a, b) => (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0),
  );
  const out = Map.groupBy(edges, ({ from }) => from);
  const into = Map.groupBy(edges, ({ to }) => to);
  const select = (map: Map<Ref, Edge[]>, entry: Entry, kind: Edge['kind'] | undefined) =>
    (map.get(entry.ref) ?? []).filter((edge) => kind === undefined || edge.kind === kind);
  return {
    entries,
    edges,
    find: (ref) => byRef.get(ref),
    get: <K extends Kind>(kind: K, id: string) => {
      const entry = byRef.get(`${kind}:${id}`);
      if (!entry) throw new Error(`no ${kind} "${id}" in the graph`);
      return entry as EntryOf<Kind> as EntryOf<K>;
    },
    of: <K extends Kind>(kind: K, group?: string) =>
      entries.filter(
        (entry) => entry.kind === kind && (group === undefined || entry.group === group),
      ) as readonly EntryOf<Kind>[] as readonly EntryOf<K>[],
    out: (entry, kind) => select(out, entry, kind),
    into: (entry, kind) => select(into, entry, kind),
  };
}
