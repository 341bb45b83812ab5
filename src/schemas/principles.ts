/** A principle's framework is the folder it lies in: content/principles/<framework>/<name>.mdx. */
import { z } from 'astro/zod';
import { entryFields, idOf } from './shared.ts';

export const tensionSchema = z.strictObject({
  with: idOf('principle').describe('Id of the principle it pulls against.'),
  pull: z.string().min(10).describe('How the two pull apart, in one sentence.'),
  aloud: z.string().min(10).describe('The sentence that resolves it, as spoken, without quotation marks.'),
});

export const principleSchema = z.strictObject({
  ...entryFields,
  order: z.int().positive().describe('Place within its framework; unique there.'),
  official: idOf('source').optional().describe('Id of the source where its owner publishes it.'),
  tensions: z.array(tensionSchema).default([]).describe('Principles it pulls against, each with the sentence that resolves it.'),
});
