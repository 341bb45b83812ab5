/** What a layout puts on an entry's article, so that the full-text index knows what it is. Pure. */
import type { Entry } from '../graph/types.ts';

/** Marks an article as searchable. Pages without it are not in the full-text index. */
export const SEARCHABLE = { 'data-pagefind-body': true } as const;

/**
 * Attributes for the `<article>` of an entry: its text is indexed, and its aliases weigh as much as its title without being
 * printed. The title is the page's h1.
 */
export function searchAttributes(entry: Entry): Record<string, string | boolean> {
  const aliases = entry.data.aliases.join(', ');
  if (!aliases) return { ...SEARCHABLE };
  return { ...SEARCHABLE, 'data-aliases': aliases, 'data-pagefind-meta': 'aliases[data-aliases]' };
}

/** For the paragraph that shows the summary: its words count several times over. The scale is quadratic. */
export const SUMMARY_WEIGHT = { 'data-pagefind-weight': '4' } as const;

/** For parts of an article that are no content: navigation, buttons, dates. */
export const NOT_SEARCHED = { 'data-pagefind-ignore': true } as const;
