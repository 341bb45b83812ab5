/**
 * Keeps drawings on disk, because drawing takes seconds and content changes one diagram at a time. A drawing is found
 * again only while everything that made it is the same: this code, the fonts, the style sheet, every installed package.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Answer } from './worker.ts';

const root = resolve(import.meta.dirname, '../..');
/** DIAGRAM_CACHE: elsewhere, as for a measurement that must start with nothing kept. */
const folder = process.env['DIAGRAM_CACHE'] ?? join(root, 'node_modules/.cache/diagrams');

/** What a drawing depends on besides its source. */
const MAKERS = ['src/diagrams/*.ts', 'src/fonts/{open,charset}.ts', 'src/fonts/source-sans-3*.woff2', 'src/styles/diagram.css'];
const INSTALLED = 'node_modules/.package-lock.json';

/** Files that a drawing depends on, from the project's root. */
export function makers(): string[] {
  const files = globSync(MAKERS, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  return [INSTALLED, ...files.filter((file) => !file.endsWith('.test.ts'))].sort();
}

function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of makers()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

let place: { readonly path: string | undefined } | undefined;

/** Where the drawings of this make lie; undefined where that cannot be told, and nothing is kept. */
function placeOf(): string | undefined {
  try {
    return (place ??= { path: join(folder, fingerprint()) }).path;
  } catch {
    return (place = { path: undefined }).path;
  }
}

/** Whether anything is kept: nothing is in a fresh clone, and after a change of what drawings depend on. */
export function keepsAny(): boolean {
  const here = placeOf();
  return here !== undefined && existsSync(here);
}

export type Kept = Omit<Answer, 'number'>;

/** Waits for nothing: a busy thread that asked for a file would be told of it late, and the drawing begin later still. */
export function recall(id: string): Kept | undefined {
  const here = placeOf();
  if (here === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(join(here, `${id}.json`), 'utf8')) as Kept;
  } catch {
    return undefined;
  }
}

/** Writes a drawing down, and forgets those of other makes. A disk that cannot be written costs time, nothing else. */
export async function keep(id: string, { drawing, problem }: Kept): Promise<void> {
  const here = placeOf();
  if (here === undefined) return;
  try {
    await mkdir(here, { recursive: true });
    for (const other of await readdir(folder))
      if (join(folder, other) !== here) await rm(join(folder, other), { recursive: true, force: true });
    const temporary = join(here, `${id}.${randomUUID()}`);
    await writeFile(temporary, JSON.stringify({ drawing, problem }));
    await rename(temporary, join(here, `${id}.json`));
  } catch {
    // Drawn again next time.
  }
}
