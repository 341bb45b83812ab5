import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../serve/ask.ts';
import { BASE_BUILD, requireBuild } from './builds.ts';
import { expectNone } from './expect-none.ts';
import type { Finding } from './finding.ts';
import { visit, type Visit } from './visit.ts';

const { base, dir } = BASE_BUILD;
let guide: Visit;
beforeAll(async () => {
  requireBuild(BASE_BUILD);
  guide = await visit(BASE_BUILD);
});
afterAll(() => guide.close());

test('every file of the build reaches a reader of the project page whole', async () => {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const findings: Finding[] = [];
  for (const { parentPath, name } of files) {
    const file = join(parentPath, name);
    const page = `/${relative(dir, file).split(sep).join('/')}`;
    const { status, headers, body } = await ask(Number(new URL(guide.root).port), base.slice(0, -1) + encodeURI(page), {
      'accept-encoding': 'gzip, br',
    });
    const whole = headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
    if (status !== 200)
      findings.push({ page, what: `answers ${status}`, fix: 'no file of a build may be hidden or oddly named: Pages would not serve it' });
    else if (!whole.equals(readFileSync(file))) findings.push({ page, what: 'arrives changed', fix: 'see scripts/serve/pages-handler.ts' });
  }
  expect(files.length).toBeGreaterThan(100);
  expectNone(findings);
});

test('an address without its slash, and one that is nowhere, bring a reader to a page of the guide', async () => {
  const { page, close } = await guide.open();
  await page.goto(`${guide.root}/matrix`);
  expect(page.url()).toBe(`${guide.root}/matrix/`);
  const answer = await page.goto(`${guide.root}/nowhere/at/all`);
  expect(answer?.status()).toBe(404);
  // Its links lead on from any depth, for they name the base.
  await page.click(`a[href="${base}"]`);
  expect(page.url()).toBe(`${guide.root}/`);
  await close();
});
