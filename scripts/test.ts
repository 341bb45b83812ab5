/**
 * Proves the guide, from content to the finished site in a browser. `npm test` runs every step.
 *
 * `npm test -- --only unit,site` runs some; what follows a second `--` goes to Vitest: `npm test -- --only unit -- graph`.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser/find.ts';
import { ROOT, run, runVitest } from './runner/commands.ts';
import { differences } from './runner/same-bytes.ts';
import { pickSteps, runSteps, summary, type Outcome, type Step } from './runner/steps.ts';
import { isAsShipped } from '../src/guide/own.ts';
import { whereabouts } from '../src/guide/surroundings.ts';
import { BASE_BUILD, BUILDS, ownBuild, REPOSITORY, requireBuild, ROOT_BUILD, SECOND_BUILD, type Build } from './site/builds.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string', multiple: true } } });
/** Filled by the step that finds a browser, so that the site tests need not look again. */
const found: { CHROME_PATH?: string } = {};

const build = ({ base, dir, origin }: Build, env: Readonly<Record<string, string>>): Promise<Outcome> => {
  rmSync(dir, { recursive: true, force: true });
  return run('node', ['scripts/build.ts', '--base', base, '--out', dir], { ...env, SITE_URL: origin, BASE_PATH: base });
};
/** The book as shipped: what the tests of the code are about. */
const buildBook = (site: Build) => build(site, { ...REPOSITORY, AS_SHIPPED: '1' });

async function buildAll(): Promise<Outcome> {
  for (const site of BUILDS) {
    console.log(`\n─ at ${site.base}`);
    if (!(await buildBook(site)).ok) return { ok: false, note: `at ${site.base}` };
  }
  return { ok: true };
}

async function buildAgain(): Promise<Outcome> {
  // Drawings kept from the first build would be the same whatever their drawing does.
  rmSync(resolve(ROOT, 'node_modules/.cache/diagrams'), { recursive: true, force: true });
  const { ok } = await buildBook(SECOND_BUILD);
  if (!ok) return { ok, note: 'the second build failed' };
  const different = differences(ROOT_BUILD.dir, SECOND_BUILD.dir);
  for (const line of different) console.error(line);
  return different.length === 0
    ? { ok: true }
    : { ok: false, note: `${different.length} files differ  →  look for a date, a random id or an unsorted list` };
}

/** Builds and opens what this team has made of the book. */
async function proveOwn(): Promise<Outcome> {
  if (isAsShipped(ROOT)) return { ok: true, note: 'the guide is as shipped: the steps before have proven it' };
  const { ok } = await build(ownBuild(whereabouts(ROOT)), {});
  return ok ? runVitest('own', positionals, found) : { ok, note: 'it could not be built' };
}

const STEPS: readonly Step[] = [
  { name: 'content', what: 'content is whole: fields, ids, links, components', run: () => run('node', ['scripts/check-content.ts']) },
  { name: 'format', what: 'files are formatted (`npx prettier --write .` mends it)', run: () => run('prettier', ['--check', '.']) },
  {
    name: 'spelling',
    what: 'words are spelt (a name or a term goes into words.txt)',
    run: () => run('cspell', ['lint', '--no-progress', '--no-summary']),
  },
  { name: 'types', what: 'types hold', run: () => run('astro', ['check', '--minimumFailingSeverity', 'warning']) },
  { name: 'unit', what: 'unit tests', run: () => runVitest('unit', positionals) },
  {
    name: 'browser',
    what: 'a browser is here, or is installed',
    run: () => {
      found.CHROME_PATH = ensureBrowser();
      return { ok: true, note: found.CHROME_PATH };
    },
  },
  { name: 'build', what: `the site is built at ${ROOT_BUILD.base} and at ${BASE_BUILD.base}`, run: buildAll },
  { name: 'same', what: 'a second build has the same bytes', needs: ['build'], run: buildAgain },
  {
    name: 'site',
    what: 'the built sites, as files and in a browser',
    needs: ['browser', 'build'],
    run: () => {
      for (const site of BUILDS) requireBuild(site);
      return runVitest('site', positionals, found);
    },
  },
  { name: 'own', what: 'what this team has made of the guide, as files and in a browser', needs: ['browser'], run: proveOwn },
];

try {
  const names = (values.only ?? []).flatMap((list) => list.split(','));
  const results = await runSteps(names.length > 0 ? pickSteps(STEPS, names) : STEPS, (line) => console.log(line));
  process.exitCode = results.every((result) => result.ok) ? 0 : 1;
  console.log(`\n${summary(results).join('\n')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
