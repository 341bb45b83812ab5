import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Served } from '../serve.ts';
import { ask, type Answer } from './ask.ts';

const LONG = 'a line of text that gzip makes shorter\n'.repeat(40);
const CHANGED = new Date('2026-07-14T13:26:45Z');
const FILES: Readonly<Record<string, string>> = {
  'index.html': `home ${LONG}`,
  '404.html': `no such page ${LONG}`,
  'matrix/index.html': 'the matrix',
  'plain.html': 'a page by its file',
  'both.html': 'the file',
  'both/index.html': 'the folder',
  'empty/deep/index.html': 'deep',
  'a.css': LONG,
  'a.js': LONG,
  'a.mjs': LONG,
  'guide.json': LONG,
  'sitemap.xml': LONG,
  'robots.txt': LONG,
  'page.md': LONG,
  'mark.svg': LONG,
  'card.png': LONG,
  'font.woff2': LONG,
  'pagefind/x.pf_index': LONG,
  'pagefind/wasm.en.pagefind': LONG,
  'caf\u00e9 100%.txt': 'odd name',
  '.hidden': 'hidden',
  '.well-known/security.txt': 'hidden',
  'matrix/.draft.html': 'hidden',
  'tiny.txt': 'tiny',
};

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const [name, text] of Object.entries(FILES)) {
    const file = join(root, 'site', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    utimesSync(file, CHANGED, CHANGED);
  }
  writeFileSync(join(root, 'secret.txt'), 'secret');
});
afterAll(() => rmSync(root, { recursive: true }));

