/**
 * The guide as teams configure it: base path, a hidden framework, a framework of their own, the book's samples hidden.
 * Each pair of settings meets in one of these builds or in the two that the other tests open; each build is a finished site.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './axe.ts';
import { checkBook } from './book.ts';
import type { GuideJson } from '../../src/graph/published.ts';
import { ROOT_BUILD, type Build } from './builds.ts';
import { checkPolicy } from './csp.ts';
import { checkCanonical, checkRobots, checkSitemap } from './discovery.ts';
import { expectNone } from './expect-none.ts';
import { checkLinks } from './links.ts';
import { checkLlms, checkMarkdown } from './markdown.ts';
import { publishedGuide } from './page-types.ts';
import { readSite, type Site } from './read.ts';
import { checkEntries, checkHeadings, checkIndexed, checkTitles } from './structure.ts';
import { visit } from './visit.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const GOOGLE = "frameworks: ['google-values', 'googleyness'], rounds: ['google-design', 'googleyness']";
const OWN = "frameworks: { lantern: { name: 'Lantern values', note: 'Five.' } }, rounds: { 'lantern-loop': { name: 'Lantern loop' } },";

interface Configuration {
  readonly name: string;
  readonly base: string;
  /** What stands in `hide`. */
  readonly hide: string;
  /** With the worked example's five values, its story and its question. */
  readonly own: boolean;
  /** Kinds that have entries, and how their ids begin that must be gone. */
  readonly kinds: readonly string[];
  readonly gone: RegExp;
}

const CONFIGURATIONS: readonly Configuration[] = [
  {
    name: 'Google hidden, a framework of its own',
    base: '/',
    hide: GOOGLE,
    own: true,
    kinds: ['chapter', 'principle', 'question', 'source', 'story', 'system'],
    gone: /^(principle:google|question:google|chapter:google)/,
  },
  {
    name: 'the whole book hidden, a framework of its own',
    base: '/x/',
    hide: 'samples: true',
    own: true,
    kinds: ['principle', 'question', 'story'],
    gone: /^\w+:(?!team\/)/,
  },
  {
    name: 'Google, stories and systems hidden',
    base: '/x/',
    hide: `${GOOGLE}, samples: ['story', 'system']`,
    own: false,
    kinds: ['chapter', 'principle', 'question', 'source'],
    gone: /^(story|system|principle:google|question:google|chapter:google)/,
  },
  {
    name: 'chapters and questions hidden, a framework of its own',
    base: '/',
    hide: "samples: ['chapter', 'question'], entries: ['story:half-the-log']",
    own: true,
    kinds: ['principle', 'question', 'source', 'story', 'system'],
    gone: /^(chapter:|question:(?!team\/)|story:half-the-log)/,
  },
];

/** Every entry of the book with its address, hidden or not, but sources, which have no page of their own. */
const book = (JSON.parse(readSite(ROOT_BUILD).read('guide.json')) as GuideJson).entries.filter(({ kind }) => kind !== 'source');
const bookUrls = (base: string) => book.map(({ ref, url }) => [ref, base.replace(/\/$/, '') + url] as const);

const config = ({ hide, own }: Configuration) => `import { defineGuide } from './src/guide/define.ts';
export default defineGuide({ title: 'Ours', tagline: 'A guide', ${own ? OWN : ''} hide: { ${hide} } });
`;

describe.each(CONFIGURATIONS)('$name, at $base', (configuration) => {
  let shop: Workshop;
  let build: Build;
  let site: Site;
  beforeAll(async () => {
    shop = openWorkshop('configured');
    if (configuration.own) shop.lay('examples/own-framework');
    shop.write('guide.config.ts', config(configuration));
    await shop.commit('Make it ours');
    build = await shop.build(configuration.base);
    site = readSite(build);
  }, 300_000);
  afterAll(() => shop?.dispose());

  const everything = () => [...site.files].filter((file) => /\.(html|json|xml|txt|md)$/.test(file)).map((file) => site.read(file));

  test('it has what it shows, and nothing of what it hides', () => {
    const { entries, edges } = publishedGuide(site);
    expect([...new Set(entries.map(({ kind }) => kind))].sort()).toEqual([...configuration.kinds].sort());
    const refs = [...entries.map(({ ref }) => ref), ...edges.flatMap(({ from, to }) => [from, to])];
    expect(refs.filter((ref) => configuration.gone.test(ref))).toEqual([]);
  });

  test('no page, search, sitemap or feed leads to what is hidden', () => {
    expect(site.files).toContain('feed.xml');
    const all = everything();
    // Figures of a hidden system are said, and lead nowhere.
    const hidden = bookUrls(site.base).filter(([ref]) => configuration.gone.test(ref));
    expect(hidden.length).toBeGreaterThan(0);
    for (const [, url] of hidden)
      expect(
        all.filter((text) => text.includes(`"${url}`) || text.includes(`${site.origin}${url}`)),
        url,
      ).toEqual([]);
    const { entries } = publishedGuide(site);
    const urls = new Set(entries.map(({ url }) => url));
    const names = JSON.parse(site.read('search/names.json')) as { rows: [kind: string, title: string, path: string][] };
    const found = names.rows.filter(([kind]) => kind !== 'page').map(([, , path]) => site.base.replace(/\/$/, '') + path);
    expect(new Set(found)).toEqual(urls);
  });

  test('every link leads somewhere', () => expectNone(checkLinks(site)));
  test('every entry has its page', () => expectNone(checkEntries(site)));
  test('titles and headings', () => expectNone([...checkTitles(site), ...checkHeadings(site)]));
  test('policies', () => expectNone(site.pages.flatMap(checkPolicy)));
  test('the index, canonical URLs, the sitemap and robots.txt', () =>
    expectNone([...checkIndexed(site), ...checkCanonical(site), ...checkSitemap(site), ...checkRobots(site)]));

  test('what a team takes along', () => expectNone([...checkMarkdown(site), ...checkLlms(site), ...checkBook(site)]));

  const ownTest = (name: string, check: () => void) => configuration.own && test(name, check);
  ownTest('its own values stand first in the matrix, with the evidence for them', () => {
    const matrix = site.read('matrix/index.html');
    const headings = [...matrix.matchAll(/<h2 id="([^"]+)"/g)].map((match) => match[1]);
    expect(headings[0]).toBe('lantern');
    expect(matrix).toContain(`href="${site.base}stories/team/the-twelfth-depot/#shows-team-lantern-finish-the-paperwork"`);
    expect(site.read('principles/team/lantern/finish-the-paperwork/index.html')).toContain('The twelfth depot');
  });

  test('a reader finds the way about it', async () => {
    const visited = await visit(build);
    const visitor = await visited.open();
    try {
      for (const path of ['/', '/principles/', '/matrix/', '/stories/', '/chapters/', '/systems/', '/search/', '/404/']) {
        await visitor.goto(path);
        expectNone(await axe(visitor.page, path, 'as configured'));
      }
      await visitor.goto('/');
      const sections = await visitor.page
        .locator('#menu > ul a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      for (const url of sections) {
        const answer = await visitor.page.goto(url);
        expect([url, answer?.status()]).toEqual([url, 200]);
        expect(await visitor.page.locator('main').innerText()).not.toContain('has none yet');
      }
      expectNone(visitor.problems.filter(({ what }) => !what.includes('/404/')));
    } finally {
      await visitor.close();
      await visited.close();
    }
  });
});
