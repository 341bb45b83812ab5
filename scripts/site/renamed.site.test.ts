/** A renamed entry and a renamed heading, from the file to the reader's address bar: a copy of the guide is built with both. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Build } from './builds.ts';
import { visit, type Visit } from './visit.ts';
import { openWorkshop } from './workshop.ts';

const OLD = '/principles/amazon/owning/';
const NOW = '/principles/amazon/ownership/';
const shop = openWorkshop('renamed');

let site: Build;
let visited: Visit;
beforeAll(async () => {
  const entry = 'content/principles/amazon/ownership.mdx';
  const renamed = 'order: 2\nformerly: [amazon/owning]\nformerHeadings:\n  proof: evidence';
  shop.write(entry, shop.read(entry).replace(/^order: 2$/m, renamed));
  site = await shop.build('/team-guide/');
  visited = await visit(site);
}, 300_000);
afterAll(async () => {
  await visited?.close();
  shop.dispose();
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
