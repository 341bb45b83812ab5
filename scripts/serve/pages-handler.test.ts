import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Served } from '../serve.ts';
import { ask, type Answer } from './ask.ts';
import { FILES, LONG, makeSite } from './fixture.ts';

let root: string;
beforeAll(() => {
  root = makeSite();
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

    test.each(['x'.repeat(300), 'nowhere', 'nowhere/', 'plain/', 'plain.html/', 'empty', 'empty/', 'index.html/', 'a.css/x'])(
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
