/**
 * `npm run check`: every problem of the content, with file, line and what to do. Exit 1 where there is one.
 * Flag: --format text, github (annotations; the default in a GitHub workflow) or json.
 */
import { parseArgs } from 'node:util';
import { checkEverything } from './check/everything.ts';
import { counted, readFormat, reportProblems } from './check/report.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() }, format: { type: 'string' } } });
const format = readFormat(values.format);

const started = performance.now();
const { entries, problems } = await checkEverything(values.root);
const measured = `${entries} entries in ${((performance.now() - started) / 1000).toFixed(1)} s`;
if (problems.length > 0) {
  reportProblems(problems, format, values.root, `${counted(problems)} in ${measured}.`);
  process.exitCode = 1;
} else console.log(format === 'json' ? '[]' : `Content is sound: ${measured}.`);
