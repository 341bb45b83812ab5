/** The graph of the guide: entries, and edges written once by the entry whose author thought of them. */
import type { Anchor } from '../content-files/types.ts';
import type { Data, Kind } from '../schemas/index.ts';

export type Ref<K extends Kind = Kind> = `${K}:${string}`;

export interface EntryOf<K extends Kind> {
  readonly kind: K;
  readonly id: string;
  readonly ref: Ref<K>;
  /** Folder it is filed under: a framework for principles, a round for questions; '' elsewhere. */
  readonly group: string;
  readonly title: string;
  /** Name for narrow places; the title where none is given. */
  readonly short: string;
  readonly summary: string;
  /** Path from the root of the guide, without the base: "/principles/amazon/ownership/". */
  readonly url: string;
  readonly data: Data<K>;
  readonly anchors: readonly Anchor[];
  readonly words: number;
  /** Its file, from the project's root. */
  readonly path: string;
}
/** An entry of any kind; `entry.kind` tells which, and with it the type of `entry.data`. */
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

/**
 * - mentions: an id link in prose · cites: `<Cite>` or a principle's `official` · uses: `<Fig>` of a system
 * - shows: story → principle · tests: question → principle · answered-by: question → story
 * - happened-in: story → system · pulls-against: principle → principle · decides-by: system → principle
 */
export type EdgeKind = 'mentions' | 'cites' | 'uses' | 'shows' | 'tests' | 'answered-by' | 'happened-in' | 'pulls-against' | 'decides-by';

export interface Edge {
  readonly kind: EdgeKind;
  readonly from: Ref;
  readonly to: Ref;
  /** For `shows`: how strong, and the evidence in one line. */
  readonly strength?: 'strong' | 'supporting';
  readonly evidence?: string;
}

export interface Graph {
  /** In the order readers meet them: by kind, then group, then order, then id. */
  readonly entries: readonly Entry[];
  readonly edges: readonly Edge[];
  /** Throws on an unknown ref: the check has passed before pages are drawn. */
  get<K extends Kind>(kind: K, id: string): EntryOf<K>;
  find(ref: Ref): Entry | undefined;
  of<K extends Kind>(kind: K, group?: string): readonly EntryOf<K>[];
  /** Edges written by an entry, optionally of one kind; in order of writing. */
  out(from: Entry, kind?: EdgeKind): readonly Edge[];
  /** Backlinks: edges that point at an entry; in reading order of who wrote them. */
  into(to: Entry, kind?: EdgeKind): readonly Edge[];
}
