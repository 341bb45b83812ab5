/** The commands that documents show must do what the documents say. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readContent } from '../../src/content-files/read.ts';
import { guide } from '../../src/guide/index.ts';
import { formatSlip, plan } from '../../src/scaffold/plan.ts';
import { worldOf } from '../../src/scaffold/world.ts';
import { readArgs } from './args.ts';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'content/README.md', 'content/team/README.md', 'docs/own-framework.md'];
const COMMAND = /npm run new -- ([^\n`#]+)/g;
/** Words of a command line as a shell splits them. */
const words = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

it('every `npm run new` in the documents begins an entry', async () => {
  const world = worldOf((await readContent(process.cwd())).files, guide);
  const shown = DOCUMENTS.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(COMMAND)].map(([, line = '']) => `${path}: ${line.trim()}`),
  );
  expect(shown.length).toBeGreaterThan(2);
  const wrong = shown.flatMap((line) => {
    const { request, slips, help } = readArgs(words(line.slice(line.indexOf(': ') + 2)));
    const planned = help ? undefined : plan(request, world, '2026-11-22');
    const all = [...slips, ...(planned && 'slips' in planned ? planned.slips : [])];
    return all.map((slip) => `${line}  →  ${formatSlip(slip)}`);
  });
  // A framework of the team's own is named in the document before it is used.
  expect(wrong.filter((line) => !line.includes('no framework "'))).toEqual([]);
});
