/** The threads of this process that draw: one, and a second while the first has more than it can do soon. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './worker.ts';

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>;
}

/** More would cost more to start than they save: a thread takes about a second to load, and a diagram a tenth to draw. */
const MOST = Math.min(2, availableParallelism());
/** Diagrams that must be waiting before another thread is worth its start. */
const WORTH_A_THREAD = 4;

const threads: Thread[] = [];
let count = 0;

/** Starts one. It holds the process open only while it has something to do. */
function start(): Thread {
  // Flags of this process, as of a test runner, are not for it.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { execArgv: [] });
  const thread: Thread = { worker, waiting: new Map() };
  const { waiting } = thread;
  threads.push(thread);
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    if (threads.includes(thread)) threads.splice(threads.indexOf(thread), 1);
  };
  worker.on('message', (answer: Answer) => {
    waiting.get(answer.number)?.resolve(answer);
    waiting.delete(answer.number);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => fail(new Error(`the thread that draws diagrams ended with code ${code}`)));
  return thread;
}

/** The thread with least to do. */
function pick(): Thread {
  const [idlest] = threads.toSorted((a, b) => a.waiting.size - b.waiting.size);
  return idlest && (idlest.waiting.size < WORTH_A_THREAD || threads.length >= MOST) ? idlest : start();
}

/** Has a diagram drawn; they wait their turn. */
export function ask(task: Omit<Task, 'number'>): Promise<Answer> {
  const { worker, waiting } = pick();
  const number = ++count;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    worker.ref();
    worker.postMessage({ number, ...task } satisfies Task);
  });
}
