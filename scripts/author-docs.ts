/**
 * The parts of the documents that are made: references from the schemas and the table of components, so that they cannot
 * differ from what the check demands, examples from the files they show, and with them the editor's snippets. `npm run docs` writes them; a test compares.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { readContent } from '../src/content-files/read.ts';
import { guide } from '../src/guide/index.ts';
import { configSchema } from '../src/guide/schema.ts';
import { COMPONENTS, SECTIONS, type ComponentSpec } from '../src/mdx/props.ts';
import { fieldsOf, type Field } from '../src/schemas/fields.ts';
import { KINDS, KIND_NAMES, type Kind } from '../src/schemas/index.ts';
import { worldOf } from '../src/scaffold/world.ts';
import { entryFields } from '../src/schemas/shared.ts';
import { between } from './docs/between.ts';
import { withExamples } from './docs/examples.ts';
import { snippets, SNIPPETS_FILE } from './docs/snippets.ts';
import { STORY_FORM, withPrinciples } from './docs/story-form.ts';

const MARK = { start: '<!-- made by npm run docs: start -->', end: '<!-- made by npm run docs: end -->' };

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

function kindDocs(kind: Kind): string {
  const { collection, schema } = KINDS[kind];
  const own = fieldsOf(schema.shape).filter(({ name }) => !(name in entryFields));
  const nested = own.filter(({ each }) => each.length > 0).map(({ name, each }) => `Each of \`${name}\`:\n\n${fieldTable(each)}`);
  const sections = SECTIONS[kind];
  const order = sections
    ? `Sections, in this order: ${sections.order.map((name) => `\`<${name}>\`${sections.must.includes(name) ? '' : ' (may be left out)'}`).join(', ')}.`
    : '';
  return [`### ${KINDS[kind].one}: \`content/${collection}/\``, fieldTable(own), ...nested, order].filter(Boolean).join('\n\n');
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
  const fields = fieldsOf(configSchema.shape);
  const nested = fields.filter(({ each }) => each.length > 0).map(({ name, each }) => `In \`${name}\`:\n\n${fieldTable(each)}`);
  return [fieldTable(fields), ...nested].join('\n\n');
}

/** A document with what stands between its marks written anew. @throws where it has no marks. */
export const withReference = (document: string, reference: string): string => between(document, MARK, `\n\n${reference}\n\n`);

const EXAMPLES = 'examples/own-framework';

/** Every document with a made part: its path → its text as it must be. */
export async function documents(): Promise<ReadonlyMap<string, string>> {
  const read = (path: string) => readFile(path, 'utf8');
  const { entries } = worldOf((await readContent(process.cwd())).files, guide);
  const made: readonly (readonly [path: string, make: (text: string) => string | Promise<string>])[] = [
    ['content/README.md', (text) => withReference(text, authorReference())],
    ['docs/configuration.md', (text) => withReference(text, configReference())],
    ['docs/own-framework.md', (text) => withExamples(text, (path) => read(`${EXAMPLES}/${path}`))],
    [STORY_FORM, (text) => withPrinciples(text, entries)],
    [SNIPPETS_FILE, snippets],
  ];
  return new Map(await Promise.all(made.map(async ([path, make]) => [path, await make(await read(path))] as const)));
}

if (import.meta.main) {
  for (const [path, text] of await documents()) await writeFile(path, text);
  console.log('References and examples written.');
}
