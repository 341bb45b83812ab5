/** Draws diagrams: Mermaid text in, accessible SVG out. The drawing itself happens in a thread of its own. */
import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { checkDiagramSource } from './check.ts';
import type { Drawing } from './clean.ts';
import { DiagramError, type DiagramProblem } from './problems.ts';
import { minWidth } from './sizes.ts';
import { diagramText } from './source.ts';
import type { Answer, Task } from './worker.ts';

export { checkDiagramSource } from './check.ts';
export { DiagramError, KINDS, type DiagramProblem, type DiagramProblemCode } from './problems.ts';

export interface Diagram extends Drawing {
  readonly title: string;
  readonly description: string;
  /** Prefix of every id in the drawing. */
  readonly id: string;
  /** Whether a narrow screen has to scroll it. */
  readonly wide: boolean;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>;
}

let thread: Thread | undefined;
let count = 0;

/** The one thread of this process. It holds the process open only while it has something to do. */
function start(): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const waiting: Thread['waiting'] = new Map();
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    thread = undefined;
  };
  worker.on('message', (answer: Answer) => {
    waiting.get(answer.number)?.resolve(answer);
    waiting.delete(answer.number);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => fail(new Error(`the thread that draws diagrams ended with code ${code}`)));
  return { worker, waiting };
}

function ask(task: Omit<Task, 'number'>): Promise<Answer> {
  const { worker, waiting } = (thread ??= start());
  const number = ++count;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    worker.ref();
    worker.postMessage({ number, ...task } satisfies Task);
  });
}

/** Each diagram is drawn once in a process, however many pages and checks ask for it. */
const drawn = new Map<string, Promise<Answer>>();

const idOf = (source: string): string => `d${createHash('sha256').update(source).digest('hex').slice(0, 7)}`;

function draw(source: string): Promise<Answer> {
  const id = idOf(source);
  let answer = drawn.get(id);
  if (!answer) {
    answer = ask({ source, id });
    drawn.set(id, answer);
    answer.catch(() => drawn.delete(id));
  }
  return answer;
}

/** Everything wrong with a diagram: at once what its text shows, and where that is clean, what Mermaid says of it. */
export async function diagramProblems(source: string): Promise<DiagramProblem[]> {
  const told = checkDiagramSource(source);
  if (told.length > 0) return told;
  const { problem } = await draw(source);
  return problem ? [problem] : [];
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Draws a diagram.
 * @param where the file, and the line of it on which the source starts, for what an error says.
 * @throws {DiagramError} where it cannot be drawn.
 */
export async function renderDiagram(source: string, where: { readonly file: string; readonly line: number }): Promise<Diagram> {
  const [told] = checkDiagramSource(source);
  if (told) throw new DiagramError(told, where);
  const { drawing, problem } = await draw(source);
  if (!drawing)
    throw new DiagramError(problem ?? { code: 'diagram-syntax', line: 1, column: 1, what: 'nothing was drawn', fix: 'report this' }, where);
  const text = diagramText(source);
  const svg = drawing.svg.replace(' role="img"', () => ` role="img" aria-label="${escape(text.title)}"`);
  return { ...drawing, ...text, svg, id: idOf(source), wide: minWidth(drawing.width) !== undefined };
}

/** The same drawing once more on a page: ids that its first one does not have. */
export const again = (svg: string, id: string, nth: number): string =>
  nth === 1 ? svg : svg.replaceAll(`"${id}`, `"${id}-${nth}`).replaceAll(`(#${id}`, `(#${id}-${nth}`);
