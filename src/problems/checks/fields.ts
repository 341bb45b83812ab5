/** Frontmatter against the schema of its collection. */
import type { z } from 'astro/zod';
import type { ContentFile } from '../../content-files/types.ts';
import type { ContentRecord } from '../../graph/entries.ts';
import { KINDS } from '../../schemas/index.ts';
import { problem } from '../table.ts';
import type { Problem } from '../types.ts';
import { clauseOf, describeField, fieldName, fieldNames, valueAt } from './zod-issues.ts';

/** Fields that other guides have and that here are said by the folder a file lies in. */
const SAID_BY_FOLDER: Readonly<Record<string, string>> = {
  framework: 'content/principles/<framework>/',
  round: 'content/questions/<round>/',
  slug: 'the path you want: the id is the path',
  id: 'the path you want: the id is the path',
};

function problemsOf(issue: z.core.$ZodIssue, file: ContentFile, schema: z.ZodType): Problem[] {
  const { path, at, data } = file;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const place = at([...issue.path, key]);
      const folder = issue.path.length === 0 ? SAID_BY_FOLDER[key] : undefined;
      if (folder !== undefined) return problem('group-filed-field', path, place, key, folder);
      return problem('unknown-field', path, place, fieldName([...issue.path, key]), fieldNames(schema, issue.path));
    });
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

/** The checked data, or the problems that kept it from being data. */
export function checkFields(file: ContentFile): { readonly data: unknown } | { readonly problems: readonly Problem[] } {
  if (file.data === undefined || file.problems.some(({ code }) => code === 'frontmatter-syntax')) return { problems: [] };
  const { schema } = KINDS[file.kind];
  const parsed = schema.safeParse(file.data);
  if (parsed.success) return { data: parsed.data };
  return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, file, schema)) };
}

/** A day to read an entry again that has passed when it was last read says nothing. */
export const checkReview = ({ file, data: { review, checked } }: ContentRecord): Problem[] =>
  review !== undefined && review < checked ? [problem('review-before-check', file.path, file.at(['review']), review, checked)] : [];
