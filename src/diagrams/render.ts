/** Draws diagrams: Mermaid text in, accessible SVG out. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { keep, keepsAny, recall, type Kept } from './cache.ts';
import { checkDiagramSource } from './check.ts';
import type { Drawing } from './clean.ts';
import { DiagramError, diagramProblem, type DiagramProblem } from './problems.ts';
import { minWidth } from './sizes.ts';
import { diagramText } from './source.ts';
import { ask, getReady } from './thread.ts';

export { checkDiagramSource } from './check.ts';
export { DiagramError, KINDS, type DiagramProblem, type DiagramProblemCode } from './problems.ts';

/** What one diagram may weigh, gzipped. */
const BUDGET = 4000;

export interface Diagram extends Drawing {
  readonly title: string;
  readonly description: string;
  /** Prefix of every id in the drawing. */
  readonly id: string;
  /** Whether a narrow screen has to scroll it. */
  readonly wide: boolean;
}

/** Each diagram is drawn once in a process, however many pages and checks ask for it. */
const drawn = new Map<string, Promise<Kept>>();

const idOf = (source: string): string => `d${createHash('sha256').update(source).digest('hex').slice(0, 7)}`;

async function drawOrRecall(source: string, id: string): Promise<Kept> {
  const key = createHash('sha256').update(source).digest('hex');
  const kept = recall(key);
  if (kept?.drawing ?? kept?.problem) return kept as Kept;
  const answer = await ask({ source, id });
  await keep(key, answer);
  return answer;
}

function draw(source: string): Promise<Kept> {
  let answer = drawn.get(source);
  if (!answer) {
    answer = drawOrRecall(source, idOf(source));
    drawn.set(source, answer);
    answer.catch(() => drawn.delete(source));
  }
  return answer;
}

/** For who will have diagrams drawn: where none is kept, what draws them loads from now on. */
export function expectDiagrams(): void {
  if (!keepsAny()) getReady();
}

/** Everything wrong with a diagram: at once what its text shows, and where that is clean, what drawing it shows. */
export async function diagramProblems(source: string): Promise<DiagramProblem[]> {
  const told = checkDiagramSource(source);
  if (told.length > 0) return told;
  const { drawing, problem } = await draw(source);
  if (problem) return [problem];
  const weight = drawing ? gzipSync(drawing.svg).length : 0;
  return weight > BUDGET ? [diagramProblem('diagram-size', 1, 1, (weight / 1000).toFixed(1))] : [];
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Draws a diagram.
 * @param where the file, and the line of it on which the source starts, for what an error says.
 * @throws {DiagramError} where it cannot be drawn.
 */
export async function renderDiagram(source: string, where: { readonly file: string; readonly line: number }): Promise<Diagram> {
  const [problem] = await diagramProblems(source);
  if (problem) throw new DiagramError(problem, where);
  const { drawing } = await draw(source);
  if (!drawing) throw new Error(`${where.file}:${where.line}  the diagram was not drawn`);
  const text = diagramText(source);
  const svg = drawing.svg.replace(' role="img"', () => ` role="img" aria-label="${escape(text.title)}"`);
  return { ...drawing, ...text, svg, id: idOf(source), wide: minWidth(drawing.width) !== undefined };
}

/** The same drawing once more on a page: ids that its first one does not have. */
export const again = (svg: string, id: string, nth: number): string =>
  nth === 1 ? svg : svg.replaceAll(`"${id}`, `"${id}-${nth}`).replaceAll(`(#${id}`, `(#${id}-${nth}`);
