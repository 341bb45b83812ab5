import { z } from 'astro/zod';
import { entryFields, idOf } from './shared.ts';

export const STRENGTHS = ['strong', 'supporting'] as const;

export const showsSchema = z.strictObject({
  principle: idOf('principle').describe('Id of the principle the story gives evidence of.'),
  strength: z.enum(STRENGTHS).describe('`strong`: it can carry an interview on this principle alone. `supporting`: it helps.'),
  evidence: z.string().min(10).describe('The act in the story that is the evidence, in one line.'),
  line: z.string().min(10).describe('The line to say, as spoken, without quotation marks.'),
});

export const storySchema = z.strictObject({
  ...entryFields,
  order: z.int().positive().describe('Place among the stories; unique, gaps welcome.'),
  system: idOf('system').optional().describe('Id of the system it happened in; none for a story about people alone.'),
  shows: z.array(showsSchema).min(1).describe('The principles it is evidence of.'),
});
