/** `npm run coverage:content`: which stories and questions each principle has, and which it lacks. */
import { loadGuide } from '../src/content-files/load.ts';
import { coverageRows, gaps } from '../src/graph/report.ts';
import { guide } from '../src/guide/index.ts';

const { graph } = await loadGuide();
let missing = 0;
for (const [framework, { name }] of Object.entries(guide.frameworks)) {
  const rows = coverageRows(graph, framework);
  if (!rows.length) continue;
  console.log(`\n${name}\n${'principle'.padEnd(46)}strong  supporting  questions`);
  for (const { principle, strong, supporting, questions } of rows) {
    const counts = [strong, supporting, questions].map((each, index) => String(each.length).padStart([6, 12, 11][index] ?? 0)).join('');
    console.log(`${principle.title.padEnd(46)}${counts}`);
  }
  const lacking = gaps(graph, framework);
  missing += lacking.length;
  for (const gap of lacking) console.log(`  gap: ${gap}`);
}
console.log(missing ? `\n${missing} gaps.` : '\nNo gaps.');
