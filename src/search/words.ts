/** How text becomes words, the same for what is searched and for what is asked. */

/**
 * Words that carry a question rather than its subject: "tell me about a time when you had to…". A query is searched without
 * them, unless nothing else is left of it.
 */
const CARRIERS = new Set(
  (
    'a about after all also an and any are as at be been before being by can could describe did do does doing done etc ever example explain for from gave ' +
    'get give given had has have having how i if in into is it its ive just let like made make making me most much my myself not of on one ' +
    'or our out please say should show so some talk tell than that the their them then there these they thing things this those time times to ' +
    'up us use used using was we were what whats when where which while who why will with would you your'
  ).split(' '),
);

/** Lower case, without accents; an apostrophe joins ("that's" is "thats"). */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();

export const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a query worth searching for, each once. */
export function subjectOf(query: string): string[] {
  const words = [...new Set(wordsOf(query))];
  const subject = words.filter((word) => !CARRIERS.has(word));
  return subject.length > 0 ? subject : words;
}

/** A piece of text, and whether the reader asked for it. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text where its words are among `terms`, so that they can be marked. */
export function markWords(text: string, terms: ReadonlySet<string>): Segment[] {
  const segments: Segment[] = [];
  for (const [piece] of text.matchAll(/[\p{L}\p{N}\p{M}'’]+|[^\p{L}\p{N}\p{M}'’]+/gu)) {
    const hit = wordsOf(piece).some((word) => terms.has(word));
    const last = segments.at(-1);
    if (last && last.hit === hit) segments[segments.length - 1] = { text: last.text + piece, hit };
    else segments.push({ text: piece, hit });
  }
  return segments;
}
