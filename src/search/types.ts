/** What search knows of a page: the contract between the files that a build writes and the reader's browser. */
import type { Kind } from '../schemas/index.ts';

/** Kinds of entry, and `page`: the indexes and tools that are no entry. */
export type SearchKind = Kind | 'page';

/** Kind, title, path without the base, group ('' for none), then aliases. An array, since keys would double the file. */
export type NameRow = readonly [kind: SearchKind, title: string, path: string, group: string, ...aliases: string[]];

/** A file of names. Labels come along, so that the browser needs no table of its own. */
export interface NamesFile {
  readonly version: 1;
  /** Kind → what one is called, what many are called. */
  readonly kinds: Partial<Record<SearchKind, readonly [one: string, many: string]>>;
  /** Kind → group → label. */
  readonly groups: Partial<Record<SearchKind, Readonly<Record<string, string>>>>;
  readonly rows: readonly NameRow[];
}

/** pagefind/pages.json: Pagefind's id of a page → its path without the base. */
export type PagesFile = Readonly<Record<string, string>>;
