/**
 * The reference part of content/README.md, made from the schemas and the table of components, so that it cannot differ
 * from what the check demands. `npm run docs` writes it, and the editor's snippets with it; a test compares.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { COMPONENTS, SECTIONS, type ComponentSpec } from '../src/mdx/props.ts';
import { fieldsOf, type Field } from '../src/schemas/fields.ts';
import { KINDS, KIND_NAMES, type Kind } from '../src/schemas/index.ts';
import { entryFields } from '../src/schemas/shared.ts';
import { readContent } from '../src/content-files/read.ts';
import { guide } from '../src/guide/index.ts';
import { worldOf } from '../src/scaffold/world.ts';
import { between } from './docs/between.ts';
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

export const withReference = (readme: string): string => between(readme, MARK, `\n\n${authorReference()}\n\n`);

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
  console.log(`${path}: written.`);
}

if (import.meta.main) {
  const { entries } = worldOf((await readContent(process.cwd())).files, guide);
  await rewrite('content/README.md', withReference);
  await rewrite(STORY_FORM, (form) => withPrinciples(form, entries));
  await rewrite(SNIPPETS_FILE, snippets);
}
