/** A renamed entry and a renamed heading, from the file to the reader's address bar: a copy of the guide is built with both. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE_BUILD, type Build } from './builds.ts';
import { visit, type Visit } from './visit.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'renamed-'));
const site: Build = { ...BASE_BUILD, dir: join(copy, 'dist') };
const OLD = '/principles/amazon/owning/';
const NOW = '/principles/amazon/ownership/';

const kept = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, process.env[name]]));

let visited: Visit;
beforeAll(async () => {
  const parts = [
    'content',
    'public',
    'scripts',
    'src',
    'astro.config.mjs',
    'guide.config.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ];
  for (const part of parts) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const entry = join(copy, 'content/principles/amazon/ownership.mdx');
  const text = readFileSync(entry, 'utf8');
  writeFileSync(entry, text.replace(/^order: 2$/m, 'order: 2\nformerly: [amazon/owning]\nformerHeadings:\n  proof: evidence'));
  execFileSync(process.execPath, ['scripts/build.ts', '--base', site.base, '--out', 'dist'], {
    cwd: copy,
    // Vitest's own environment would make it a test build.
    env: { ...kept(['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'TEMP']), SITE_URL: site.origin },
  });
  visited = await visit(site);
}, 300_000);
afterAll(async () => {
  await visited?.close();
  rmSync(copy, { recursive: true, force: true });
});

test('the page at the old id is governed, is not indexed, and names the new address under the base', () => {
  const html = readFileSync(join(site.dir, OLD, 'index.html'), 'utf8');
  expect(html).toContain(`http-equiv="refresh" content="0; url=/team-guide${NOW}"`);
  expect(html).toContain(`<link rel="canonical" href="${site.origin}/team-guide${NOW}">`);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toMatch(/<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/);
  expect(readFileSync(join(site.dir, 'sitemap-0.xml'), 'utf8')).not.toContain(OLD);
});

test('a link to the old id, and to the old heading, lands where the words are now', async () => {
  const visitor = await visited.open();
  await visitor.goto(OLD);
  await visitor.page.waitForURL(`**${NOW}`);
  await visitor.goto(`${NOW}#proof`);
  const [anchor, heading] = await Promise.all(['proof', 'evidence'].map((id) => visitor.page.locator(`[id="${id}"]`).boundingBox()));
  expect(Math.abs((anchor?.y ?? 0) - (heading?.y ?? 1e4))).toBeLessThan(80);
  expect(visitor.problems).toEqual([]);
  await visitor.close();
});

test('guide.json carries the old id along', () => {
  const { entries } = JSON.parse(readFileSync(join(site.dir, 'guide.json'), 'utf8')) as { entries: { id: string; formerly: string[] }[] };
  expect(entries.find(({ id }) => id === 'amazon/ownership')?.formerly).toEqual(['amazon/owning']);
});
