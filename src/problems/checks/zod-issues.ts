/** Zod's issues in the words of this project, for frontmatter and for component props alike. */
import type { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** Takes off optional, default and the like: what a field is when it is there. */
function unwrap(schema: Schema | undefined): Schema | undefined {
  const def = schema?._zod.def as { innerType?: Schema; in?: Schema } | undefined;
  const inner = def?.innerType ?? def?.in;
  return inner ? unwrap(inner) : schema;
}

function child(schema: Schema | undefined, key: PropertyKey): Schema | undefined {
  const def = unwrap(schema)?._zod.def as { shape?: Record<PropertyKey, Schema>; element?: Schema; valueType?: Schema } | undefined;
  return def?.shape?.[key] ?? def?.element ?? def?.valueType;
}

/** The description of the field at a path; the nearest described parent's where it has none. */
export function describeField(schema: z.ZodType, path: readonly PropertyKey[]): string {
  let found = '';
  let current: Schema | undefined = schema;
  for (const key of path) {
    current = child(current, key);
    for (let each = current; each; each = (each._zod.def as { innerType?: Schema }).innerType) {
      const said = (each as z.ZodType).description;
      if (said) {
        found = said;
        break;
      }
    }
  }
  return found;
}

export function fieldNames(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const at = path.reduce<Schema | undefined>((each, key) => child(each, key), schema);
  return Object.keys((unwrap(at)?._zod.def as { shape?: object } | undefined)?.shape ?? {});
}

/** What an author calls a type. */
const CALLED: Readonly<Record<string, string>> = { record: 'map', object: 'map', array: 'list', int: 'whole number' };

/** A clause that completes "<field> is <value>, which …". */
export function clauseOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `is no ${CALLED[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.message.startsWith('Too small')
        ? `${issue.inclusive === false ? 'is not above' : issue.origin === 'array' ? 'has fewer items than' : 'is below'} ${issue.minimum}${issue.origin === 'string' ? ' characters' : ''}`
        : issue.message;
    case 'too_big':
      return `is above ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'invalid_value':
      return `is not one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'is no web address' : issue.message;
    case 'invalid_union':
      return 'is of the wrong type';
    default:
      return issue.message;
  }
}

export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);

/** `shows[0].principle`, as an author would say it. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`)).join('');
