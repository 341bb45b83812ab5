/** What a writer gave for a field, against its schema and against the entries there are. */
import type { z } from 'astro/zod';
import { orElse } from '../lib/nearest.ts';
import { clauseOf } from '../problems/checks/zod-issues.ts';
import type { Field } from '../schemas/fields.ts';
import { KINDS, type Kind } from '../schemas/index.ts';
import type { Values } from './frontmatter.ts';
import type { World } from './world.ts';

/** One thing that keeps an entry from being begun, and what to do. */
export interface Slip {
  readonly what: string;
  readonly fix: string;
}

/** Kind of entry whose ids a field is made of: its own, or that of the first field of its objects. */
export const namedBy = (field: Field): Kind | undefined => field.names ?? (field.type === 'objects' ? field.each[0]?.names : undefined);

function referenceSlips(field: Field, ids: readonly string[], kind: Kind, { entries }: World): Slip[] {
  const there = entries.filter((entry) => entry.kind === kind);
  return ids.flatMap((id) => {
    if (there.some((entry) => entry.id === id)) return [];
    const now = there.find(({ formerly }) => formerly.includes(id));
    if (now) return [{ what: `--${field.name}  ${kind} "${id}" is now "${now.id}"`, fix: `write "${now.id}"` }];
    const valid = there.map((entry) => entry.id);
    return [{ what: `--${field.name}  no ${kind} "${id}"`, fix: orElse(id, valid, `begin it first: npm run new -- ${kind} "Its title"`) }];
  });
}

/** Slips in one value. */
export function valueSlips(kind: Kind, field: Field, value: Values[string], world: World): Slip[] {
  const ids = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  const names = namedBy(field);
  if (names) return referenceSlips(field, ids, names, world);
  if (field.type === 'choice')
    return field.choices.includes(String(value))
      ? []
      : [{ what: `--${field.name}  no ${field.name} "${String(value)}"`, fix: orElse(String(value), field.choices, 'choose from') }];
  const schema = (KINDS[kind].schema.shape as Readonly<Record<string, z.ZodType>>)[field.name];
  // Objects of an author's own keys are mostly blank; the check sees to them.
  if (field.type === 'objects' || field.type === 'map') return [];
  const parsed = schema?.safeParse(value);
  if (!parsed || parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    what: `--${field.name} is ${JSON.stringify(value)}, which ${clauseOf(issue)}`,
    fix: field.what,
  }));
}
