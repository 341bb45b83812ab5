/**
 * What this team has made of the guide: its pages, its configuration, its name. Every promise that does not hang on what the
 * book itself says is kept here too; weights are shown and not judged, since a longer name or a logo is the team's to choose.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasOwnCard } from '../../src/guide/card.ts';
import { guide } from '../../src/guide/index.ts';
import { whereabouts } from '../../src/guide/surroundings.ts';
import { ROOT } from '../runner/commands.ts';
import { axe } from './axe.ts';
import { ownBuild, requireBuild } from './builds.ts';
import { checkPolicy } from './csp.ts';
import { checkCanonical, checkRobots, checkSharing, checkSitemap } from './discovery.ts';
import { onEveryPage } from './every-page.ts';
import { expectNone } from './expect-none.ts';
import type { Finding } from './finding.ts';
import { checkLinks } from './links.ts';
import { publishedGuide } from './page-types.ts';
import { readSite, type Site } from './read.ts';
import { checkEntries, checkHeadings, checkIndexed, checkTitles } from './structure.ts';
import { checkHtml } from './valid.ts';
import { LAPTOP, visit, type Visit } from './visit.ts';
import { weigh, weightTable } from './weights.ts';

const build = ownBuild(whereabouts(ROOT));

describe(`${guide.title}, at ${build.base}`, () => {
  let site: Site;
  let visited: Visit;
  beforeAll(async () => {
    requireBuild(build, 'npm test -- --only browser,own');
    site = readSite(build);
    visited = await visit(build);
  });
  afterAll(() => visited?.close());

  test('it has something to read', () => {
    console.log(weightTable(weigh(site)).join('\n'));
    expect(publishedGuide(site).entries.length).toBeGreaterThan(0);
  });
  test('every link, fragment and asset resolves under the base', () => expectNone(checkLinks(site)));
  test('every entry has its page, every former id leads on', () => expectNone(checkEntries(site)));
  test('titles are unique', () => expectNone(checkTitles(site)));
  test('one h1 a page, no level skipped', () => expectNone(checkHeadings(site)));
  test('a policy on every page', () => expectNone(site.pages.flatMap(checkPolicy)));
  test('the search index holds every page to be searched', () => expectNone(checkIndexed(site)));
  test('canonical URLs, the sitemap, robots.txt, sharing cards', () =>
    expectNone([...checkCanonical(site), ...checkSitemap(site), ...checkRobots(site), ...checkSharing(site, hasOwnCard(ROOT, guide))]));
  test('HTML is valid', async () => expectNone(await checkHtml(site)));

  test('every page, in a browser: axe, the console, nothing asked of others', async () => {
    const found: Finding[] = [];
    const heard = await onEveryPage(visited, { size: LAPTOP }, async ({ page }, path) => {
      if (path !== '/book/') found.push(...(await axe(page, path, 'laptop, light')));
    });
    expectNone([...found, ...heard]);
  }, 600_000);
});
