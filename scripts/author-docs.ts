/**
 * The parts of the documents that are made: references from the schemas and the table of components, so that they cannot
 * differ from what the check demands, and examples from the files they show. `npm run docs` writes them; a test compares.
 */
import { readFile, writeFile } from 'node:fs/promises';
import type { z } from 'astro/zod';
import { configSchema } from '../src/guide/schema.ts';
import { COMPONENTS, SECTIONS, type ComponentSpec } from '../src/mdx/props.ts';
import { KINDS, KIND_NAMES, type Kind } from '../src/schemas/index.ts';
import { entryFields } from '../src/schemas/shared.ts';
import { withExamples } from './docs/examples.ts';

const MARK = { start: '<!-- made by npm run docs: start -->', end: '<!-- made by npm run docs: end -->' };

interface Field {
  readonly name: string;
  readonly needed: boolean;
  readonly what: string;
}

function fieldsOf(shape: Readonly<Record<string, z.core.$ZodType>>): Field[] {
  return Object.entries(shape).map(([name, schema]) => ({
    name,
    needed: !(schema as z.ZodType).safeParse(undefined).success,
    what: (schema as z.ZodType).description ?? '',
  }));
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const table = (head: string, rows: readonly (readonly string[])[]): string => {
  const columns = head.split(' | ');
  return [`| ${head} |`, `| ${columns.map(() => '---').join(' | ')} |`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
};
const fieldTable = (fields: readonly Field[]): string =>
  table(
    'field | needed | what it is',
    fields.map(({ name, needed, what }) => [`\`${name}\``, needed ? 'yes' : '', cell(what)]),
  );

/** Shape of the objects inside a list or map field, where it has them. */
function innerShape(schema: z.core.$ZodType): Record<string, z.core.$ZodType> | undefined {
  const def = schema._zod.def as {
    shape?: Record<string, z.core.$ZodType>;
    innerType?: z.core.$ZodType;
    element?: z.core.$ZodType;
    valueType?: z.core.$ZodType;
  };
  const inner = def.innerType ?? def.element ?? def.valueType;
  return def.shape ?? (inner && innerShape(inner));
}

function kindDocs(kind: Kind): string {
  const { collection, schema } = KINDS[kind];
  const shape = schema.shape as Record<string, z.core.$ZodType>;
  const own = Object.fromEntries(Object.entries(shape).filter(([name]) => !(name in entryFields)));
  const nested = Object.entries(own).flatMap(([name, field]) => {
    const inner = innerShape(field);
    return inner ? [`Each of \`${name}\`:\n\n${fieldTable(fieldsOf(inner))}`] : [];
  });
  const sections = SECTIONS[kind];
  const order = sections
    ? `Sections, in this order: ${sections.order.map((name) => `\`<${name}>\`${sections.must.includes(name) ? '' : ' (may be left out)'}`).join(', ')}.`
    : '';
  return [`### ${KINDS[kind].one}: \`content/${collection}/\``, fieldTable(fieldsOf(own)), ...nested, order].filter(Boolean).join('\n\n');
}

function componentRow([name, { what, props, kinds, inside }]: [string, ComponentSpec]): string[] {
  const takes = fieldsOf(props.shape).map((prop) => `\`${prop.name}\`${prop.needed ? '' : ' (may be left out)'}: ${cell(prop.what)}`);
  const where = inside ? inside.map((parent) => `\`<${parent}>\``).join(', ') : kinds ? kinds.join(', ') : 'anywhere';
  return [`\`<${name}>\``, cell(what), takes.join(' '), where];
}

/** The reference as Markdown. */
export function authorReference(): string {
  return [
    '## Fields that every entry has',
    fieldTable(fieldsOf(entryFields)),
    '## Fields and sections by kind',
    ...KIND_NAMES.map(kindDocs),
    '## Components',
    table('component | what it is for | what it takes | where it stands', Object.entries(COMPONENTS).map(componentRow)),
  ].join('\n\n');
}

/** The fields of guide.config.ts as Markdown. */
export function configReference(): string {
  const shape = configSchema.shape as Record<string, z.core.$ZodType>;
  const nested = Object.entries(shape).flatMap(([name, field]) => {
    const inner = innerShape(field);
    return inner ? [`In \`${name}\`:\n\n${fieldTable(fieldsOf(inner))}`] : [];
  });
  return [fieldTable(fieldsOf(shape)), ...nested].join('\n\n');
}

/** A document with what stands between its marks written anew. @throws where it has no marks. */
export function withReference(document: string, reference: string): string {
  const start = document.indexOf(MARK.start);
  const end = document.indexOf(MARK.end);
  if (start < 0 || end < start) throw new Error('the document lacks the marks between which the reference is written');
  return `${document.slice(0, start + MARK.start.length)}\n\n${reference}\n\n${document.slice(end)}`;
}

const EXAMPLES = 'examples/own-framework';

/** Every document with a made part: its path → its text as it must be. */
export async function documents(): Promise<ReadonlyMap<string, string>> {
  const read = (path: string) => readFile(path, 'utf8');
  const made: readonly (readonly [path: string, make: (text: string) => string | Promise<string>])[] = [
    ['content/README.md', (text) => withReference(text, authorReference())],
    ['docs/configuration.md', (text) => withReference(text, configReference())],
    ['docs/own-framework.md', (text) => withExamples(text, (path) => read(`${EXAMPLES}/${path}`))],
  ];
  return new Map(await Promise.all(made.map(async ([path, make]) => [path, await make(await read(path))] as const)));
}

if (import.meta.main) {
  for (const [path, text] of await documents()) await writeFile(path, text);
  console.log('References and examples written.');
}
