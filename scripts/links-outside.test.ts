/** The whole command against a server of our own: nothing here leaves this machine. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { judge } from '../src/outside/verdict.ts';
import { askAll } from './outside/ask.ts';

let server: Server;
let origin: string;
const root = mkdtempSync(join(tmpdir(), 'outside-'));
const asked = new Map<string, number>();

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.set(path, (asked.get(path) ?? 0) + 1);
    const moved = { '/moved': [301, '/fine'], '/detour': [302, '/fine'], '/moved-away': [308, '/gone'] }[path];
    if (path === '/slow') return;
    if (moved) return void response.writeHead(Number(moved[0]), { location: String(moved[1]) }).end();
    if (path === '/busy') return void response.writeHead((asked.get(path) ?? 0) > 2 ? 200 : 503).end();
    if (path === '/no-head') return void response.writeHead(request.method === 'HEAD' ? 405 : 200).end('here');
    const status = { '/gone': 404, '/refused': 403, '/broken': 500 }[path];
    response.writeHead(status ?? 200, { 'content-type': 'text/html' }).end('<p>here</p>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(root, { recursive: true, force: true });
});

it('asks each address and tells what is dead, moved, unsure and fine', async () => {
  const paths = ['/fine', '/fine?a=1&b=2', '/moved', '/detour', '/moved-away', '/gone', '/refused', '/broken', '/slow', '/no-head'];
  const answers = await askAll(
    paths.map((path) => origin + path),
    { concurrency: 4, timeout: 700, retries: 0 },
  );
  expect(
    answers.map(judge).map(({ url, verdict, why }) => `${url.slice(origin.length)} ${verdict}: ${why.replaceAll(origin, '')}`),
  ).toEqual([
    '/fine fine: answers 200',
    '/fine?a=1&b=2 fine: answers 200',
    '/moved moved: is now at /fine',
    '/detour fine: answers 200',
    '/moved-away dead: answers 404, led to /gone',
    '/gone dead: answers 404',
    '/refused unsure: answers 403, as some do to any program',
    '/broken unsure: answers 500',
    '/slow unsure: did not answer in time',
    '/no-head fine: answers 200',
  ]);
});

it('asks again where a server is busy', async () => {
  const [answer] = await askAll([`${origin}/busy`], { concurrency: 1, timeout: 2000, retries: 2 });
  expect(answer?.final).toBe(200);
});

it('calls a refused connection unsure, and asks nothing where there is nothing to ask', async () => {
  const closed = createServer();
  await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done));
  const { port } = closed.address() as AddressInfo;
  await new Promise((done) => closed.close(done));
  const [answer] = await askAll([`http://127.0.0.1:${port}/`], { concurrency: 1, timeout: 2000, retries: 0 });
  expect(answer && judge(answer)).toMatchObject({ verdict: 'unsure', why: 'refuses the connection' });
  expect(await askAll([], { concurrency: 1, timeout: 1000, retries: 0 })).toEqual([]);
});

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    const script = resolve(import.meta.dirname, 'links-outside.ts');
    execFile(process.execPath, [script, '--retries', '0', '--timeout', '5', ...args], { cwd: root }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

it('reads the entries and the pages about the guide, writes the report, and exits 0 with dead links in it', async () => {
  mkdirSync(join(root, 'content/sources'), { recursive: true });
  writeFileSync(join(root, 'content/sources/a.mdx'), `---\ntitle: A\nurl: ${origin}/gone\n---\n\nSee [it](${origin}/fine).\n`);
  writeFileSync(join(root, 'README.md'), `[Here](${origin}/fine)\n\n[There](${origin}/moved)\n`);
  const { code, out } = await run('--report', 'out/report.md');
  expect(code).toBe(0);
  expect(out).toContain(`Dead\n  ${origin}/gone  answers 404\n    content/sources/a.mdx:3`);
  expect(out).toContain('3 links outside: 1 dead, 1 moved for good, 0 unsure, 1 fine.');
  const report = readFileSync(join(root, 'out/report.md'), 'utf8');
  expect(report).toContain(`- <${origin}/moved> is now at ${origin}/fine\n  - `);
  expect(report).toContain('README.md:3');

  writeFileSync(join(root, 'content/sources/a.mdx'), '---\ntitle: A\n---\n');
  writeFileSync(join(root, 'README.md'), `[Here](${origin}/fine), [refused](${origin}/refused)\n`);
  expect((await run('--report', 'out/report.md')).code).toBe(0);
  expect(readFileSync(join(root, 'out/report.md'), 'utf8'), 'nothing to do is an empty report').toBe('');
});

it('takes no answer from anybody for its own fault, and reports nothing', async () => {
  const nobody = Array.from({ length: 5 }, (_, nth) => `[${nth}](http://127.0.0.1:1/${nth})`);
  writeFileSync(join(root, 'README.md'), nobody.join('\n'));
  const { code, err } = await run('--report', 'out/none.md');
  expect(code).toBe(1);
  expect(err).toBe('none of 5 addresses answered  →  see whether this machine reaches the web\n');
  expect(existsSync(join(root, 'out/none.md'))).toBe(false);
});

it('tells a wrong flag, and a text that does not parse, in a line', async () => {
  expect(await run('--timeuot', '3')).toMatchObject({ code: 1, err: 'there is no --timeuot  →  did you mean --timeout?\n' });
  writeFileSync(join(root, 'content/sources/a.mdx'), '<Open>\n');
  const { code, err } = await run();
  expect(code).toBe(1);
  expect(err).toMatch(/^content\/sources\/a\.mdx does not parse: .*npm run check\n$/);
});
