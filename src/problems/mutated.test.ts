/** Three thousand damaged files: each gives a report or passes, and none a crash. */
import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parseContentFile } from '../content-files/parse.ts';
import { placeOf } from '../content-files/place.ts';
import type { ContentFile } from '../content-files/types.ts';
import { checkDiagramSource } from '../diagrams/check.ts';
import { ask } from '../diagrams/thread.ts';
import { guide } from '../guide/index.ts';
import { checkContent } from './check.ts';
import { CHECKS, SOUND } from './fixtures/guide.ts';
import { damaged, SLIGHT, WAYS, type Damage } from './fixtures/mutate.ts';
import { toAnnotations, toJson, toMarkdown, toText } from './format.ts';
import { PROBLEM_CODES } from './table.ts';
import type { Problem } from './types.ts';

const root = resolve(import.meta.dirname, '../..');
const SEED = 20261122;
/** Long enough to hold everything an entry can, short enough to be read thousands of times. */
const LONGEST = 9000;
const WRITTEN = globSync('content/**/*.mdx', { cwd: root })
  .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')] as const)
  .filter(([, text]) => text.length < LONGEST)
  .sort();
const SMALL = Object.entries(SOUND);
const CORPUS = [...SMALL, ...WRITTEN];
/** The book's folders are none of the small guide's. */
const checks = { ...CHECKS, groups: guide.groups };

function parse(path: string, text: string): ContentFile {
  const place = placeOf(path);
  if (!place) throw new Error(`${path} lies in no collection`);
  return parseContentFile(text, { ...place, path });
}
const files = SMALL.map(([path, text]) => parse(path, text));

// Without its leaning to the ends, which would hit the first line again and again.
const share = fc.noBias(fc.nat(9999)).map((part) => part / 10_000);
// What leaves most of a file as it was gets further into the check than what cuts it in two.
const way = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SLIGHT) }, { weight: 1, arbitrary: fc.constantFrom(...WAYS) });
const damage: fc.Arbitrary<Damage> = fc.record({ way, where: share, far: share, piece: share });
const damages = fc.array(damage, { minLength: 1, maxLength: 3 });
/** As often one of the small guide's entries, which lead somewhere there, as one of the book's. */
const pick = fc.oneof(
  fc.noBias(fc.nat(SMALL.length - 1)),
  fc.noBias(fc.nat(WRITTEN.length - 1)).map((nth) => SMALL.length + nth),
);

function expectTold(problems: readonly Problem[], text: string, path: string): void {
  const lines = text.split(/\r\n|\r|\n/).length;
  const codes: readonly string[] = PROBLEM_CODES;
  for (const problem of problems) {
    if (!codes.includes(problem.code) || !problem.what.trim() || !problem.fix.trim()) throw new Error(`odd: ${JSON.stringify(problem)}`);
    if (problem.path !== path) continue;
    const { line, column } = problem.at;
    if (!(line >= 1 && line <= lines + 1 && column >= 1)) throw new Error(`misplaced: ${JSON.stringify(problem)}`);
  }
  const said = [...toText(problems), ...toAnnotations(problems)];
  if (said.some((line) => /[\r\n]/.test(line))) throw new Error(`more than a line: ${JSON.stringify(said)}`);
  if (toMarkdown(problems).split('\n').length !== problems.length + 5) throw new Error('a row that is no row');
  JSON.parse(toJson(problems));
}

it('an entry', () => {
  const told = new Set<string>();
  let sound = 0;
  fc.assert(
    fc.property(pick, pick, damages, (nth, nthOther, all) => {
      const [path = '', whole = ''] = CORPUS[nth] ?? [];
      const other = CORPUS[nthOther]?.[1] ?? '';
      const text = all.reduce((rest, each) => damaged(rest, each, other), whole);
      const { problems } = checkContent([...files.filter((file) => file.path !== path), parse(path, text)], checks);
      expectTold(problems, text, path);
      for (const { code } of problems) told.add(code);
      if (problems.length === 0) sound++;
    }),
    { numRuns: 2600, seed: SEED },
  );
  // Damage that hits nothing, or always the same check, would prove little.
  if (process.env['SHOW']) console.log(CORPUS.length, sound, [...told].join(' '));
  expect(told.size).toBeGreaterThan(30);
  expect(sound).toBeGreaterThan(10);
}, 180_000);

const DRAWN = globSync('src/diagrams/fixtures/*.mmd', { cwd: root })
  .sort()
  .map((path) => readFileSync(join(root, path), 'utf8'));

it('a diagram, by its text and by Mermaid’s grammar', async () => {
  const pick = fc.noBias(fc.nat(DRAWN.length - 1));
  let read = 0;
  await fc.assert(
    fc.asyncProperty(pick, pick, damages, async (nth, nthOther, all) => {
      const text = all.reduce((rest, each) => damaged(rest, each, DRAWN[nthOther] ?? ''), DRAWN[nth] ?? '');
      const told = checkDiagramSource(text);
      const { problem } = told.length > 0 ? { problem: told[0] } : await ask({ source: text });
      if (told.length === 0) read++;
      for (const { line, column, what, fix } of [...told, ...(problem ? [problem] : [])]) {
        expect(what && fix).toBeTruthy();
        expect(line >= 1 && line <= text.split(/\r\n|\r|\n/).length + 1 && column >= 1).toBe(true);
      }
    }),
    { numRuns: 400, seed: SEED },
  );
  expect(read).toBeGreaterThan(40);
}, 180_000);
