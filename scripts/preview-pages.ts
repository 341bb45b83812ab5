/**
 * `npm run preview:pages`: builds the guide for where GitHub Pages will serve it, and serves it as Pages does.
 *
 * `node scripts/preview-pages.ts [--base /team-guide/] [--port 4321]`; BASE_PATH and PORT say the same.
 */
import { parseArgs } from 'node:util';
import { guide } from '../src/guide/index.ts';
import { whereabouts } from '../src/guide/surroundings.ts';
import { ROOT, run } from './runner/commands.ts';
import { previewBase } from './serve/preview-base.ts';
import { serveUntilStopped } from './serve.ts';

const { values } = parseArgs({ options: { base: { type: 'string' }, port: { type: 'string' } } });
const place = whereabouts(ROOT);
const base = values.base ?? process.env['BASE_PATH'] ?? guide.base ?? previewBase(ROOT, place);

try {
  const { ok } = await run('node', ['scripts/build.ts', '--base', base, '--out', 'dist']);
  if (!ok) process.exit(1);
  if (place.repository !== undefined) console.log(`Pages will serve it at ${place.site}${base}; here it is served by the same rules.`);
  await serveUntilStopped('dist', base, values.port);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
