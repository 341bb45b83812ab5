/** `npm run check`: every problem of the content, with file, line and what to do. Exit 1 where there is one. */
import { parseArgs } from 'node:util';
import { checkFolder } from '../src/content-files/load.ts';
import { checkDiagrams } from '../src/problems/checks/diagrams.ts';
import { diagramProblems } from '../src/diagrams/render.ts';
import { formatProblem, sortProblems } from '../src/problems/table.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() } } });

const started = performance.now();
const { folder, problems } = await checkFolder(values.root, (source) => void diagramProblems(source).catch(() => {}));
const all = sortProblems([...problems, ...(await checkDiagrams(folder))]);
for (const each of all) console.error(formatProblem(each));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const counted = `${folder.files.length} entries in ${seconds} s`;
if (all.length) {
  console.error(`\n${all.length} ${all.length === 1 ? 'problem' : 'problems'} in ${counted}.`);
  process.exitCode = 1;
} else {
  console.log(`Content is sound: ${counted}.`);
}
