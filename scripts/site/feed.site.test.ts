/** The feed and the page of changes, as built: every link of them leads to something that is there. */
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { history } from '../../src/history/git.ts';
import { BUILDS, requireBuild } from './builds.ts';
import { readSite, type Site } from './read.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** A shallow clone, or a copy without git, has no history and so no feed. */
describe.skipIf(history().length === 0).each(BUILDS)('built at $base', (build) => {
  let site: Site;
  let document: Document;
  beforeAll(() => {
    requireBuild(build);
    site = readSite(build);
    document = new JSDOM(site.read('feed.xml'), { contentType: 'application/xml' }).window.document;
  });
  const home = build.origin + build.base;
  const texts = (name: string) => [...document.getElementsByTagNameNS(ATOM, name)].map((element) => element.textContent);
  /** Whether a URL means a page of this build, and an anchor of it. */
  const isThere = (url: string) => {
    const { pathname, hash } = new URL(url);
    const page = url.startsWith(home) && site.pages.find(({ path }) => path === pathname.slice(build.base.length - 1));
    return page && (hash === '' || page.ids.has(hash.slice(1)));
  };

  test('the feed names itself and its page, and dates all by the standard', () => {
    expect(document.querySelector('feed > link[rel="self"]')?.getAttribute('href')).toBe(`${home}feed.xml`);
    expect(document.querySelector('feed > link[rel="alternate"]')?.getAttribute('href')).toBe(`${home}changes/`);
    expect(document.querySelectorAll('feed > entry').length).toBeGreaterThan(0);
    expect(texts('updated').filter((date) => !RFC_3339.test(date) || Number.isNaN(Date.parse(date)))).toEqual([]);
    expect(texts('updated')[0]).toBe(texts('updated').slice(1).sort().at(-1));
    expect(new Set(texts('id')).size).toBe(texts('id').length);
  });

  test('every link of the feed is there', () => {
    const links = [...document.querySelectorAll('entry > link')].map((link) => link.getAttribute('href') ?? '');
    const within = texts('content').flatMap((html) => [...new JSDOM(html).window.document.links].map(({ href }) => href));
    expect(within.length).toBeGreaterThan(0);
    expect([...links, ...within].filter((url) => !isThere(url))).toEqual([]);
  });

  test('the home page and the page of changes name the feed, and no other page does', () => {
    const naming = site.pages.filter(({ elements }) =>
      elements.some(
        ({ tag, attrs }) => tag === 'link' && attrs['type'] === 'application/atom+xml' && attrs['href'] === `${build.base}feed.xml`,
      ),
    );
    expect(naming.map(({ path }) => path).sort()).toEqual(['/', '/changes/']);
  });

  test('the page of changes says by day what is new and what has changed', () => {
    const page = site.pages.find(({ path }) => path === '/changes/')!;
    const days = page.elements.filter(({ tag, attrs }) => tag === 'h2' && attrs['id']?.startsWith('on-')).map(({ attrs }) => attrs['id']);
    expect(days.length).toBeGreaterThan(0);
    expect([...days].sort().reverse()).toEqual(days);
    const labels = page.elements.filter(({ tag, parent }) => tag === 'b' && parent?.tag === 'p').map(({ text }) => text);
    expect(
      labels.filter(
        (label) =>
          !/^(New|Changed) (chapter|principle|story|question|system|chapters|principles|stories|questions|systems|pages)$/.test(label),
      ),
    ).toEqual([]);
    expect(labels.some((label) => label.startsWith('New'))).toBe(true);
  });
});
