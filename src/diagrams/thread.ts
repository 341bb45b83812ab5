/**
 * The threads of this process that draw: one, and where there are cores for it a second, once this thread has nothing else
 * to do and much is still waiting. Loading Mermaid takes each of them a second.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './worker.ts';

interface Job {
  readonly task: Task;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** On two cores a second thread costs a quarter more work and gains nothing: this thread and the first have them already. */
const MOST = availableParallelism() > 2 ? 2 : 1;
/** Drawings that must be waiting before another thread is worth its start. */
const WORTH_A_THREAD = 6;

/** Each with what it is doing. */
const threads = new Map<Worker, Job | undefined>();
const queue: Job[] = [];
let count = 0;

/** Gives a thread its next job. It holds the process open only while it has one. */
function next(worker: Worker): void {
  const job = queue.shift();
  threads.set(worker, job);
  if (!job) {
    worker.unref();
    return;
  }
  worker.ref();
  worker.postMessage(job.task);
}

function start(): void {
  // Flags of this process, as of a test runner, are not for it. Layout makes much that is soon forgotten: room saves sweeps.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 64 } });
  const fail = (error: Error) => {
    threads.get(worker)?.reject(error);
    threads.delete(worker);
    // Nobody else would come to those that wait.
    if (threads.size === 0) for (const { reject } of queue.splice(0)) reject(error);
  };
  worker.on('message', (answer: Answer) => {
    threads.get(worker)?.resolve(answer);
    next(worker);
  });
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => fail(new Error(`the thread that draws diagrams ended with code ${code}`)));
  next(worker);
}

/** A second thread, if this one is idle enough to come here and much is still waiting. */
const help = (): void => void (threads.size < MOST && queue.length >= WORTH_A_THREAD && start());

/** Starts loading what draws, for who will ask soon. */
export const getReady = (): void => void (threads.size === 0 && start());

/** Has a diagram drawn; they wait their turn. */
export function ask(task: Omit<Task, 'number'>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    queue.push({ task: { number: ++count, ...task }, resolve, reject });
    const idle = [...threads].find(([, job]) => job === undefined)?.[0];
    if (idle) next(idle);
    else if (threads.size === 0) start();
    else if (queue.length === WORTH_A_THREAD) setImmediate(help);
  });
}
