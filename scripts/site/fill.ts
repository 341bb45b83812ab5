/** Fills the blanks of a new entry as a writer would, as far as the check can tell: enough words, valid values. */
import { parseContentFile, type Place } from '../../src/content-files/parse.ts';
import type { Kind } from '../../src/schemas/index.ts';

/** Fields that take no free words. */
const VALUES: Readonly<Record<string, string>> = {
  strength: 'strong',
  principle: 'amazon/ownership',
  principles: 'amazon/ownership',
  door: 'two-way',
  part: 'craft',
  grade: 'primary',
  url: 'https://example.com/paper',
  value: '3',
};
/** Words in each blank of a body: six parts of a story, an answer, a chapter and its last section. */
const WORDS: Readonly<Partial<Record<Kind, number>>> = { story: 70, question: 180, chapter: 600 };
const FIELD = /^\s*(?:- )?(\w+): \[?["']\[\[.*?\]\]["']/;

const prose = (count: number): string =>
  `See [ownership](principle:amazon/ownership). ${Array.from({ length: count }, () => 'word').join(' ')}.`;

function filled(line: string, kind: Kind, inBody: boolean): string {
  const field = inBody ? undefined : FIELD.exec(line)?.[1];
  if (field !== undefined) return line.replace(/["']\[\[.*\]\]["']/, VALUES[field] ?? 'Words enough for what is asked here');
  return line.startsWith('[[') ? prose(WORDS[kind] ?? 40) : line.replace(/\[\[.*?\]\]/g, 'Asked again');
}

/** @throws where a blank is left. */
export function fill(text: string, place: Place): string {
  const lines = text.split('\n');
  const body = lines.indexOf('---', 1);
  const whole = lines.map((line, index) => filled(line, place.kind, index > body)).join('\n');
  const [left] = parseContentFile(whole, place).blanks;
  if (left) throw new Error(`${place.path}: "${left.text}" was not filled`);
  return whole;
}
