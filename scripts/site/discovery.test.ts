import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkCanonical, checkRobots, checkSharing, checkSitemap } from './discovery.ts';
import type { Finding } from './finding.ts';
import { siteOf } from './fixture.ts';

const told = (findings: Finding[]) => findings.map(({ page, what }) => `${page} ${what}`);
const site = 'https://team.example/guide/';

test('a canonical URL is the page’s own; an alias names where it leads; a page kept out of search engines needs none', () => {
  const files = {
    'a/index.html': `<link rel="canonical" href="${site}a/">`,
    'old/index.html': `<meta http-equiv="refresh" content="0; url=/guide/a/"><link rel="canonical" href="${site}a/">`,
    '404.html': '<meta name="robots" content="noindex">',
  };
  expect(checkCanonical(siteOf(files))).toEqual([]);
  expect(
    told(checkCanonical(siteOf({ 'a/index.html': '<link rel="canonical" href="https://team.example/a/">', 'b/index.html': '' }))),
  ).toEqual([`/a/ its canonical URL is https://team.example/a/, not ${site}a/`, `/b/ its canonical URL is missing, not ${site}b/`]);
});

test('the sitemap lists just the pages to be found', () => {
  const map = (...paths: string[]) => paths.map((path) => `<loc>${site}${path}</loc>`).join('');
  const files = {
    'sitemap-index.xml': map('sitemap-0.xml'),
    'index.html': '',
    'a/index.html': '',
    '404.html': '<meta name="robots" content="noindex">',
  };
  expect(checkSitemap(siteOf({ ...files, 'sitemap-0.xml': map('', 'a/') }))).toEqual([]);
  expect(told(checkSitemap(siteOf({ ...files, 'sitemap-0.xml': map('', '', '404.html') })))).toEqual([
    `/sitemap-index.xml lists ${site} twice`,
    `/sitemap-index.xml lists ${site}404.html, which is no page to be found`,
    `/sitemap-index.xml lacks ${site}a/`,
  ]);
  expect(told(checkSitemap(siteOf({ 'sitemap-index.xml': '<loc>https://team.example/sitemap-0.xml</loc>', 'sitemap-0.xml': '' })))).toEqual(
    ['/sitemap-index.xml names https://team.example/sitemap-0.xml, which is not there'],
  );
});

test('robots.txt names the sitemap under the base', () => {
  expect(checkRobots(siteOf({ 'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${site}sitemap-index.xml\n` }))).toEqual([]);
  expect(checkRobots(siteOf({ 'robots.txt': 'Sitemap: https://team.example/sitemap-index.xml' }))).toHaveLength(1);
});

const dir = mkdtempSync(join(tmpdir(), 'card-'));
afterAll(() => rmSync(dir, { recursive: true }));

test('a shared link shows a title, a description, its URL and an image of the size it claims', () => {
  const png = Buffer.alloc(24);
  png.write('\x89PNG', 0, 'latin1');
  png.writeUInt32BE(1200, 16);
  png.writeUInt32BE(630, 20);
  writeFileSync(join(dir, 'card.png'), png);
  const tags: Record<string, string> = {
    title: 't',
    description: 'd',
    type: 'article',
    url: `${site}a/`,
    image: `${site}card.png`,
    'image:width': '1200',
    'image:height': '630',
    'image:alt': 'alt',
  };
  const page = (changed: Record<string, string> = {}) =>
    `<meta name="description" content="d">${Object.entries({ ...tags, ...changed })
      .map(([name, value]) => `<meta property="og:${name}" content="${value}">`)
      .join('')}`;
  const check = (html: string) => told(checkSharing({ ...siteOf({ 'a/index.html': html, 'card.png': '' }), dir }));
  expect(check(page())).toEqual([]);
  expect(check(page({ title: '', url: 'https://team.example/a/' }))).toEqual([
    '/a/ no og:title',
    `/a/ og:url is https://team.example/a/, not ${site}a/`,
  ]);
  expect(check(page({ image: '/guide/card.png' }))).toEqual(['/a/ og:image "/guide/card.png" is not there']);
  expect(check(page({ 'image:width': '600' }))).toEqual(['/a/ og:image is 1200×630, and the page says 600×630']);
});
