/** A renamed entry and a renamed heading, from the file to the reader's address bar: a copy of the guide is built with both. */
import { existsSync, readFileSync } from 'node:fs';
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
  const story = 'content/stories/viral-memory-spike.mdx';
  shop.write(story, shop.read(story).replace(/^checked: .*$/m, 'owner: The counting team\nchecked: 2026-11-22\nreview: 2027-02-01'));
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

test('a page says who keeps it and by when it is to be read again, where that is set', () => {
  const facts = (path: string) => /<p class="facts">.*?<\/p>/s.exec(readFileSync(join(site.dir, path, 'index.html'), 'utf8'))?.[0];
  const own = facts('stories/viral-memory-spike');
  expect(own).toContain('Kept by The counting team');
  expect(own).toContain('To be read again by <time datetime="2027-02-01">1 Feb 2027</time>');
  expect(facts('principles/amazon/ownership')).not.toMatch(/Kept by|read again/);
});

test('a copy without history has no feed, no list of changes, and a page that says why', () => {
  const read = (path: string) => readFileSync(join(site.dir, path), 'utf8');
  expect(existsSync(join(site.dir, 'feed.xml'))).toBe(false);
  expect(read('index.html')).not.toMatch(/Changed lately|#changed|atom/);
  expect(read('changes/index.html')).toContain('built without the history of its files');
  expect(read('changes/index.html')).not.toContain('feed.xml');
});
