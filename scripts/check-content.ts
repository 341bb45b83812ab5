/**
 * `npm run check`: every problem of the content, with file, line and what to do. Exit 1 where there is one.
 * Flag: --format text, github (annotations; the default in a GitHub workflow) or json.
 */
import { parseArgs } from 'node:util';
import { expectDiagrams } from '../src/diagrams/render.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() }, format: { type: 'string' } } });

// What draws loads beside everything else, which is therefore imported only now.
expectDiagrams();
const { checkEverything } = await import('./check/everything.ts');
const { counted, readFormat, reportProblems } = await import('./check/report.ts');

const format = readFormat(values.format);
const { entries, problems } = await checkEverything(values.root);
// Since the process started.
const measured = `${entries} entries in ${(performance.now() / 1000).toFixed(1)} s`;
if (problems.length > 0) {
  reportProblems(problems, format, values.root, `${counted(problems)} in ${measured}.`);
  process.exitCode = 1;
} else console.log(format === 'json' ? '[]' : `Content is sound: ${measured}.`);
