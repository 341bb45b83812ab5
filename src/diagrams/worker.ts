/** The thread in which Mermaid runs: it needs globals that no other code should see, and keeps state between drawings. */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { clean, type Drawing } from './clean.ts';
import { installDom } from './dom.ts';
import { loadMermaid } from './mermaid.ts';
import type { DiagramProblem } from './problems.ts';
import { forMermaid } from './source.ts';
import { syntaxProblem } from './syntax.ts';

export interface Task {
  readonly number: number;
  readonly source: string;
  /** Prefix of every id in the drawing; absent: only read the source. */
  readonly id?: string;
}

export interface Answer {
  readonly number: number;
  readonly drawing?: Drawing;
  readonly problem?: DiagramProblem;
}

const { window, styleOf } = await installDom();
const mermaid = await loadMermaid();
const sheet = await readFile(new URL('../styles/diagram.css', import.meta.url), 'utf8');
const classes = new Set([...sheet.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name));

async function work({ source, id }: Task): Promise<Omit<Answer, 'number'>> {
  const { text, skipped } = forMermaid(source);
  try {
    if (id === undefined) {
      await mermaid.parse(text);
      return {};
    }
    const { svg, diagramType } = await mermaid.render(id, text);
    // In the page's document, so that the style sheet inside it is found and read.
    const host = window.document.createElement('div');
    host.innerHTML = svg;
    const kind = diagramType.replace(/[^a-z].*/i, '').toLowerCase();
    const root = host.firstElementChild;
    if (!root) throw new Error('Mermaid drew nothing');
    return { drawing: clean(root, styleOf, id, kind, classes) };
  } catch (error) {
    return { problem: syntaxProblem(error, text, skipped) };
  } finally {
    window.document.body.replaceChildren();
  }
}

// One at a time, in order: Mermaid's state is global.
let queue = Promise.resolve();
parentPort?.on('message', (task: Task) => {
  queue = queue.then(async () => parentPort?.postMessage({ number: task.number, ...(await work(task)) } satisfies Answer));
});
