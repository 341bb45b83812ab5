/**
 * `npm run build`: check, build, index, and only then `dist/`. A build that fails leaves no dist behind.
 * Flags (or environment): --base (BASE_PATH), --site (SITE_URL), --out; without them the guide finds its place by itself.
 */
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { stopAtConfigSyntax } from './check/config-syntax.ts';
import { command, readFlags } from './flags.ts';

await command(async () => {
  const flags = readFlags(
    { base: { type: 'string' }, site: { type: 'string' }, out: { type: 'string', default: 'dist' } },
    process.argv.slice(2),
  );
  // A flag says what the environment would: one rule finds the guide's place by both.
  if (flags.base !== undefined) process.env['BASE_PATH'] = flags.base;
  if (flags.site !== undefined) process.env['SITE_URL'] = flags.site;
  const root = process.cwd();
  const out = resolve(flags.out);
  const working = join(root, '.build', `working-${process.pid}`);
  await rm(out, { recursive: true, force: true });

  await stopAtConfigSyntax();
  const { whereabouts } = await import('../src/guide/surroundings.ts');
  const { base, site } = whereabouts(root);
  const { checkEverything } = await import('./check/everything.ts');
  const { counted, readFormat, reportProblems } = await import('./check/report.ts');
  const { entries, problems } = await checkEverything(root);
  if (problems.length > 0) {
    reportProblems(problems, readFormat(undefined), root, `${counted(problems)}: nothing was built.`);
    process.exit(1);
  }

  try {
    Object.assign(process.env, { BASE_PATH: base, SITE_URL: site, OUT_DIR: join(working, 'site'), CACHE_DIR: join(working, 'cache') });
    const { build } = await import('astro');
    const { indexSite } = await import('../src/search/full-text.ts');
    await build({ root, logLevel: 'warn' });
    const pages = await indexSite(join(working, 'site'), base);
    await mkdir(dirname(out), { recursive: true });
    await rename(join(working, 'site'), out);
    console.log(`Built ${entries} entries into ${flags.out}; ${pages} pages are searchable.`);
  } catch (error) {
    const { message, hint } = error as Error & { hint?: string };
    console.error(`The build failed, and left no ${flags.out} behind.\n${message}${hint ? `\n${hint}` : ''}`);
    if (process.env['DEBUG']) console.error(error);
    process.exitCode = 1;
  } finally {
    await rm(working, { recursive: true, force: true });
  }
});
