/** A question's round is the folder it lies in: content/questions/<round>/<name>.mdx. */
import { z } from 'astro/zod';
import { entryFields, idOf } from './shared.ts';

export const questionSchema = z.strictObject({
  ...entryFields,
  order: z.int().positive().describe('Place within its round; unique there.'),
  principles: z
    .array(idOf('principle'))
    .min(1, 'a question tests at least one principle')
    .describe('Ids of the principles it tests, the main one first.'),
  stories: z.array(idOf('story')).default([]).describe('Ids of the stories that answer it best, the best one first.'),
});
