import { execFile } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test as everywhere } from 'vitest';

/** The stand-in for `gh` is a script without an ending, which Windows would not run; the workflows run on Linux. */
const test = everywhere.skipIf(process.platform === 'win32');

interface Issue {
  readonly number: number;
  readonly open: boolean;
  readonly title: string;
  readonly labels: readonly string[];
  readonly body: string;
}
interface State {
  readonly enabled: boolean;
  readonly labels: readonly string[];
  readonly issues: readonly Issue[];
}

let dir: string;
const file = (name: string) => join(dir, name);
const state = () => JSON.parse(readFileSync(file('state.json'), 'utf8')) as State;
const calls = () =>
  readFileSync(file('calls'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { args: string[]; host: string; token: string });
const setState = (given: Partial<State>) =>
  writeFileSync(file('state.json'), JSON.stringify({ enabled: true, labels: [], issues: [], ...given }));

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'report-'));
  mkdirSync(file('bin'));
  copyFileSync(join(import.meta.dirname, 'fixtures/gh.mjs'), file('bin/gh'));
  chmodSync(file('bin/gh'), 0o755);
  // A script without an ending is a module only where a package says so.
  writeFileSync(file('bin/package.json'), '{"type":"module"}');
  for (const name of ['calls', 'summary']) writeFileSync(file(name), '');
  setState({});
});
afterEach(() => rmSync(dir, { recursive: true }));

function report(body: string | undefined, env: Readonly<Record<string, string>> = {}): Promise<{ ok: boolean; said: string }> {
  rmSync(file('report.md'), { force: true });
  if (body !== undefined) writeFileSync(file('report.md'), body);
  const args = [
    join(import.meta.dirname, 'report-issue.ts'),
    '--label',
    'dead-links',
    '--title',
    'Dead links',
    '--report',
    file('report.md'),
  ];
  const surroundings = {
    PATH: `${file('bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    GH_STATE: file('state.json'),
    GH_CALLS: file('calls'),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'team/guide',
    GITHUB_STEP_SUMMARY: file('summary'),
    GH_TOKEN: 'secret',
    ...env,
  };
  return new Promise((done) =>
    execFile(process.execPath, args, { env: surroundings }, (error, out, problems) =>
      done({ ok: !error, said: `${out}${problems}`.trim() }),
    ),
  );
}

test('opened, left alone, brought up to date, closed, opened anew: one issue at a time', async () => {
  expect(await report('- https://a.example')).toEqual({ ok: true, said: 'Opened https://github.com/team/guide/issues/1.' });
  expect(state().issues).toMatchObject([
    { open: true, title: 'Dead links', labels: ['dead-links'], body: expect.stringContaining('https://a.example') },
  ]);
  expect((await report('- https://a.example\n')).said).toBe('Issue #1 says it all already.');
  expect((await report('- https://b.example')).said).toBe('Brought issue #1 up to date.');
  expect(state().issues[0]?.body).toMatch(/^- https:\/\/b\.example\n/);
  expect((await report('')).said).toBe('Nothing to report: closed issue #1.');
  expect(state().issues).toMatchObject([{ number: 1, open: false }]);
  expect((await report('')).said).toBe('Nothing to report, and no issue open.');
  expect((await report('- https://c.example')).said).toContain('/issues/2');
});

test('what the issue says also stands in the summary of the run, and nothing names the token', async () => {
  await report('- https://a.example');
  expect(readFileSync(file('summary'), 'utf8')).toBe(
    '## Dead links\n\nOpened https://github.com/team/guide/issues/1.\n\n- https://a.example\n',
  );
  expect(JSON.stringify(calls().map(({ args }) => args))).not.toContain('secret');
});

test('somebody’s own issue with the label is not touched', async () => {
  setState({ labels: ['dead-links'], issues: [{ number: 1, open: true, title: 'Mine', labels: ['dead-links'], body: 'My own words.' }] });
  await report('- https://a.example');
  await report('');
  expect(state().issues).toMatchObject([
    { number: 1, open: true, body: 'My own words.' },
    { number: 2, open: false },
  ]);
});

test('issues turned off: says so in the summary, and fails nothing', async () => {
  setState({ enabled: false });
  expect(await report('- https://a.example')).toEqual({
    ok: true,
    said: 'Issues are turned off in this repository, so this report stands here alone.',
  });
  expect(readFileSync(file('summary'), 'utf8')).toContain('- https://a.example');
  expect(calls()).toHaveLength(1);
});

test('an enterprise server is asked, and no other host', async () => {
  await report('- https://a.example', { GITHUB_SERVER_URL: 'https://git.lantern.example' });
  expect(new Set(calls().map(({ host }) => host))).toEqual(new Set(['git.lantern.example']));
  for (const { args } of calls()) expect(args).toContain('git.lantern.example/team/guide');
});

test('a report that was never written closes no issue', async () => {
  await report('- https://a.example');
  expect(await report(undefined)).toMatchObject({ ok: false, said: expect.stringContaining('no report at') });
  expect(state().issues).toMatchObject([{ open: true }]);
});

test('a long report is cut where a line ends', async () => {
  await report(Array.from({ length: 4000 }, (_, n) => `- https://example.com/${n}`).join('\n'));
  const body = state().issues[0]?.body ?? '';
  expect(body.length).toBeLessThan(65_536);
  expect(body).toMatch(/- https:\/\/example\.com\/\d+\n\n… the rest is in the summary/);
});

test('a real failure fails the run, in words', async () => {
  setState({ labels: 'broken' as unknown as string[] });
  expect((await report('- https://a.example')).ok).toBe(false);
  expect(await report('x', { GH_TOKEN: '' })).toMatchObject({ ok: false, said: expect.stringContaining('GH_TOKEN: ${{ github.token }}') });
  expect(await report('x', { PATH: '/nowhere' })).toEqual({ ok: false, said: 'no `gh` on this runner  →  install the GitHub CLI there' });
});
