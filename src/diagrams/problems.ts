/** What is wrong with a diagram, in words for its author. Lines and columns count within the diagram's source, from 1. */
export interface DiagramProblem {
  readonly code: DiagramProblemCode;
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly fix: string;
}

/** Diagrams that are drawn well and checked in a browser, by the word that opens them. */
export const KINDS = ['flowchart', 'sequenceDiagram', 'stateDiagram-v2', 'quadrantChart'] as const;
export type DiagramKind = (typeof KINDS)[number];

/** Classes that `:::` may give to a node: colour with a meaning, right on every ground. */
export const TONES = ['clear', 'cost', 'good', 'bad'] as const;

const list = (words: readonly string[]): string => words.join(', ');

interface Wording {
  readonly what: string;
  readonly fix: string;
}

const TABLE = {
  'diagram-empty': (): Wording => ({ what: 'the diagram is empty', fix: `start it with its kind, one of ${list(KINDS)}` }),
  'diagram-kind': (word: string): Wording => ({ what: `a diagram of kind "${word}" cannot be drawn`, fix: `use one of ${list(KINDS)}` }),
  'diagram-title': (): Wording => ({ what: 'the diagram has no title', fix: 'add a line accTitle: with its title, below the first line' }),
  'diagram-description': (): Wording => ({
    what: 'the diagram has no description',
    fix: 'add a line accDescr: that says in a sentence or two what the diagram shows, for search and for those who do not see it',
  }),
  'diagram-directive': (word: string, why: string): Wording => ({ what: `"${word}" is not for diagrams here`, fix: why }),
  'diagram-class': (name: string): Wording => ({
    what: `no class "${name}" for a node`,
    fix: `use one of ${list(TONES.map((tone) => `:::${tone}`))}`,
  }),
  'diagram-character': (char: string): Wording => ({
    what: `the diagrams' font has no "${char}" (U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
    fix: 'write it in words or with another sign, or add it to src/fonts/charset.ts and run npm run fonts',
  }),
  'diagram-syntax': (near: string, detail: string): Wording => ({
    what: `the diagram cannot be read${near ? ` at "${near}"` : ''}${detail ? `: ${detail}` : ''}`,
    fix: `look at brackets, arrows and quotes on this line; text with signs in it goes in "quotes". Kinds that can be drawn: ${list(KINDS)}`,
  }),
  'diagram-size': (kilobytes: string): Wording => ({
    what: `the drawing takes ${kilobytes} kB, more than the 4 kB that a reader is asked to load for one`,
    fix: 'say less in it, or make two diagrams of it',
  }),
} satisfies Record<string, (...args: never[]) => Wording>;

export type DiagramProblemCode = keyof typeof TABLE;

/** One problem, in the table's words. */
export function diagramProblem<C extends DiagramProblemCode>(
  code: C,
  line: number,
  column: number,
  ...args: Parameters<(typeof TABLE)[C]>
): DiagramProblem {
  const word = TABLE[code] as (...args: unknown[]) => Wording;
  return { code, line, column, ...word(...args) };
}

/** A diagram that cannot be drawn. */
export class DiagramError extends Error implements DiagramProblem {
  override readonly name = 'DiagramError';
  readonly code: DiagramProblemCode;
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly fix: string;

  constructor(problem: DiagramProblem, where?: { readonly file: string; readonly line: number }) {
    const at = where ? `${where.file}:${where.line + problem.line - 1}:${problem.column}` : `${problem.line}:${problem.column}`;
    super(`${at}  ${problem.what}  →  ${problem.fix}`);
    this.code = problem.code;
    this.line = problem.line;
    this.column = problem.column;
    this.what = problem.what;
    this.fix = problem.fix;
  }
}
