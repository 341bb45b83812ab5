import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Served } from '../serve.ts';
import { ask } from './ask.ts';
import { CHANGED, LONG, makeSite } from './fixture.ts';

let root: string;
let site: Served;
beforeAll(async () => {
  root = makeSite();
  site = await serveSite(join(root, 'site'), { base: '/team-guide/' });
});
afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true });
});
const get = (path: string, headers = {}) => ask(site.port, `/team-guide/${path}`, headers);

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
  expect([part.status, part.body.toString()]).toEqual([206, LONG.slice(2, 6)]);
  expect(part.headers).toMatchObject({ 'content-range': `bytes 2-5/${LONG.length}` });
  expect(part.headers).not.toHaveProperty('content-encoding');
  expect((await get('a.css', { range: 'bytes=999999-' })).status).toBe(416);
  expect((await get('nowhere', { range: 'bytes=2-5' })).status).toBe(404);
});
