import { z } from 'astro/zod';
import { entryFields, idOf, SEGMENT } from './shared.ts';

const key = z.string().regex(SEGMENT, 'must be lower-case words and hyphens');

export const parameterSchema = z.strictObject({
  label: z.string().min(3).describe('What it is, as a table row.'),
  value: z.number().describe('The number itself, in the unit given; a share is a fraction of 1.'),
  unit: z.string().describe('Unit of the value: "views/day", "s", "B", "share", "" for a plain count.'),
  note: z.string().optional().describe('Where it comes from or what it leaves out.'),
});

export const decisionSchema = z.strictObject({
  id: key.describe('Matches the `<Decision id>` in the body, and is its anchor.'),
  title: z.string().min(5).describe('The decision as a choice made.'),
  door: z.enum(['one-way', 'two-way']).describe('How hard it is to take back.'),
  principles: z.array(idOf('principle')).default([]).describe('Ids of the principles the decision shows.'),
});

export const systemSchema = z.strictObject({
  ...entryFields,
  order: z.int().positive().describe('Place among the systems; unique.'),
  decisions: z.array(decisionSchema).default([]).describe('The decisions told in the body, in order.'),
  parameters: z
    .record(key, parameterSchema)
    .default({})
    .describe('The figures the system is specified by. Those derived from them are in src/systems/; prose shows either with <Fig>.'),
});
