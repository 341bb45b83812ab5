/** What a new entry must fit in with: the entries there are, and the folders they may lie in. */
import type { ContentFile } from '../content-files/types.ts';
import { groupOf } from '../content-files/place.ts';
import type { Guide } from '../guide/config.ts';
import { GROUPED, type Kind } from '../schemas/index.ts';

export interface Known {
  readonly kind: Kind;
  readonly id: string;
  readonly path: string;
  /** Framework of a principle, round of a question; '' elsewhere. */
  readonly group: string;
  readonly title: string;
  readonly order: number;
  /** Ids it had before. */
  readonly formerly: readonly string[];
  /** Part of the book, for a chapter. */
  readonly part: string;
}

type Groups = Pick<Guide, 'groups' | 'frameworks' | 'rounds'>;

export interface World {
  readonly entries: readonly Known[];
  readonly guide: Groups;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Frontmatter is taken as far as it can be read: a slip in one entry must not keep another from being written. */
function known({ kind, id, path, data }: ContentFile): Known {
  const { title, order, formerly, part } = (data ?? {}) as Readonly<Record<string, unknown>>;
  return {
    kind,
    id,
    path,
    group: groupOf(kind, id),
    title: text(title),
    order: typeof order === 'number' ? order : 0,
    formerly: Array.isArray(formerly) ? formerly.map(String) : [],
    part: text(part),
  };
}

export const worldOf = (files: readonly ContentFile[], guide: Groups): World => ({ entries: files.map(known), guide });

/** The flag that names the folder of a kind that is filed in folders: `framework`, `round`. */
export const groupFlag = (kind: Kind): string | undefined =>
  kind === 'principle' || kind === 'question' ? GROUPED[kind].replace(/s$/, '') : undefined;

/** Folders that a kind may lie in. */
export const groupsFor = (kind: Kind, { guide }: World): readonly string[] =>
  kind === 'principle' || kind === 'question' ? guide.groups[GROUPED[kind]] : [];