describe.each(['/', '/team-guide/'])('under %s', (base) => {
  let site: Served;
  beforeAll(async () => {
    site = await serveSite(join(root, 'site'), { base });
  });
  afterAll(() => site.close());
  const get = (path: string, headers = {}, method = 'GET') => ask(site.port, base + path, headers, method);
  const told = ({ status, body }: Answer) => [status, body.toString()];

  describe('paths', () => {
    test.each([
      ['', FILES['index.html']],
      ['index.html', FILES['index.html']],
      ['matrix/', 'the matrix'],
      ['matrix/index.html', 'the matrix'],
      ['plain', 'a page by its file'],
      ['both', 'the file'],
      ['both/', 'the folder'],
      ['robots.txt?v=1', LONG],
      ['caf%C3%A9%20100%25.txt', 'odd name'],
      ['matrix/../plain.html', 'a page by its file'],
    ])('"%s" is a file', async (path, text) => {
      expect(told(await get(path))).toEqual([200, text]);
    });

    test.each([
      ['matrix', 'matrix/'],
      ['matrix?q=a?b', 'matrix/?q=a?b'],
      ['empty/deep', 'empty/deep/'],
    ])('"%s" is sent on to the whole address of %s', async (path, to) => {
      const { status, headers } = await get(path);
      expect([status, headers.location, headers['content-type']]).toEqual([301, `http://localhost:${site.port}${base}${to}`, 'text/html']);
    });

    test.each(['nowhere', 'nowhere/', 'plain/', 'plain.html/', 'empty', 'empty/', 'index.html/', 'a.css/x'])(
      '"%s" is missing',
      async (path) => {
        expect(told(await get(path))).toEqual([404, FILES['404.html']]);
      },
    );

    test.each(['.hidden', '.well-known/security.txt', 'matrix/.draft', 'matrix/.draft.html', '%2ehidden'])(
      'hidden "%s" is not there',
      async (path) => {
        expect(told(await get(path))).toEqual([404, FILES['404.html']]);
      },
    );

    test.each([
      '../secret.txt',
      '../../secret.txt',
      '%2e%2e/secret.txt',
      '..%2fsecret.txt',
      '..\\secret.txt',
      '%5c..%5c..%5csecret.txt',
      'x%00.html',
      '%E0%A4%A',
    ])('"%s" leads to nothing outside the site’s folder', async (path) => {
      const { status, body } = await get(path);
      expect(status).toBe(404);
      expect(body.toString()).not.toBe('secret');
    });
  });

  describe('headers', () => {
    test.each([
      ['', 'text/html; charset=utf-8'],
      ['a.css', 'text/css; charset=utf-8'],
      ['a.js', 'application/javascript; charset=utf-8'],
      ['a.mjs', 'application/javascript; charset=utf-8'],
      ['guide.json', 'application/json; charset=utf-8'],
      ['robots.txt', 'text/plain; charset=utf-8'],
      ['page.md', 'text/markdown; charset=utf-8'],
      ['sitemap.xml', 'application/xml'],
      ['mark.svg', 'image/svg+xml'],
      ['card.png', 'image/png'],
      ['font.woff2', 'font/woff2'],
      ['pagefind/x.pf_index', 'application/octet-stream'],
      ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
    ])('"%s" is %s', async (path, type) => {
      expect((await get(path)).headers['content-type']).toBe(type);
    });

    test('a file: who serves it, how long it keeps, who may read it', async () => {
      const { headers } = await get('robots.txt');
      expect(headers).toMatchObject({
        server: 'GitHub.com',
        'cache-control': 'max-age=600',
        'access-control-allow-origin': '*',
        'accept-ranges': 'bytes',
        'last-modified': CHANGED.toUTCString(),
        etag: `"6a563915-${LONG.length.toString(16)}"`,
        vary: 'Accept-Encoding',
        'content-length': String(LONG.length),
      });
      const kept = Date.parse(String(headers.expires)) - Date.parse(String(headers.date));
      expect(Math.abs(kept - 600_000)).toBeLessThanOrEqual(1000);
      expect(Object.keys(headers)).not.toContain('content-security-policy');
    });

    test('404.html: its own type and tag, not kept, not dated', async () => {
      const { headers } = await get('nowhere');
      expect(headers).toMatchObject({
        server: 'GitHub.com',
        'content-type': 'text/html; charset=utf-8',
        'access-control-allow-origin': '*',
      });
      expect(headers.etag).toMatch(/^"6a563915-/);
      for (const none of ['cache-control', 'expires', 'last-modified']) expect(headers).not.toHaveProperty(none);
    });
  });

  describe('gzip', () => {
    test.each(['', 'a.css', 'a.js', 'guide.json', 'sitemap.xml', 'robots.txt', 'page.md', 'mark.svg', 'nowhere'])(
      '"%s" is packed',
      async (path) => {
        const [packed, whole] = [await get(path, { 'accept-encoding': 'deflate, gzip, br, zstd' }), await get(path)];
        expect([packed.headers['content-encoding'], packed.headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
        expect(gunzipSync(packed.body)).toEqual(whole.body);
        expect(packed.body.length).toBeLessThan(whole.body.length / 2);
        expect(packed.headers.etag).toBe(`W/${whole.headers.etag}`);
        expect([packed.status, whole.headers['content-encoding']]).toEqual([whole.status, undefined]);
      },
    );

    test.each(['font.woff2', 'card.png', 'pagefind/x.pf_index', 'pagefind/wasm.en.pagefind', 'tiny.txt'])('"%s" is not', async (path) => {
      const { headers, body } = await get(path, { 'accept-encoding': 'gzip' });
      expect(headers).not.toHaveProperty('content-encoding');
      expect([headers['content-length'], headers.etag?.startsWith('W/')]).toEqual([String(body.length), false]);
    });

    test.each(['br', 'identity', 'gzip;q=0', 'deflate'])('a client that asks for %s gets the file as it is', async (coding) => {
      expect((await get('a.css', { 'accept-encoding': coding })).headers).not.toHaveProperty('content-encoding');
    });
  });

  describe('what a client has already', () => {
    test('is not sent again, by tag or by date', async () => {
      const { headers } = await get('a.css', { 'accept-encoding': 'gzip' });
      const tagged = await get('a.css', { 'if-none-match': String(headers.etag), 'accept-encoding': 'gzip' });
      const dated = await get('a.css', { 'if-modified-since': CHANGED.toUTCString() });
      for (const answer of [tagged, dated]) {
        expect([answer.status, answer.body.length]).toEqual([304, 0]);
        expect(answer.headers).toMatchObject({ 'cache-control': 'max-age=600', server: 'GitHub.com' });
        expect(answer.headers.etag).toContain('6a563915-');
      }
    });

    test('is sent again once it has changed', async () => {
      expect((await get('a.css', { 'if-none-match': '"6a563914-1"' })).status).toBe(200);
      expect((await get('a.css', { 'if-modified-since': 'Mon, 13 Jul 2026 00:00:00 GMT' })).status).toBe(200);
    });

    test('a missing page stays missing', async () => {
      const { headers } = await get('nowhere');
      expect((await get('nowhere', { 'if-none-match': String(headers.etag) })).status).toBe(404);
    });
  });

  test('a part of a file, never packed; a part that is not there', async () => {
    const part = await get('a.css', { range: 'bytes=2-5', 'accept-encoding': 'gzip' });
    expect(told(part)).toEqual([206, LONG.slice(2, 6)]);
    expect(part.headers).toMatchObject({ 'content-range': `bytes 2-5/${LONG.length}` });
    expect(part.headers).not.toHaveProperty('content-encoding');
    expect((await get('a.css', { range: 'bytes=999999-' })).status).toBe(416);
    expect((await get('nowhere', { range: 'bytes=2-5' })).status).toBe(404);
  });

  test('HEAD is GET without the body', async () => {
    for (const path of ['robots.txt', 'matrix', 'nowhere']) {
      const [head, whole] = [await get(path, {}, 'HEAD'), await get(path)];
      expect([head.status, head.body.length]).toEqual([whole.status, 0]);
      for (const name of ['content-type', 'content-length', 'etag', 'location']) expect(head.headers[name]).toBe(whole.headers[name]);
    }
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    expect((await get('', {}, method)).status).toBe(405);
  });
});

describe('outside the base', () => {
  let site: Served;
  beforeAll(async () => {
    site = await serveSite(join(root, 'site'), { base: '/team-guide/' });
  });
  afterAll(() => site.close());

  test.each(['/', '/matrix/', '/a.css', '/team-guide-2/', '/team-guide/../matrix/'])(
    '"%s" is not the guide’s, nor is its 404',
    async (path) => {
      const { status, body, headers } = await ask(site.port, path);
      expect([status, headers['content-security-policy']]).toEqual([404, expect.stringContaining("default-src 'none'")]);
      expect(body.toString()).not.toContain('no such page');
    },
  );

  test('the base without its slash is sent on', async () => {
    const { status, headers } = await ask(site.port, '/team-guide?q=a');
    expect([status, headers.location]).toEqual([301, `http://localhost:${site.port}/team-guide/?q=a`]);
  });
});

test('a site without a 404.html has Pages’ own', async () => {
  const bare = join(root, 'bare');
  mkdirSync(bare);
  writeFileSync(join(bare, 'index.html'), 'home');
  const site = await serveSite(bare, { base: '/' });
  const { status, headers } = await ask(site.port, '/nowhere');
  await site.close();
  expect([status, headers['content-type'], headers['content-security-policy']]).toEqual([
    404,
    'text/html; charset=utf-8',
    expect.stringContaining("default-src 'none'"),
  ]);
});
