import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from './serve.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'serve-'));
  writeFileSync(join(dir, 'index.html'), 'home');
});
afterAll(() => rmSync(dir, { recursive: true }));

test('says where the home page is', async () => {
  const site = await serveSite(dir, { base: '/team-guide/' });
  const home = await fetch(site.url);
  await site.close();
  expect([site.url, await home.text()]).toEqual([`http://localhost:${site.port}/team-guide/`, 'home']);
});

test('a taken port: the next one, or a clear error when it was asked for', async () => {
  const other = createServer();
  const port = await new Promise<number>((done) => other.listen(0, 'localhost', () => done((other.address() as AddressInfo).port)));
  const site = await serveSite(dir, { base: '/', port, tries: 5 });
  expect(site.port).toBeGreaterThan(port);
  await expect(serveSite(dir, { base: '/', port })).rejects.toThrow(`port ${port} is taken  →`);
  await site.close();
  await new Promise((done) => other.close(done));
});

test('a folder without a site: says to build first', async () => {
  await expect(serveSite(join(dir, 'nothing'), { base: '/' })).rejects.toThrow('npm run build');
});
