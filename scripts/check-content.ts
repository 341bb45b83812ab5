/**
 * `npm run check`: every problem of the content, with file, line and what to do. Exit 1 where there is one.
 * Flag: --format text, github (annotations; the default in a GitHub workflow) or json.
 */
import { resolve } from 'node:path';
import { expectDiagrams } from '../src/diagrams/render.ts';
import { stopAtConfigSyntax } from './check/config-syntax.ts';
import { command, readFlags } from './flags.ts';

await command(async () => {
  const flags = readFlags({ root: { type: 'string', default: '.' }, format: { type: 'string' } }, process.argv.slice(2));
  const root = resolve(flags.root);
  // What draws loads beside everything else, which is therefore imported only now.
  expectDiagrams();
  await stopAtConfigSyntax(flags.format);
  const { checkEverything } = await import('./check/everything.ts');
  const { counted, readFormat, reportProblems } = await import('./check/report.ts');

  const format = readFormat(flags.format);
  const { entries, problems } = await checkEverything(root);
  // Since the process started.
  const measured = `${entries} entries in ${(performance.now() / 1000).toFixed(1)} s`;
  if (problems.length > 0) {
    reportProblems(problems, format, root, `${counted(problems)} in ${measured}.`);
    process.exitCode = 1;
  } else console.log(format === 'json' ? '[]' : `Content is sound: ${measured}.`);
});
