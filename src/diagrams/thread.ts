/** The one thread of this process that draws: a second would take as long to load as it saved, and on two cores longer. */
import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './worker.ts';

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>;
}

let thread: Thread | undefined;
let count = 0;

/** Starts it. It holds the process open only while it has something to do. */
function start(): Thread {
  // Flags of this process, as of a test runner, are not for it. Layout makes much that is soon forgotten: room for it saves sweeps.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 64 } });
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

/** Has a diagram drawn; they wait their turn. */
export function ask(task: Omit<Task, 'number'>): Promise<Answer> {
  const { worker, waiting } = (thread ??= start());
  const number = ++count;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    worker.ref();
    worker.postMessage({ number, ...task } satisfies Task);
  });
}
