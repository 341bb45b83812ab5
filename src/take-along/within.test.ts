import { expect, test } from 'vitest';
import { hrefWithin, within, type Place } from './within.ts';

const place: Place = {
  prefix: 'story--log',
  down: 2,
  base: '/guide/',
  pages: new Map([
    ['/stories/log/', 'story--log'],
    ['/systems/count/', 'system--count'],
    ['/systems/count/figures/', 'system--count--figures'],
    ['/sources/', 'sources'],
  ]),
};

test.each([
  ['to an anchor of the same page', '#result', '#story--log--result'],
  ['to a page that is held', '/guide/systems/count/', '#system--count'],
  ['to an anchor on it', '/guide/systems/count/figures/#peak', '#system--count--figures--peak'],
  ['to a source', '/guide/sources/#a-paper', '#sources--a-paper'],
  ['to a page that is not held', '/guide/search/', '/guide/search/'],
  ['outside the base', '/systems/count/', '/systems/count/'],
  ['outside', 'https://example.org/#x', 'https://example.org/#x'],
])('a link %s', (_, url, expected) => expect(hrefWithin(url, place)).toBe(expected));

test('ids and all that names them get the prefix, in drawings too', () => {
  const html =
    '<div id="a" aria-labelledby="b c"><label for="a">x</label></div>' +
    '<svg viewBox="0 0 1 1"><marker id="m"></marker><path marker-end="url(#m)"></path><a href="#a"></a></svg>';
  expect(within(html, place)).toBe(
    '<div id="story--log--a" aria-labelledby="story--log--b story--log--c"><label for="story--log--a">x</label></div>' +
      '<svg viewBox="0 0 1 1"><marker id="story--log--m"></marker><path marker-end="url(#story--log--m)"></path><a href="#story--log--a"></a></svg>',
  );
});

test('headings go down; an empty id is the content’s own anchor; nothing is said to the search', () => {
  expect(within('<h1 id="">T</h1><h2 data-pagefind-ignore="">S</h2>', place)).toBe('<h3 id="story--log">T</h3><h4>S</h4>');
});

test('a heading below the sixth level is told', () => {
  expect(() => within('<h5>x</h5>', place)).toThrow('an h5 of story--log would be an h7');
});
