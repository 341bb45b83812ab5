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
  if (issue.path.length === 0) return [problem('config-syntax', CONFIG_FILE, at([]), 'it exports no defineGuide({ … })')];
  const value = valueAt(input, issue.path);
  const name = fieldName(issue.path);
  const what = describeField(configSchema, issue.path);
  if (value === undefined) return [problem('missing-field', CONFIG_FILE, at(issue.path), name, what)];
  // A key that is wrong, not its value.
  const clause = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : clauseOf(issue);
  return [problem('wrong-field', CONFIG_FILE, at(issue.path), name, issue.code === 'invalid_key' ? name : value, clause, what)];
}

type Fields = Record<PropertyKey, unknown>;
const isMap = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes out the field that an issue is about; of a map in the configuration only the wrong part. */
function takeOut(given: Fields, issue: z.core.$ZodIssue): void {
  const [first = '', second = ''] = issue.path;
  const map = isMap(given[first]) ? given[first] : undefined;
  const strangers = issue.code === 'unrecognized_keys' && issue.path.length === (map ? 1 : 0) ? issue.keys : undefined;
  for (const key of strangers ?? [map ? second : first]) delete (map ?? given)[key];
}

/** Reads what can be read: what is wrong is taken out, and the rest stands. */
function lenient(input: unknown): Config {
  const parsed = configSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const given: Fields = isMap(input) ? structuredClone(input) : {};
  for (const issue of parsed.error.issues) takeOut(given, issue);
  const named = { title: 'Untitled', tagline: 'A guide without a name yet', ...given };
  const rest = configSchema.safeParse(named);
  return rest.success ? rest.data : configSchema.parse({ title: 'Untitled', tagline: 'A guide without a name yet' });
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
