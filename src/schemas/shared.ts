/** Fields and patterns that every collection shares. */
import { z } from 'astro/zod';

/** One path segment of an id: lower-case words and digits joined by hyphens. */
export const SEGMENT = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** An id: the path of the file below its collection, without `.mdx`. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/;

export const id = z.string().regex(ID, 'must be lower-case words and hyphens, parts separated by "/"');

/** Which kind of entry a field names: editors complete it, and `npm run new` knows it from a misspelling. */
export const references = z.registry<{ readonly kind: Named }>();
/** Kinds that fields name; the list of all kinds is made from the schemas that are made from this. */
type Named = 'principle' | 'story' | 'system' | 'source';

/** The id of an entry of one kind. A description put on it later leaves the kind known. */
export const idOf = (kind: Named) => id.clone().register(references, { kind });

/** YAML in Astro makes a Date of an unquoted day, the `yaml` package a string; both become "YYYY-MM-DD". */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('must be a day, as 2026-11-22'),
);

/** Longer summaries stop being summaries: cards and search results clip at about this length. */
export const SUMMARY_MAX = 220;

/** Words of one line, however YAML folds them. */
const text = z.string().overwrite((value) => value.replace(/\s+/g, ' ').trim());

export const entryFields = {
  title: text.min(1).describe('Name of the entry; a question as it is asked. The page has it as its one h1.'),
  short: text.min(1).max(32).optional().describe('A shorter name for the sidebar, 32 characters at most.'),
  summary: text.min(20).max(SUMMARY_MAX).describe('One or two sentences: the lede of the page, its card and its search result.'),
  aliases: z.array(z.string().min(1)).default([]).describe('Other words readers use for it; search finds the entry by them.'),
  formerly: z.array(id).default([]).describe('Ids it had before; each becomes a redirect.'),
  formerHeadings: z
    .record(z.string(), z.string())
    .default({})
    .describe('Old heading anchor → its anchor now, so that links to the old one still land.'),
  status: z.enum(['published', 'draft']).default('published').describe('A draft is built by `npm run dev` only.'),
  owner: z.string().min(1).optional().describe('Who answers for it: a name or a team.'),
  checked: day.describe('The day somebody last read it for rightness, as 2026-11-22.'),
  review: day
    .optional()
    .describe(
      'The day by which to read it again. Without it that is a year after `checked`, for a source half a year. `npm run review:due` lists them.',
    ),
};
