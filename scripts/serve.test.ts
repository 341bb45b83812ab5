import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Served } from './serve.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(dir, 'matrix'));
  mkdirSync(join(dir, 'site'));
  writeFileSync(join(dir, 'site/index.html'), 'home');
  writeFileSync(join(dir, 'site/404.html'), 'no such page');
  writeFileSync(join(dir, 'site/a.css'), 'a{}');
  mkdirSync(join(dir, 'site/matrix'));
  writeFileSync(join(dir, 'site/matrix/index.html'), 'the matrix');
  writeFileSync(join(dir, 'secret.txt'), 'secret');
});
afterAll(() => rmSync(dir, { recursive: true }));

describe.each(['/', '/team-guide/'])('under %s', (base) => {
  let site: Served;
  beforeAll(async () => {
    site = await serveSite(join(dir, 'site'), { base });
  });
  afterAll(() => site.close());
  const get = (path: string, init?: RequestInit) => fetch(site.url + path, { redirect: 'manual', ...init });

  test('pages and files, each with its type', async () => {
    const home = await get('');
    expect([home.status, await home.text(), home.headers.get('content-type')]).toEqual([200, 'home', 'text/html;charset=utf-8']);
    expect(await (await get('matrix/')).text()).toBe('the matrix');
    expect((await get('a.css')).headers.get('content-type')).toBe('text/css');
  });

  test('a folder without its slash is sent on, its query kept', async () => {
    const answer = await get('matrix?q=a');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `${base}matrix/?q=a`]);
  });

  test.each(['nowhere/', 'nowhere', '404', '404.html/', '%E0%A4%A'])('"%s" gets the 404 page, with its status', async (path) => {
    const answer = await get(path);
    expect([answer.status, await answer.text()]).toEqual([404, 'no such page']);
  });

  test('nothing above its folder is served', async () => {
    for (const path of ['../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt']) {
      expect(await rawGet(site.port, base + path)).toMatch(/^HTTP\/1.1 404/);
    }
  });

  test('only reading is allowed', async () => {
    expect((await get('', { method: 'POST' })).status).toBe(405);
    expect((await get('', { method: 'HEAD' })).status).toBe(200);
  });
});

test('what lies outside the base is not the site’s; the base without its slash is sent on', async () => {
  const site = await serveSite(join(dir, 'site'), { base: '/team-guide/' });
  const outside = await fetch(`http://localhost:${site.port}/matrix/`);
  const bare = await fetch(`http://localhost:${site.port}/team-guide`, { redirect: 'manual' });
  await site.close();
  expect(outside.status).toBe(404);
  expect([bare.status, bare.headers.get('location')]).toEqual([301, '/team-guide/']);
});

test('a taken port: the next one, or a clear error when it was asked for', async () => {
  const other = createServer();
  const port = await new Promise<number>((done) => other.listen(0, 'localhost', () => done((other.address() as AddressInfo).port)));
  const site = await serveSite(join(dir, 'site'), { base: '/', port, tries: 5 });
  expect(site.port).toBeGreaterThan(port);
  await expect(serveSite(join(dir, 'site'), { base: '/', port })).rejects.toThrow(`port ${port} is taken  →`);
  await site.close();
  await new Promise((done) => other.close(done));
});

test('a folder without a site: says to build first', async () => {
  await expect(serveSite(join(dir, 'nothing'), { base: '/' })).rejects.toThrow('npm run build');
});

/** First line of an answer to a path that fetch would tidy before sending. */
function rawGet(port: number, path: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(port, 'localhost', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`));
    let text = '';
    socket
      .on('data', (chunk) => (text += chunk))
      .on('end', () => done(text))
      .on('error', fail);
  });
}
