import { expect, test } from 'vitest';
import { siteOf } from './fixture.ts';
import { checkLinks } from './links.ts';

const matrix = '<h2 id="amazon">Amazon</h2>';
const whatIsWrong = (home: string) =>
  checkLinks(siteOf({ 'index.html': home, 'matrix/index.html': matrix, 'a.css': '' })).map(({ what }) => what);

test.each([
  '<a href="/guide/">home</a>',
  '<a href="/guide/matrix/#amazon">with base and fragment</a>',
  '<a href="matrix/">relative</a>',
  '<h2 id="é">x</h2><a href="#%C3%A9">within the page</a>',
  '<a href="https://example.com/">outside</a>',
  '<a href="/guide/" aria-keyshortcuts="/ Control+K">keys are no path</a>',
  '<link rel="stylesheet" href="/guide/a.css">',
  '<meta property="og:url" content="https://team.example/guide/matrix/">',
  '<meta http-equiv="refresh" content="0; url=/guide/matrix/">',
  '<img srcset="/guide/a.css 1x, /guide/a.css 2x" alt="">',
  '<svg><defs><marker id="m"></marker></defs><path d="/x" marker-end="url(#m)"></path></svg>',
])('nothing wrong: %s', (html) => {
  expect(whatIsWrong(html)).toEqual([]);
});

test.each([
  ['<a href="/guide/nowhere/">x</a>', '"/guide/nowhere/" leads nowhere'],
  ['<a href="/guide/matrix">x</a>', '"/guide/matrix" leads nowhere'],
  ['<a href="/matrix/">x</a>', 'leaves the base path /guide/'],
  ['<a href="/guide/matrix/#google">x</a>', 'names an anchor that /matrix/ lacks'],
  ['<a href="#gone">x</a>', 'names an anchor that / lacks'],
  ['<a href="">x</a>', 'an empty URL'],
  ['<a href="javascript:alert(1)">x</a>', 'is neither a page nor an address'],
  ['<script src="/guide/gone.js"></script>', 'leads nowhere'],
  ['<meta property="og:image" content="https://team.example/guide/card.png">', 'leads nowhere'],
  ['<meta http-equiv="refresh" content="0; url=/matrix/">', 'leaves the base path /guide/'],
  ['<site-search data-index="/pagefind/">x</site-search>', 'data-index="/pagefind/" leaves the base path'],
  ['<svg><path marker-end="url(#gone)"></path></svg>', 'refers to #gone, which is not on the page'],
])('told: %s', (html, what) => {
  expect(whatIsWrong(html)).toEqual([expect.stringContaining(what)]);
});

test('a missing slash is told as such', () => {
  const [finding] = checkLinks(siteOf({ 'index.html': '<a href="/guide/matrix">x</a>', 'matrix/index.html': matrix }));
  expect(finding?.fix).toBe('end it with a slash');
});
