/** How entries read, as far as a machine can tell: length aloud, typed figures, filler, reading order. */
import { withoutBlanks } from '../../content-files/blanks.ts';
import { positionIn } from '../../content-files/position.ts';
import type { ContentFile, Position } from '../../content-files/types.ts';
import type { ContentRecord } from '../../graph/entries.ts';
import type { Data } from '../../schemas/index.ts';
import { problem } from '../table.ts';
import type { Problem } from '../types.ts';
import { isUnread } from './components.ts';
import { FILLER } from './filler.ts';
import { groupOf, isTeam } from '../../content-files/place.ts';

interface Range {
  readonly least: number;
  readonly most: number;
}

/** 60–120 s at 150 words a minute; a design follow-up is a turn in a conversation, and shorter. */
const ANSWER: Range = { least: 150, most: 300 };
const DESIGN_ANSWER: Range = { least: 90, most: 220 };
/** Two to five minutes aloud: what an interviewer lets pass before the first question. */
const STORY: Range = { least: 350, most: 700 };
const CHAPTER: Range = { least: 1000, most: 2500 };
const STORY_PARTS = ['Situation', 'Task', 'Action', 'Result', 'Reflection', 'SystemChange'];

/** A number with a unit that only a system's figures have; times, people and plain counts may be typed. */
const TYPED_FIGURE =
  /(?:[$€£]\s?\d[\d,.]*(?:\s?(?:k|M|bn|million|billion)\b)?)|\b\d[\d,.]*\s?(?:%|per cent\b|percent\b|(?:[kMGT]i?B|GB|bytes?|bits?|ms|million|billion|rps|qps)\b|(?:[kM]\s?)?(?:views|events|keys|requests|payments|attempts|writes|reads)?\/s\b|(?:views|events|keys|requests|payments|attempts) (?:a|per) (?:second|day|minute)\b)/;

const outside = (words: number, { least, most }: Range): boolean => words < least || words > most;

function lengthProblems(file: ContentFile): Problem[] {
  // What is yet to be written has no length.
  if (file.blanks.length > 0) return [];
  const words = (names: readonly string[]) =>
    file.components.filter(({ name }) => names.includes(name)).reduce((sum, use) => sum + use.words, 0);
  const at = (name: string): Position => file.components.find((use) => use.name === name)?.at ?? file.at([]);
  const tell = (what: string, count: number, range: Range, place: Position) =>
    outside(count, range) ? [problem('length', file.path, place, what, count, range.least, range.most)] : [];
  if (file.kind === 'question' && file.components.some(({ name }) => name === 'Answer')) {
    const range = groupOf(file.kind, file.id) === 'google-design' ? DESIGN_ANSWER : ANSWER;
    return tell('the answer', words(['Answer']), range, at('Answer'));
  }
  if (file.kind === 'story') return tell('the six parts', words(STORY_PARTS), STORY, at('Situation'));
  if (file.kind === 'chapter') return tell('the chapter', file.words, CHAPTER, file.at([]));
  return [];
}

/** A team may tell of a place that it has not specified as a system; the book's own stories may not. */
const hasSystem = ({ id, data }: ContentFile): boolean => !isTeam(id) || (data as { system?: unknown } | undefined)?.system !== undefined;

function wordProblems(file: ContentFile): Problem[] {
  const figures = file.kind === 'system' || (file.kind === 'story' && hasSystem(file));
  return file.prose.flatMap(({ text: written, at }) => {
    const text = withoutBlanks(written);
    const place = (index: number): Position => {
      const { line, column } = positionIn(text, index);
      return { line: at.line + line - 1, column: line === 1 ? at.column + column - 1 : column };
    };
    const filler = FILLER.flatMap(({ phrase, why }) => {
      const found = phrase.exec(text);
      return found ? [problem('filler', file.path, place(found.index), found[0], why)] : [];
    });
    const typed = figures ? TYPED_FIGURE.exec(text) : null;
    return typed ? [...filler, problem('typed-figure', file.path, place(typed.index), typed[0])] : filler;
  });
}

/** A chapter may lean on what came before; what comes after it names as such. "What to do next" looks ahead by nature. */
function orderProblems({ file, data }: ContentRecord, orders: ReadonlyMap<string, number>): Problem[] {
  if (file.kind !== 'chapter') return [];
  const own = (data as Data<'chapter'>).order;
  return file.links.flatMap(({ kind, id, around, section, at }) => {
    const order = kind === 'chapter' ? orders.get(id) : undefined;
    if (order === undefined || order <= own || section === 'Next' || /\blater\b/i.test(around)) return [];
    return [problem('forward-reference', file.path, at, id)];
  });
}

/** Prose of every entry, finished or not: a draft is read too. */
export function checkProse(records: readonly ContentRecord[], files: readonly ContentFile[]): Problem[] {
  const orders = new Map(
    records.flatMap(({ file, data }) => (file.kind === 'chapter' ? [[file.id, (data as Data<'chapter'>).order] as const] : [])),
  );
  return [
    ...files.flatMap((file) => (isUnread(file) ? [] : [...lengthProblems(file), ...wordProblems(file)])),
    ...records.flatMap((record) => orderProblems(record, orders)),
  ];
}
