/**
 * `/guide.json`: the graph for anyone's script. Its shape is a promise: within a version, fields are only added.
 * Entries and edges come in reading order; urls are absolute paths that hold the base of the site.
 */
import { withBase } from '../lib/url.ts';
import type { Kind } from '../schemas/index.ts';
import type { EdgeKind, Graph, Ref } from './types.ts';

export const GUIDE_JSON_VERSION = 1;

export interface PublishedEntry {
  /** "kind:id", what edges name. */
  readonly ref: Ref;
  readonly kind: Kind;
  /** Path below the collection, as "amazon/ownership". Never changes meaning; see `formerly`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Path on this site with the base, as "/team-guide/principles/amazon/ownership/". */
  readonly url: string;
  /** Other words readers use for it. */
  readonly aliases: readonly string[];
  /** Ids it had before: carry what you keyed by them along. */
  readonly formerly: readonly string[];
  /** Framework of a principle, round of a question. */
  readonly group?: string;
}

export interface PublishedEdge {
  readonly kind: EdgeKind;
  readonly from: Ref;
  readonly to: Ref;
  /** On `shows`: whether the story can carry an interview on the principle alone. */
  readonly strength?: 'strong' | 'supporting';
  /** On `shows`: the evidence in one line. */
  readonly evidence?: string;
}

export interface GuideJson {
  readonly version: typeof GUIDE_JSON_VERSION;
  readonly title: string;
  readonly entries: readonly PublishedEntry[];
  readonly edges: readonly PublishedEdge[];
}

export function publish(graph: Graph, title: string, base: string): GuideJson {
  const entries = graph.entries.map(({ ref, kind, id, title: name, summary, url, data, group }) => ({
    ref,
    kind,
    id,
    title: name,
    summary,
    url: withBase(url, base),
    aliases: data.aliases,
    formerly: data.formerly,
    ...(group && { group }),
  }));
  return { version: GUIDE_JSON_VERSION, title, entries, edges: graph.edges };
}
