/** Blanks: `[[what goes here]]`, left in a new entry by `npm run new` wherever its author has yet to write. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { positionIn } from './position.ts';
import type { Blank } from './types.ts';

/** Within a paragraph, and no link whose text stands in brackets. */
const BLANK = /\[\[((?:(?!\[\[|\]\]|\n[ \t]*\r?\n)[\s\S])*)\]\](?!\()/g;
/** Parts of a body in which two brackets are only that. */
const LITERAL = ['code', 'inlineCode', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'];
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

const plain = (text: string): string =>
  text
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => NAMED[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a value, or a text or key within it, is yet to be written. */
export function holdsBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.search(BLANK) !== -1;
  return typeof value === 'object' && value !== null && Object.entries(value).flat().some(holdsBlank);
}

/** A text without what is yet to be written, every place in it as before. */
export const withoutBlanks = (text: string): string => text.replace(BLANK, (blank) => blank.replace(/[^\r\n]/g, ' '));

/**
 * Blanks of a part of a file.
 * @param text the whole file; @param from and @param to offsets of the part, which must not cut a blank.
 */
export function blanksIn(text: string, from: number, to: number): Blank[] {
  return [...text.slice(from, to).matchAll(BLANK)].map((found) => ({
    text: plain(found[1] ?? ''),
    at: positionIn(text, from + found.index),
  }));
}

/** Blanks of a body, those in components' attributes included. */
export function blanksInBody(text: string, root: Root, from: number): Blank[] {
  const literal: (readonly [number, number])[] = [];
  visit(root, ({ type, position }) => {
    if (LITERAL.includes(type) && position) literal.push([position.start.offset ?? 0, position.end.offset ?? 0]);
  });
  const hidden = literal.reduce(
    (rest, [start, end]) => rest.slice(0, start) + rest.slice(start, end).replace(/[[\]]/g, ' ') + rest.slice(end),
    text,
  );
  return blanksIn(hidden, from, hidden.length);
}
