/**
 * `npm run preview:pages`: builds the guide for where GitHub Pages will serve it, and serves it as Pages does.
 *
 * `node scripts/preview-pages.ts [--base /team-guide/] [--port 4321]`; BASE_PATH and PORT say the same.
 */
import { guide } from '../src/guide/index.ts';
import { whereabouts } from '../src/guide/surroundings.ts';
import { command, readFlags } from './flags.ts';
import { ROOT, run } from './runner/commands.ts';
import { previewBase } from './serve/preview-base.ts';
import { serveUntilStopped } from './serve.ts';

await command(async () => {
  const values = readFlags({ base: { type: 'string' }, port: { type: 'string' } }, process.argv.slice(2));
  const place = whereabouts(ROOT);
  const base = values.base ?? process.env['BASE_PATH'] ?? guide.base ?? previewBase(ROOT, place);
  const { ok } = await run('node', ['scripts/build.ts', '--base', base, '--out', 'dist']);
  // The build has said why.
  if (!ok) return void (process.exitCode = 1);
  if (place.repository !== undefined) console.log(`Pages will serve it at ${place.site}${base}; here it is served by the same rules.`);
  await serveUntilStopped('dist', base, values.port);
});
