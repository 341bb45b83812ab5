import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { siteOf } from './fixture.ts';
import { checkEntries, checkHeadings, checkIndexed, checkTitles } from './structure.ts';

const told = (findings: Finding[]) => findings.map(({ page, what }) => `${page} ${what}`);
const titled = (title: string) => `<!doctype html><title>${title}</title><svg><title>drawing</title></svg>`;

test('a title each, none twice; the title of a drawing is not the page’s', () => {
  expect(told(checkTitles(siteOf({ 'index.html': titled('Home'), 'a/index.html': titled('A') })))).toEqual([]);
  expect(
    told(
      checkTitles(siteOf({ 'index.html': titled('Home'), 'a/index.html': titled('Home'), 'b/index.html': '<svg><title>x</title></svg>' })),
    ),
  ).toEqual(['/a/ has the title of /: "Home"', '/b/ no title']);
});

test('one h1, and no level skipped', () => {
  expect(told(checkHeadings(siteOf({ 'index.html': '<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>' })))).toEqual([]);
  expect(told(checkHeadings(siteOf({ 'index.html': '<h2>b</h2>', 'a/index.html': '<h1>a</h1><h1>b</h1><h3>c</h3>' })))).toEqual([
    '/ 0 h1',
    '/a/ 2 h1',
    '/a/ the h3 "c" skips a level',
  ]);
});

const guide = (entries: object[]) => JSON.stringify({ version: 1, title: '', entries, edges: [] });
const story = { ref: 'story:a/new', kind: 'story', id: 'a/new', url: '/guide/stories/a/new/', formerly: ['a/old'] };

test('an entry has its page, a source its place, a former id a page that leads on', () => {
  const source = { ref: 'source:s', kind: 'source', id: 's', url: '/guide/sources/#s', formerly: [] };
  const files = {
    'guide.json': guide([story, source]),
    'stories/a/new/index.html': '',
    'stories/a/old/index.html': '<meta http-equiv="refresh" content="0; url=/guide/stories/a/new/">',
    'sources/index.html': '<li id="s">',
  };
  expect(checkEntries(siteOf(files))).toEqual([]);
  expect(told(checkEntries(siteOf({ ...files, 'stories/a/old/index.html': '', 'sources/index.html': '' })))).toEqual([
    '/guide/stories/a/old/ the former id "a/old" of story:a/new does not lead to /guide/stories/a/new/',
    '/guide/sources/ source:s has no place "#s"',
  ]);
  expect(told(checkEntries(siteOf({ 'guide.json': guide([story]) })))).toEqual(['/guide/stories/a/new/ story:a/new has no page']);
});

test('the search index holds each marked page, every entry is marked, nothing empty is', () => {
  const index = (count: number) => JSON.stringify({ languages: { 'en-gb': { page_count: count } } });
  const files = {
    'guide.json': guide([story]),
    'pagefind/pagefind-entry.json': index(1),
    'stories/a/new/index.html': '<article data-pagefind-body>',
  };
  expect(checkIndexed(siteOf(files))).toEqual([]);
  expect(
    told(
      checkIndexed(
        siteOf({
          ...files,
          'stories/a/new/index.html': '',
          '404.html': '<article data-pagefind-body>',
          'pagefind/pagefind-entry.json': index(2),
        }),
      ),
    ),
  ).toEqual([
    '/pagefind/ indexes 2 pages, and 1 are marked',
    '/guide/stories/a/new/ story:a/new is not searched',
    '/404.html is searched, and holds nothing to find',
  ]);
});
