/** How news is put into words, the same on the home page, the page of changes and in the feed. Pure. */
import type { Entry } from '../graph/types.ts';
import { KINDS } from '../schemas/index.ts';
import type { News } from './news.ts';

/** Entries under a label, the first of them by name and the rest by number. */
export interface Saying {
  /** "New story", "Changed chapters", "New pages". */
  readonly label: string;
  readonly named: readonly Entry[];
  /** How many besides; never one, because its name is as short as the words that would leave it out. */
  readonly more: number;
}

/** What the entries are, in one word. */
function noun(entries: readonly Entry[]): string {
  const kinds = new Set(entries.map(({ kind }) => kind));
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1) return 'pages';
  return entries.length === 1 ? KINDS[kind].one.toLowerCase() : KINDS[kind].collection;
}

function saying(word: string, entries: readonly Entry[], most: number): Saying[] {
  if (entries.length === 0) return [];
  const named = entries.length - most > 1 ? entries.slice(0, most) : entries;
  return [{ label: `${word} ${noun(entries)}`, named, more: entries.length - named.length }];
}

/** New ones first; of each at most `most` by name. */
export const sayingsOf = ({ added, changed }: Pick<News, 'added' | 'changed'>, most: number): Saying[] => [
  ...saying('New', added, most),
  ...saying('Changed', changed, most),
];

/** What stands before the nth of a list's names: "A, B and C", "A, B and 3 more". */
export const joint = (nth: number, { named, more }: Saying): string =>
  nth === 0 ? '' : nth === named.length - 1 && more === 0 ? ' and ' : ', ';

/** "and 12 more", or nothing. */
export const rest = (more: number): string => (more > 0 ? ` and ${more} more` : '');
