/** The built site as files, at the root of a host and below a base path. */
import { beforeAll, describe, expect, test } from 'vitest';
import { hasOwnCard } from '../../src/guide/card.ts';
import { guide } from '../../src/guide/index.ts';
import { isAsShipped } from '../../src/guide/own.ts';
import { ROOT } from '../runner/commands.ts';
import { BUILDS, requireBuild } from './builds.ts';
import { checkPolicy } from './csp.ts';
import { checkCanonical, checkRobots, checkSharing, checkSitemap } from './discovery.ts';
import { expectNone } from './expect-none.ts';
import { checkLinks } from './links.ts';
import { publishedGuide } from './page-types.ts';
import { readSite, type Site } from './read.ts';
import { checkEntries, checkHeadings, checkIndexed, checkTitles } from './structure.ts';
import { checkHtml } from './valid.ts';
import { checkWeights, weigh, weightTable } from './weights.ts';

describe.each(BUILDS)('built at $base', (build) => {
  let site: Site;
  beforeAll(() => {
    requireBuild(build);
    site = readSite(build);
  });

  test('it holds the guide: a page of every kind', () => {
    const kinds = new Set(publishedGuide(site).entries.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['chapter', 'principle', 'question', 'source', 'story', 'system']);
    expect(site.pages.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', '/404.html', '/matrix/', '/search/', '/sources/']));
  });

  test('every link, fragment and asset resolves under the base', () => expectNone(checkLinks(site)));
  test('every entry has its page, every former id leads on', () => expectNone(checkEntries(site)));
  test('titles are unique', () => expectNone(checkTitles(site)));
  test('one h1 a page, no level skipped', () => expectNone(checkHeadings(site)));
  test('a policy of hashes on every page, nothing inline that it forbids', () => expectNone(site.pages.flatMap(checkPolicy)));
  test('the search index holds every page to be searched', () => expectNone(checkIndexed(site)));
  test('canonical URLs', () => expectNone(checkCanonical(site)));
  test('the sitemap', () => expectNone(checkSitemap(site)));
  test('robots.txt', () => expectNone(checkRobots(site)));
  test('sharing cards', () => expectNone(checkSharing(site, isAsShipped(ROOT) || hasOwnCard(ROOT, guide))));

  test('HTML is valid', async () => expectNone(await checkHtml(site)));

  test('every page is within its weight', () => {
    const weights = weigh(site);
    console.log(`\n${build.base}\n${weightTable(weights).join('\n')}`);
    expectNone(checkWeights(weights));
  });
});
