/** Checked records → entries, in the order readers meet them. */
import { groupOf, isTeam } from '../content-files/place.ts';
import type { ContentFile } from '../content-files/types.ts';
import { entryPath } from '../lib/url.ts';
import { KIND_NAMES, type Data, type Kind } from '../schemas/index.ts';
import type { Entry, EntryOf, Ref } from './types.ts';

/** A content file whose frontmatter has passed its schema. */
export interface ContentRecord<K extends Kind = Kind> {
  readonly file: ContentFile & { readonly kind: K };
  readonly data: Data<K>;
}

export interface GroupOrder {
  readonly frameworks: readonly string[];
  readonly rounds: readonly string[];
}

export const refOf = <K extends Kind>(kind: K, id: string): Ref<K> => `${kind}:${id}`;

function toEntry<K extends Kind>({ file, data }: ContentRecord<K>): EntryOf<K> {
  const { kind, id, path, anchors, words } = file;
  const { title, short = title, summary } = data;
  const group = groupOf(kind, id);
  return { kind, id, ref: refOf(kind, id), group, title, short, summary, url: entryPath(kind, id), data, anchors, words, path };
}

/** By kind, then group as the configuration orders them, then `order`, then the book's own before a team's, then id. */
export function toEntries(records: readonly ContentRecord[], groups: GroupOrder): Entry[] {
  const groupRank = ({ kind, group }: Entry): number =>
    kind === 'principle' ? groups.frameworks.indexOf(group) : kind === 'question' ? groups.rounds.indexOf(group) : 0;
  const order = ({ data }: Entry): number => ('order' in data ? data.order : 0);
  const byReading = (a: Entry, b: Entry): number =>
    KIND_NAMES.indexOf(a.kind) - KIND_NAMES.indexOf(b.kind) ||
    groupRank(a) - groupRank(b) ||
    order(a) - order(b) ||
    Number(isTeam(a.id)) - Number(isTeam(b.id)) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return records.map((record) => toEntry(record) as Entry).sort(byReading);
}
