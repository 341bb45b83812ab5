/** What to ask a writer at a terminal: what is not given yet, with the choices that the content offers. Pure. */
import type { Field } from '../schemas/fields.ts';
import { KINDS, KIND_NAMES, type Kind } from '../schemas/index.ts';
import { GROUPED } from '../schemas/index.ts';
import { fieldsOfKind } from './frontmatter.ts';
import type { Request } from './plan.ts';
import { namedBy, valueSlips } from './values.ts';
import { groupFlag, groupsFor, type World } from './world.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
}

export interface Question {
  /** `kind`, `title`, `group`, or the name of a field. */
  readonly name: string;
  readonly message: string;
  /** `text` with '' for nothing, `one` of the choices, `maybe` one of them, `many` of them. */
  readonly type: 'text' | 'one' | 'maybe' | 'many';
  readonly choices: readonly Choice[];
  /** What is wrong with a text, for the writer to mend it there and then. */
  readonly check: (text: string) => string | undefined;
}

const question = (name: string, message: string, more: Partial<Question> = {}): Question => ({
  name,
  message,
  type: 'text',
  choices: [],
  check: () => undefined,
  ...more,
});

const WHAT: Readonly<Record<Kind, string>> = {
  chapter: 'a page of the book',
  principle: 'something an interviewer listens for',
  story: 'something you did, told in six parts',
  question: 'a question as it is asked, and its answer',
  system: 'what was built, its decisions and its figures',
  source: 'where an outside fact comes from',
};

const entryChoices = (kind: Kind, { entries, guide }: World): Choice[] =>
  entries
    .filter((entry) => entry.kind === kind)
    .map(({ id, title, group }) => ({
      value: id,
      label: title || id,
      hint: kind === 'principle' ? (guide.frameworks[group]?.name ?? id) : id,
    }));

function groupQuestion(kind: Kind, world: World): Question {
  const names = world.guide[GROUPED[kind as keyof typeof GROUPED]];
  const choices = groupsFor(kind, world).map((value) => ({ value, label: names[value]?.name ?? value, hint: value }));
  return question('group', `Which ${groupFlag(kind)}?`, { type: 'one', choices });
}

/** Needed words and choices, edges, and who answers for it. */
const isAsked = (field: Field): boolean =>
  namedBy(field) !== undefined ||
  field.name === 'owner' ||
  (field.needed && (field.type === 'text' || field.type === 'choice') && !['title', 'checked'].includes(field.name));

function fieldQuestion(kind: Kind, field: Field, world: World): Question {
  const names = namedBy(field);
  const later = field.needed ? ' Leave it empty to write it later.' : ' May stay empty.';
  if (names) {
    const many = field.type === 'items' || field.type === 'objects';
    return question(field.name, field.what, { type: many ? 'many' : 'maybe', choices: entryChoices(names, world) });
  }
  if (field.type === 'choice')
    return question(field.name, field.what, {
      type: 'maybe',
      choices: field.choices.map((value) => ({ value, label: value, hint: '' })),
    });
  return question(field.name, field.what + later, {
    check: (text) => (text === '' ? undefined : valueSlips(kind, field, text, world).map(({ what }) => what)[0]),
  });
}

/** The kind and the title, which the other questions depend on. */
export function firstQuestions({ kind, title }: Request): Question[] {
  const kinds = KIND_NAMES.map((value) => ({ value, label: KINDS[value].one, hint: WHAT[value] }));
  return [
    ...(kind === '' ? [question('kind', 'What do you want to add?', { type: 'one', choices: kinds })] : []),
    ...(title === '' ? [question('title', 'Its title', { check: (text) => (text.trim() === '' ? 'It needs one.' : undefined) })] : []),
  ];
}

/** What else there is to ask of an entry of a kind. */
export function questionsFor(kind: Kind, { group, values }: Request, world: World): Question[] {
  const fields = fieldsOfKind(kind).filter((field) => isAsked(field) && values[field.name] === undefined);
  const grouped = group === undefined && groupFlag(kind) !== undefined;
  return [...(grouped ? [groupQuestion(kind, world)] : []), ...fields.map((field) => fieldQuestion(kind, field, world))];
}

/** The request with an answer in it; nothing said changes nothing. */
export function answered(request: Request, name: string, answer: string | readonly string[]): Request {
  if (answer.length === 0) return request;
  if (name === 'kind' || name === 'title' || name === 'group') return { ...request, [name]: String(answer) };
  return { ...request, values: { ...request.values, [name]: answer } };
}
