/** The flags of `npm run new`: those of the command, and one for each field that an entry of some kind has. */
import { fieldsOfKind } from '../../src/scaffold/frontmatter.ts';
import { namedBy } from '../../src/scaffold/values.ts';
import { groupFlag } from '../../src/scaffold/world.ts';
import { isKind, KIND_NAMES, type Kind } from '../../src/schemas/index.ts';
import type { Field } from '../../src/schemas/fields.ts';

export interface Flag {
  readonly name: string;
  readonly what: string;
  /** What follows the flag, for help; '' for a switch. */
  readonly takes: string;
  readonly type: 'switch' | 'text' | 'number' | 'list';
}

const COMMAND: readonly Flag[] = [
  { name: 'id', takes: '<name>', type: 'text', what: 'Last part of the id. Without it: the title in lower-case words and hyphens.' },
  { name: 'sample', takes: '', type: 'switch', what: 'Write into the book itself, content/, and not into content/team/.' },
  { name: 'dry-run', takes: '', type: 'switch', what: 'Show what would be written, and write nothing.' },
  { name: 'yes', takes: '', type: 'switch', what: 'Ask nothing: what is not given stays blank.' },
  { name: 'help', takes: '', type: 'switch', what: 'Show this, or with a kind what it takes.' },
];

/** Set by the command itself, or of no use in a new entry. */
const NOT_FLAGS = ['title', 'formerly', 'formerHeadings'];

const TYPE = { text: 'text', choice: 'text', number: 'number', flag: 'switch', items: 'list', objects: 'list', map: 'list' } as const;

function takes(field: Field): string {
  if (field.type === 'flag') return '';
  if (field.type === 'choice') return field.choices.join('|');
  const one = namedBy(field) ?? (field.type === 'number' ? 'number' : field.type === 'text' || field.type === 'items' ? 'text' : 'name');
  return TYPE[field.type] === 'list' ? `<${one}>,<${one}>` : `<${one}>`;
}

const groupOf = (kind: Kind): Flag[] => {
  const name = groupFlag(kind);
  return name === undefined ? [] : [{ name, takes: `<${name}>`, type: 'text', what: `The folder it lies in: its ${name}.` }];
};

/** Flags that stand for what an entry of a kind holds. */
export const fieldFlags = (kind: Kind): Flag[] => [
  ...groupOf(kind),
  ...fieldsOfKind(kind)
    .filter(({ name }) => !NOT_FLAGS.includes(name))
    .map((field) => ({ name: field.name, takes: takes(field), type: TYPE[field.type], what: field.what })),
];

/** All flags of a kind; of all kinds, where the kind is not known. */
export function flagsOf(kind: string): Flag[] {
  const fields = isKind(kind) ? fieldFlags(kind) : KIND_NAMES.flatMap(fieldFlags);
  return [...new Map([...fields, ...COMMAND].map((flag) => [flag.name, flag])).values()];
}

const listed = (flags: readonly Flag[]): string =>
  flags.map(({ name, takes: value, what }) => `  --${name} ${value}\n      ${what}`).join('\n');

/** What `--help` says. */
export function help(kind: string): string {
  const usage = `npm run new -- ${isKind(kind) ? kind : `<${KIND_NAMES.join('|')}>`} "Title" [flags]`;
  const where = 'Begins an entry in content/team/, with a marked blank for everything that must be written.';
  const known = isKind(kind)
    ? `\nWhat the ${kind} holds:\n${listed(fieldFlags(kind))}\n`
    : '\nWhat each kind holds: npm run new -- story --help\n';
  return `${usage}\n\n${where} In a terminal it asks for what is not given.\n${known}\nFor every kind:\n${listed(COMMAND)}\n`;
}
