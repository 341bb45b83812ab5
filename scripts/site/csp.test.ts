import { expect, test } from 'vitest';
import { checkPolicy, hashOf } from './csp.ts';
import { readPage } from './read.ts';

const script = 'document.documentElement.dataset.theme="dark"';
const rest = "default-src 'none'; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";
const good = `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="script-src 'self' ${hashOf(script)}; ${rest}">`;
const whatIsWrong = (head: string, body = '') =>
  checkPolicy(readPage('index.html', `<!doctype html><html><head>${head}</head><body>${body}</body></html>`)).map(({ what }) => what);

test('a policy right after the charset, with the page’s own hashes', () => {
  expect(whatIsWrong(`${good}<script>${script}</script><script type="application/ld+json">{}</script>`)).toEqual([]);
});

test('a hash is the one browsers compute', () => {
  expect(hashOf("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
});

test.each([
  ['none at all', '<meta charset="utf-8">', 'no Content-Security-Policy'],
  ['a script before it', good.replace('<meta http', `<script>${script}</script><meta http`), 'does not stand right after the charset'],
  ['something before the charset', `<link rel="x">${good}<script>${script}</script>`, 'does not stand right after the charset'],
  ['no object-src', `${good.replace("object-src 'none';", '')}<script>${script}</script>`, 'does not name object-src'],
  [
    'unsafe-inline',
    `${good.replace("style-src 'self'", "style-src 'unsafe-inline'")}<script>${script}</script>`,
    "style-src allows 'unsafe-inline'",
  ],
  [
    'another host',
    `${good.replace("style-src 'self'", 'style-src https://cdn.example')}<script>${script}</script>`,
    'style-src allows https://cdn.example',
  ],
  ['a changed script', `${good}<script>${script};</script><script>${script}</script>`, 'script-src lacks the hash of <script>'],
  ['an inline style without its hash', `${good}<script>${script}</script><style>a{}</style>`, 'style-src lacks the hash of <style>'],
  ['a hash of nothing', good, "script-src has 'sha256-"],
])('told: %s', (_, head, what) => {
  expect(whatIsWrong(head)).toEqual([expect.stringContaining(what)]);
});

test('style attributes and handlers are found anywhere, drawings too', () => {
  expect(whatIsWrong(`${good}<script>${script}</script>`, '<svg><path style="fill:red"></path></svg><p onclick="x()">')).toEqual([
    '<path> has a style attribute',
    '<p> has an onclick handler',
  ]);
});
