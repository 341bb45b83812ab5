import { z } from 'astro/zod';
import { entryFields } from './shared.ts';

export const sourceSchema = z.strictObject({
  ...entryFields,
  publisher: z.string().min(2).describe('Who published it: a company, a book, a site.'),
  author: z.string().min(2).optional().describe('Who wrote it, where that matters.'),
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a year, a month or a day')
    .optional()
    .describe('When it appeared: 2016, 2016-04 or 2016-04-12.'),
  url: z.url().describe('Where a reader can read it.'),
  grade: z
    .enum(['primary', 'secondary'])
    .describe('`primary`: by the party it is about, or the paper itself. `secondary`: somebody’s account of it.'),
});
