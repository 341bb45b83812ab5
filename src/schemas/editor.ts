/**
 * A collection's schema for editors: what Astro writes into .astro/collections/, where its extension reads what to complete.
 * It knows the ids there are, which completes them, and lets anything pass: an entry with blanks in it is still an
 * entry to be shown and completed, and src/problems says what is wrong with it, with the line.
 */
import { z } from 'astro/zod';
import { KINDS, type Kind } from './index.ts';
import { references } from './shared.ts';

/** Ids of the entries of a kind. */
export type IdsOf = (kind: Kind) => readonly string[];

/** JSON Schema of an entry's frontmatter; a field that names an entry offers the ids there are. */
export function jsonSchema(kind: Kind, idsOf: IdsOf): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(KINDS[kind].schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema: written }) => {
      const named = references.get(zodSchema)?.kind;
      // Examples and not an enum: a list made yesterday must not call today's entry wrong.
      if (named) written.examples = [...idsOf(named)];
    },
  });
  return schema;
}

/** What Astro is given: it checks nothing, and is written out as the schema that it stands for. */
export const editorSchema = (kind: Kind, idsOf: IdsOf): z.ZodType<Record<string, unknown>> =>
  z.record(z.string(), z.unknown()).meta(jsonSchema(kind, idsOf));
