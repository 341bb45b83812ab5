/**
 * `npm run new -- story "Title"`: begins an entry in content/team/, with a marked blank for everything that must be
 * written. It asks for what is not given when it runs in a terminal, and never writes over a file.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseContentFile } from '../src/content-files/parse.ts';
import { readContent } from '../src/content-files/read.ts';
import { guide } from '../src/guide/index.ts';
import { entryPath } from '../src/lib/url.ts';
import { formatSlip, plan, type Plan } from '../src/scaffold/plan.ts';
import type { Slip } from '../src/scaffold/values.ts';
import { worldOf } from '../src/scaffold/world.ts';
import { readArgs } from './new/args.ts';
import { help } from './new/flags.ts';
import { Cancelled, complete } from './new/prompt.ts';

/** Says everything that is in the way, and ends. */
function refuse(slips: readonly Slip[]): never {
  for (const slip of slips) console.error(formatSlip(slip));
  console.error('\nNothing was written.');
  process.exit(1);
}

/** What is left to do, in the order of doing it. */
function next({ kind, id, path, text }: Plan): string {
  const blanks = parseContentFile(text, { kind, id, path }).blanks.map(
    (each) => `  ${path}:${each.at.line}:${each.at.column}  ${each.text}`,
  );
  const count = `${blanks.length} ${blanks.length === 1 ? 'blank' : 'blanks'} to fill, each marked [[…]]:`;
  const commands = `npm run check    names the blanks that are left\nnpm run dev      shows ${entryPath(kind, id)}, blanks and all`;
  return `${count}\n${blanks.join('\n')}\n\nLink to it by its id: [words](${kind}:${id})\n\n${commands}`;
}

/** Has Astro list the new file and its id for the editor. Where that fails, the entry is no worse for it. */
function tellEditor(): void {
  spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'sync'], { stdio: 'ignore' });
}

async function main(): Promise<void> {
  const args = readArgs(process.argv.slice(2));
  if (args.help) return console.log(help(args.request.kind));
  const root = process.cwd();
  const world = worldOf((await readContent(root)).files, guide);
  const asks = process.stdin.isTTY && process.stdout.isTTY && !args.yes && args.slips.length === 0;
  const planned = plan(asks ? await complete(args.request, world) : args.request, world, new Date().toISOString().slice(0, 10));
  const slips = [...args.slips, ...('slips' in planned ? planned.slips : [])];
  if (!('plan' in planned) || slips.length > 0) return refuse(slips);
  const { path, text } = planned.plan;
  if (args.dryRun) return console.log(`${path} would hold:\n\n${text}`);
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text, { flag: 'wx' });
  console.log(`Wrote ${path}\n\n${next(planned.plan)}`);
  if (process.stdout.isTTY) tellEditor();
}

try {
  await main();
} catch (error) {
  if (error instanceof Cancelled) console.error('Nothing was written.');
  else if ((error as NodeJS.ErrnoException).code === 'EEXIST')
    console.error(`${(error as NodeJS.ErrnoException).path} is there already. Nothing was written.`);
  else throw error;
  process.exitCode = 1;
}
