import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayOf, lastDays, parseLog, readHistory } from './git.ts';

const commit = (subject: string, names: string, body = '', at = '2026-11-22T12:00:00Z') =>
  `\u0001abc\u0002${at}\u0002${subject}\u0002${body}\u0003\n\n${names}\n`;
const reason = (subject: string, body = '') => parseLog(commit(subject, 'M\tcontent/a.mdx', body))[0]?.reason;

describe('parseLog', () => {
  it('reads when, why and which files, in the order of the log', () => {
    const log = commit('Tell it', 'M\tcontent/é x.mdx\nA\tcontent/b.mdx') + commit('Start', 'D\tz.ts', '', '2026-10-01T01:00:00+02:00');
    expect(parseLog(log)).toEqual([
      { id: 'abc', at: '2026-11-22T12:00:00Z', reason: 'Tell it', paths: ['content/é x.mdx', 'content/b.mdx'] },
      { id: 'abc', at: '2026-10-01T01:00:00+02:00', reason: 'Start', paths: ['z.ts'] },
    ]);
  });

  it('passes over commits without files and an empty log', () => {
    expect(parseLog(commit('Nothing', '') + commit('One', 'A\ta'))).toHaveLength(1);
    expect(parseLog('')).toEqual([]);
  });

  it('gives a pull request’s own title as the reason, merged or squashed, and none where a merge says nothing', () => {
    expect(reason('Merge pull request #12 from team/outage', 'Tell of the outage\n\nLonger.')).toBe('Tell of the outage');
    expect(reason('Tell of the outage (#12)')).toBe('Tell of the outage');
    expect(reason("Merge branch 'main' of github.com:a/b")).toBeUndefined();
    expect(reason("Merge remote-tracking branch 'upstream/main'")).toBeUndefined();
    expect(reason('Merge two stories into one')).toBe('Merge two stories into one');
  });

  it('takes control characters and a typewriter’s apostrophe out of a reason', () => {
    expect(reason("Tell\u0008 of the team's\u001b night")).toBe('Tell of the team’s night');
  });

  it('dates a file by the newest commit that names it, where the committer was', () => {
    const log = commit('b', 'M\ta', '', '2026-11-22T23:30:00-05:00') + commit('a', 'A\ta\nA\tb', '', '2026-10-01T00:00:00Z');
    expect([...lastDays(parseLog(log))]).toEqual([
      ['a', '2026-11-22'],
      ['b', '2026-10-01'],
    ]);
  });
});

describe('readHistory', () => {
  let root: string;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', ...args], {
      cwd: root,
      stdio: 'pipe',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
    });
  const on = (day: string, ...args: string[]) => {
    process.env['GIT_AUTHOR_DATE'] = process.env['GIT_COMMITTER_DATE'] = `${day}T12:00:00Z`;
    git(...args);
    delete process.env['GIT_AUTHOR_DATE'];
    delete process.env['GIT_COMMITTER_DATE'];
  };
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const save = (day: string, message: string) => {
    git('add', '.');
    on(day, 'commit', '-q', '-m', message);
  };
  const days = (folder = root) => Object.fromEntries(lastDays(readHistory(folder)));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'history-'));
    git('init', '-q');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('reads a repository, names beyond ASCII included', () => {
    write('é.mdx', 'one');
    write('b.mdx', 'one');
    save('2026-01-02', 'first');
    write('b.mdx', 'two');
    save('2026-03-04', 'second');
    expect(days()).toEqual({ 'é.mdx': '2026-01-02', 'b.mdx': '2026-03-04' });
  });

  it('dates what a branch brought by the day it was merged here, not by the day it was written', () => {
    write('a.mdx', 'one');
    save('2026-01-02', 'first');
    git('checkout', '-q', '-b', 'side');
    write('brought.mdx', 'one');
    save('2026-01-05', 'Written long before');
    git('checkout', '-q', 'main');
    write('a.mdx', 'two');
    save('2026-01-10', 'second');
    on('2026-02-20', 'merge', '-q', '--no-ff', '-m', 'Merge pull request #3 from team/side', '-m', 'Tell of it', 'side');
    const [merge, ...older] = readHistory(root);
    expect(merge).toMatchObject({ reason: 'Tell of it', paths: ['brought.mdx'] });
    expect(dayOf(merge!)).toBe('2026-02-20');
    expect(older.flatMap(({ paths }) => paths)).toEqual(['a.mdx', 'a.mdx']);
  });

  it('reads a project that lies in a folder of its repository, by paths from the project', () => {
    write('guide/content/a.mdx', 'one');
    write('other/content/a.mdx', 'one');
    save('2026-01-02', 'first');
    write('other/content/a.mdx', 'two');
    save('2026-03-04', 'second');
    expect(days(join(root, 'guide'))).toEqual({ 'content/a.mdx': '2026-01-02' });
  });

  it('gives nothing in a shallow clone, where every file would bear one date', () => {
    write('a.mdx', 'one');
    save('2026-01-02', 'first');
    write('b.mdx', 'two');
    save('2026-03-04', 'second');
    git('clone', '-q', '--depth', '1', `file://${root}`, join(root, 'clone'));
    expect(readHistory(root)).toHaveLength(2);
    expect(readHistory(join(root, 'clone'))).toEqual([]);
  });

  it('gives nothing outside a repository, and nothing in one without commits', () => {
    expect(readHistory(join(root, 'nowhere'))).toEqual([]);
    expect(readHistory(root)).toEqual([]);
  });
});
