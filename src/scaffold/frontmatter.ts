/** Frontmatter of a new entry: what is known, and a blank for each field that must be written. */
import { Document, isMap, isScalar, type Node, visit } from 'yaml';
import { fieldsOf, type Field } from '../schemas/fields.ts';
import { KINDS, type Kind } from '../schemas/index.ts';
import { blankField } from './blank.ts';

/** What the writer gave: a field's value, or for lists and maps the ids or keys they are made of. */
export type Values = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Optional by schema, and yet what such an entry is about: a new one starts with one of each. */
const STARTED: Readonly<Partial<Record<Kind, readonly string[]>>> = { system: ['decisions', 'parameters'] };
/** The program decides these, and they are no use in a new entry. */
const LATER = ['formerly', 'formerHeadings', 'status'];

export const fieldsOfKind = (kind: Kind): Field[] => fieldsOf(KINDS[kind].schema.shape);

/** A key that the writer renames, as "first-decision". */
const firstKey = ({ name }: Field): string => `first-${name.replace(/s$/, '')}`;
const RENAME = ' a name of your own, here and wherever it is named';

function blankOf(field: Field): unknown {
  if (field.type === 'items') return [blankField(field)];
  if (field.type === 'objects') return [objectOf(field.each)];
  return blankField(field);
}

/** An object with a blank in every needed field, or with what is given for the first of them. */
function objectOf(fields: readonly Field[], first?: string): Record<string, unknown> {
  const needed = fields.filter((field) => field.needed);
  return Object.fromEntries(needed.map((field, index) => [field.name, index === 0 && first !== undefined ? first : blankOf(field)]));
}

function valueOf(field: Field, given: Values[string] | undefined, started: boolean): unknown {
  const keys = given ?? (started ? [firstKey(field)] : undefined);
  if (Array.isArray(keys) && field.type === 'objects') return keys.map((key: string) => objectOf(field.each, key));
  if (Array.isArray(keys) && field.type === 'map') return Object.fromEntries(keys.map((key: string) => [key, objectOf(field.each)]));
  return given ?? (field.needed ? blankOf(field) : undefined);
}

/** The data a new entry begins with, blanks included, in the order of its schema. */
export function startData(kind: Kind, values: Values): Record<string, unknown> {
  const pairs = fieldsOfKind(kind).map((field) => [
    field.name,
    valueOf(field, values[field.name], STARTED[kind]?.includes(field.name) ?? false),
  ]);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/** Optional fields that the data leaves out, for a hint. */
export const leftOut = (kind: Kind, data: Readonly<Record<string, unknown>>): Field[] =>
  fieldsOfKind(kind).filter(({ name }) => !(name in data) && !LATER.includes(name));

const isFirst = (node: unknown, keys: readonly string[]): boolean => isScalar(node) && keys.includes(String(node.value));

/** Lists of ids stand on one line, and a key that wants renaming says so. */
function dress(contents: Node, keys: readonly string[]): void {
  visit(contents, {
    Seq(_, node) {
      if (node.items.every(isScalar)) node.flow = true;
    },
    Pair(_, pair) {
      if (isScalar(pair.value) && isFirst(pair.value, keys)) pair.value.comment = RENAME;
      if (isFirst(pair.key, keys) && isMap(pair.value)) pair.value.commentBefore = RENAME;
    },
  });
}

/** The frontmatter as YAML between its fences. */
export function frontmatterText(kind: Kind, data: Readonly<Record<string, unknown>>): string {
  const document = new Document(data);
  const started = fieldsOfKind(kind).filter(({ name }) => STARTED[kind]?.includes(name));
  if (document.contents) dress(document.contents, started.map(firstKey));
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const more = leftOut(kind, data).map(({ name }) => name);
  const hint = more.length > 0 ? `# May be added: ${more.join(', ')}. content/README.md says what each is.\n` : '';
  return `---\n${yaml}${hint}---\n`;
}
