/**
 * What guide.config.ts says, checked, and joined with the frameworks and rounds of the book. Pure.
 * A slip is a problem like any in the content; what is wrong falls back to its default, so that the rest can be checked too.
 */
import type { z } from 'astro/zod';
import type { Position } from '../content-files/types.ts';
import { clauseOf, describeField, fieldName, fieldNames, valueAt } from '../problems/checks/zod-issues.ts';
import { problem } from '../problems/table.ts';
import type { Problem } from '../problems/types.ts';
import { configSchema, type Config } from './schema.ts';
import { SHIPPED } from './shipped.ts';

export const CONFIG_FILE = 'guide.config.ts';

export interface Guide extends Config {
  /** Every framework and round there is, hidden ones too: what folders may be called. */
  readonly groups: { readonly frameworks: readonly string[]; readonly rounds: readonly string[] };
}

export interface Resolved {
  /** `frameworks` and `rounds` are those shown, a team's own first. */
  readonly guide: Guide;
  readonly problems: readonly Problem[];
}

/** Where a field of the configuration stands. */
export type FieldPlace = (field: readonly PropertyKey[]) => Position;
type Named = Readonly<Record<string, { readonly name: string }>>;

const GROUP_KINDS = ['frameworks', 'rounds'] as const;

function issueProblems(issue: z.core.$ZodIssue, input: unknown, at: FieldPlace): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const valid = fieldNames(configSchema, issue.path);
    return issue.keys.map((key) => {
      const field = [...issue.path, key];
      return problem('unknown-field', CONFIG_FILE, at(field), fieldName(field), valid);
    });
  }
  const value = valueAt(input, issue.path);
  const name = fieldName(issue.path);
  const what = describeField(configSchema, issue.path);
  if (value === undefined) return [problem('missing-field', CONFIG_FILE, at(issue.path), name, what)];
  // A key that is wrong, not its value.
  const clause = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : clauseOf(issue);
  return [problem('wrong-field', CONFIG_FILE, at(issue.path), name, issue.code === 'invalid_key' ? name : value, clause, what)];
}

/** Reads what can be read: fields that are wrong are taken out until the rest passes. */
function lenient(input: unknown): Config {
  const parsed = configSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const given = typeof input === 'object' && input !== null ? input : {};
  const wrong = new Set(
    parsed.error.issues.flatMap((issue) =>
      issue.path.length > 0 ? [issue.path[0]] : issue.code === 'unrecognized_keys' ? [] : Object.keys(given),
    ),
  );
  const rest = Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.has(key) && key in configSchema.shape));
  return configSchema.parse({ title: 'Untitled', tagline: 'A guide without a name yet', ...rest });
}

/** A team's own first, then the book's, with the team's words for those it renames. */
const joined = <T extends Named>(own: T, shipped: T): T => {
  const added = Object.entries(own).filter(([key]) => !Object.hasOwn(shipped, key));
  return { ...Object.fromEntries(added), ...shipped, ...Object.fromEntries(Object.entries(own).filter(([key]) => key in shipped)) } as T;
};

const without = <T extends Named>(all: T, hidden: readonly string[]): T =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !hidden.includes(key))) as T;

/**
 * Checks a configuration and joins it with the book's own lists.
 * @param input what guide.config.ts exports, as it is.
 * @param at where a field stands in that file.
 */
export function resolveConfig(input: unknown, at: FieldPlace, shipped: typeof SHIPPED = SHIPPED): Resolved {
  const parsed = configSchema.safeParse(input);
  const problems = parsed.success ? [] : parsed.error.issues.flatMap((issue) => issueProblems(issue, input, at));
  const config = lenient(input);
  const all = {
    frameworks: joined(config.frameworks, shipped.frameworks),
    rounds: joined(config.rounds, shipped.rounds),
  };
  const unknown = GROUP_KINDS.flatMap((setting) =>
    config.hide[setting].flatMap((key, index) =>
      Object.hasOwn(all[setting], key)
        ? []
        : [problem('unknown-hidden', CONFIG_FILE, at(['hide', setting, index]), setting, key, Object.keys(all[setting]))],
    ),
  );
  const guide: Guide = {
    ...config,
    frameworks: without(all.frameworks, config.hide.frameworks),
    rounds: without(all.rounds, config.hide.rounds),
    groups: { frameworks: Object.keys(all.frameworks), rounds: Object.keys(all.rounds) },
  };
  return { guide, problems: [...problems, ...unknown] };
}
