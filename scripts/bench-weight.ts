/** Prints what each type of page weighs on a first visit: `npm run bench:weight [folder] [--base /team-guide/]`. */
import { parseArgs } from 'node:util';
import { whereabouts } from '../src/guide/surroundings.ts';
import { requireBuild } from './site/builds.ts';
import { readSite } from './site/read.ts';
import { report } from './site/finding.ts';
import { checkWeights, weigh, weightTable } from './site/weights.ts';
import { resolve } from 'node:path';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { base: { type: 'string' } } });
const place = whereabouts(process.cwd());
const build = {
  dir: resolve(positionals[0] ?? 'dist'),
  base: values.base ?? place.base,
  origin: place.site,
};

try {
  requireBuild(build, 'npm run build');
  const weights = weigh(readSite(build));
  console.log([...weightTable(weights), ...report(checkWeights(weights))].join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
