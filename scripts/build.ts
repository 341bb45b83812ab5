/**
 * `npm run build`: check, build, index, and only then `dist/`. A build that fails leaves no dist behind.
 * Flags (or environment): --base (BASE_PATH), --site (SITE_URL), --out; without them the guide finds its place by itself.
 */
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { whereabouts } from '../src/guide/surroundings.ts';
import { indexSite } from '../src/search/full-text.ts';
import { checkEverything } from './check/everything.ts';
import { counted, readFormat, reportProblems } from './check/report.ts';

const place = whereabouts(process.cwd());
const { values } = parseArgs({
  options: {
    base: { type: 'string', default: place.base },
    site: { type: 'string', default: place.site },
    out: { type: 'string', default: 'dist' },
  },
});

/** Says what is wrong in one place and ends: a stack trace helps nobody who edits content. */
function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!/^\/([\w.-]+\/)*$/.test(values.base)) fail(`--base ${values.base}  must start and end in a slash  →  write "/" or "/team-guide/"`);

const root = process.cwd();
const out = resolve(values.out);
const working = join(root, '.build', `working-${process.pid}`);
await rm(out, { recursive: true, force: true });

const { entries, problems } = await checkEverything(root);
if (problems.length > 0) {
  reportProblems(problems, readFormat(undefined), root, `${counted(problems)}: nothing was built.`);
  process.exit(1);
}

try {
  Object.assign(process.env, {
    BASE_PATH: values.base,
    SITE_URL: values.site,
    OUT_DIR: join(working, 'site'),
    CACHE_DIR: join(working, 'cache'),
  });
  const { build } = await import('astro');
  await build({ root, logLevel: 'warn' });
  const pages = await indexSite(join(working, 'site'), values.base);
  await mkdir(dirname(out), { recursive: true });
  await rename(join(working, 'site'), out);
  console.log(`Built ${entries} entries into ${values.out}; ${pages} pages are searchable.`);
} catch (error) {
  const { message, hint } = error as Error & { hint?: string };
  console.error(`The build failed, and left no ${values.out} behind.\n${message}${hint ? `\n${hint}` : ''}`);
  if (process.env['DEBUG']) console.error(error);
  process.exitCode = 1;
} finally {
  await rm(working, { recursive: true, force: true });
}
