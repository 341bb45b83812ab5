/**
 * Measures `npm run check`, the process's start included: cold, with no drawing kept, as in a fresh clone; and warm.
 *
 * `npm run bench:check -- [--runs 5] [--entries 3000]`
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pack from '../package.json' with { type: 'json' };
import { writeMany } from './bench/many-entries.ts';

/** What an author must wait at most, with the guide as it is. */
const TARGET_S = 5;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, entries: { type: 'string' } } });
const project = resolve(import.meta.dirname, '..');
/** As `npm run check` starts it. */
const [, ...command] = pack.scripts.check.split(' ');
const temporary = await mkdtemp(join(tmpdir(), 'bench-check-'));
const cache = join(temporary, 'cache');

interface Run {
  readonly seconds: number;
  readonly said: string;
}

function check(root: string): Run {
  const started = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, [...command, '--root', root, '--format', 'text'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, DIAGRAM_CACHE: cache },
  });
  return { seconds: (performance.now() - started) / 1000, said: (stdout || stderr).trim().split('\n').at(-1) ?? '' };
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const shown = (runs: readonly Run[]) => runs.map(({ seconds }) => seconds.toFixed(1)).join(', ');

try {
  const root = values.entries === undefined ? project : join(temporary, 'many');
  if (root !== project) await writeMany(project, root, Number(values.entries));
  const runs = Math.max(1, Number(values.runs));
  const busy = loadavg()[0] ?? 0;
  const [cold, warm]: [Run[], Run[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    await rm(cache, { recursive: true, force: true });
    cold.push(check(root));
    warm.push(check(root));
  }
  const entries = Number(/(\d+) entries/.exec(cold[0]?.said ?? '')?.[1]);
  const rate = (list: readonly Run[]) => `${(entries / median(list.map(({ seconds }) => seconds))).toFixed(0)} entries a second`;
  const line = (name: string, list: readonly Run[]) =>
    `${name}  ${median(list.map(({ seconds }) => seconds)).toFixed(2)} s  ${rate(list)}   ${shown(list)}`;
  console.log(`${entries} entries, ${runs} runs each, medians; load ${busy.toFixed(1)} on ${availableParallelism()} cores`);
  if (busy > 0.5) console.log('this machine has other work: times read high');
  if (root === project) console.log(`at most ${TARGET_S} s either way`);
  console.log(`${line('cold', cold)}\n${line('warm', warm)}\n${warm[0]?.said ?? ''}`);
} finally {
  await rm(temporary, { recursive: true, force: true });
}
