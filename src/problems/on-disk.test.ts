import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContent } from '../content-files/read.ts';
import { checkDiagrams } from './checks/diagrams.ts';
import { SOUND } from './fixtures/guide.ts';
import { ON_DISK } from './fixtures/on-disk.ts';
import { formatProblem } from './table.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'guide-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

it.each(ON_DISK)('tells the author of a %s, and of nothing else', async (code, changes, told) => {
  for (const [path, text = ''] of Object.entries({ ...SOUND, ...changes })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const folder = await readContent(root);
  const problems = [...folder.problems, ...folder.files.flatMap((file) => file.problems), ...(await checkDiagrams(folder))];
  expect(problems.map((each) => [each.code, formatProblem(each)])).toEqual([[code, told]]);
});
