/** Frontmatter against the schema of its collection. */
import type { z } from 'astro/zod';
import type { ContentFile } from '../../content-files/types.ts';
import { holdsBlank } from '../../content-files/blanks.ts';
import type { ContentRecord } from '../../graph/entries.ts';
import { KINDS } from '../../schemas/index.ts';
import { problem } from '../table.ts';
import type { Problem } from '../types.ts';
import { clauseOf, describeField, fieldName, fieldNames, valueAt } from './zod-issues.ts';

type Issue = z.core.$ZodIssue;

/** Fields that other guides have and that here are said by the folder a file lies in. */
const SAID_BY_FOLDER: Readonly<Record<string, string>> = {
  framework: 'content/principles/<framework>/',
  round: 'content/questions/<round>/',
  slug: 'the path you want: the id is the path',
  id: 'the path you want: the id is the path',
};

function problemsOf(issue: Issue, file: ContentFile, schema: z.ZodType): Problem[] {
  const { path, at, data } = file;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const place = at([...issue.path, key]);
      const folder = issue.path.length === 0 ? SAID_BY_FOLDER[key] : undefined;
      if (folder !== undefined) return problem('group-filed-field', path, place, key, folder);
      return problem('unknown-field', path, place, fieldName([...issue.path, key]), fieldNames(schema, issue.path));
    });
  }
  if (issue.code === 'invalid_key') {
    const [parent, key] = [issue.path.slice(0, -1), issue.path.at(-1)];
    const said = issue.issues[0]?.message ?? issue.message;
    return [problem('wrong-field', path, at(issue.path), `a key of ${fieldName(parent)}`, key, said, describeField(schema, parent))];
  }
  const name = fieldName(issue.path);
  const value = valueAt(data, issue.path);
  const place = at(issue.path);
  if (file.kind === 'question' && name === 'principles' && (value === undefined || (Array.isArray(value) && value.length === 0)))
    return [problem('no-principle', path, place)];
  const description = describeField(schema, issue.path);
  if (value === undefined) return [problem('missing-field', path, place, name, description)];
  return [problem('wrong-field', path, place, name, value, clauseOf(issue), description)];
}

/** A text that is yet to be written is neither too short nor too long. */
const isBlankLength = (issue: Issue, data: unknown): boolean =>
  (issue.code === 'too_small' || issue.code === 'too_big') && issue.origin === 'string' && holdsBlank(valueAt(data, issue.path));

/** The data with such texts padded or cut, so that the entry can be shown to its author. */
function fitted(data: unknown, issues: readonly Issue[]): unknown {
  const copy: unknown = structuredClone(data);
  for (const issue of issues) {
    const parent = valueAt(copy, issue.path.slice(0, -1)) as Record<PropertyKey, unknown>;
    const key = issue.path.at(-1) ?? '';
    const text = String(parent[key]);
    parent[key] =
      issue.code === 'too_small'
        ? text.padEnd(Number(issue.minimum), '…')
        : text.slice(0, issue.code === 'too_big' ? Number(issue.maximum) : undefined);
  }
  return copy;
}

/** What stands in for a blank where the schema wants no words: the first choice, a one, an address, a day. */
const STAND_INS: Readonly<Record<string, unknown>> = { url: 'https://example.com', date: '2000-01-01' };
/** Passes for an id until the blank is put back: it is the id of nothing. */
const NO_ID = 'blank';

function standIn(issue: Issue): unknown {
  if (issue.code === 'invalid_value') return issue.values[0];
  if (issue.code === 'invalid_type') return issue.expected === 'boolean' ? false : 1;
  return (issue.code === 'invalid_format' ? STAND_INS[issue.format] : undefined) ?? NO_ID;
}

function put(data: unknown, path: readonly PropertyKey[], value: unknown): void {
  (valueAt(data, path.slice(0, -1)) as Record<PropertyKey, unknown>)[path.at(-1) ?? ''] = value;
}

/** The data of an entry in which all that is wrong is blank, so that its author sees it half written; undefined where it is not so. */
function halfWritten(data: unknown, issues: readonly Issue[], schema: z.ZodType): unknown {
  if (!issues.every(({ path }) => holdsBlank(valueAt(data, path)))) return undefined;
  const [lengths, others] = [true, false].map((length) => issues.filter((issue) => isBlankLength(issue, data) === length));
  const copy = fitted(data, lengths ?? []);
  for (const issue of others ?? []) put(copy, issue.path, standIn(issue));
  const parsed = schema.safeParse(copy);
  if (!parsed.success) return undefined;
  // A blank id stays one, so that whatever follows it knows that it is yet to be written.
  for (const { path } of others ?? []) if (valueAt(copy, path) === NO_ID) put(parsed.data, path, valueAt(data, path));
  return parsed.data;
}

/**
 * The checked data, or the problems that kept it from being data: none where only blanks did.
 * @param half whether an entry with blanks where no words belong is data all the same, as it is to who is writing it.
 */
export function checkFields(file: ContentFile, half = false): { readonly data: unknown } | { readonly problems: readonly Problem[] } {
  if (file.data === undefined || file.problems.some(({ code }) => code === 'frontmatter-syntax')) return { problems: [] };
  const { schema } = KINDS[file.kind];
  let parsed = schema.safeParse(file.data);
  if (!parsed.success && parsed.error.issues.every((issue) => isBlankLength(issue, file.data)))
    parsed = schema.safeParse(fitted(file.data, parsed.error.issues));
  if (parsed.success) return { data: parsed.data };
  const shown = half ? halfWritten(file.data, parsed.error.issues, schema) : undefined;
  if (shown !== undefined) return { data: shown };
  const own = parsed.error.issues.filter(({ path }) => !path.some(holdsBlank) && !holdsBlank(valueAt(file.data, path)));
  return { problems: own.flatMap((issue) => problemsOf(issue, file, schema)) };
}

/** A day to read an entry again that has passed when it was last read says nothing. */
export const checkReview = ({ file, data: { review, checked } }: ContentRecord): Problem[] =>
  review !== undefined && review < checked ? [problem('review-before-check', file.path, file.at(['review']), review, checked)] : [];
