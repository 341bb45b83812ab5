import { z } from 'astro/zod';
import { entryFields } from './shared.ts';

/** Parts of the book in reading order: key → heading in the sidebar. */
export const PARTS = {
  start: 'Start here',
  thinking: 'How to think',
  systems: 'The systems',
  craft: 'Telling it',
  companies: 'The companies',
  staff: 'Staff and above',
  day: 'On the day',
} as const;

export const chapterSchema = z.strictObject({
  ...entryFields,
  part: z.enum(Object.keys(PARTS) as [keyof typeof PARTS, ...(keyof typeof PARTS)[]]).describe('Part of the book it belongs to.'),
  sheet: z.boolean().default(false).describe('Prints small and in two columns, to fit both sides of one sheet of paper.'),
  frameworks: z
    .array(z.string())
    .default([])
    .describe('Frameworks it is about, by their folder; a guide that shows none of them does not show the chapter.'),
  order: z.int().positive().describe('Place in reading order over the whole book; unique, gaps welcome.'),
});
