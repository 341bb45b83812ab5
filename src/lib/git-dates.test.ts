import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDates, readDates } from './git-dates.ts';

describe('parseDates', () => {
  it('dates a file by the newest commit that names it', () => {
    const log = '\u00012026-11-22\n\ncontent/a.mdx\n\u00012026-10-01\n\ncontent/a.mdx\ncontent/b.mdx\n';
    expect([...parseDates(log)]).toEqual([
      ['content/a.mdx', '2026-11-22'],
      ['content/b.mdx', '2026-10-01'],
    ]);
  });

  it('passes over commits without files and an empty log', () => {
    expect([...parseDates('\u00012026-11-22\n\u00012026-11-21\n\nx y.mdx\n')]).toEqual([['x y.mdx', '2026-11-21']]);
    expect(parseDates('').size).toBe(0);
  });
});

describe('readDates', () => {
  let root: string;
  const commit = (day: string, message: string) => {
    const env = { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
    const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.org'];
    execFileSync('git', ['add', '.'], { cwd: root });
    execFileSync('git', [...who, 'commit', '-q', '-m', message], { cwd: root, env });
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'git-dates-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('reads a repository, names beyond ASCII included', () => {
    execFileSync('git', ['init', '-q'], { cwd: root });
    writeFileSync(join(root, 'é.mdx'), 'one');
    writeFileSync(join(root, 'b.mdx'), 'one');
    commit('2026-01-02', 'first');
    writeFileSync(join(root, 'b.mdx'), 'two');
    commit('2026-03-04', 'second');
    expect(Object.fromEntries(readDates(root))).toEqual({ 'é.mdx': '2026-01-02', 'b.mdx': '2026-03-04' });
  });

  it('gives nothing in a shallow clone, where every file would bear one date', () => {
    execFileSync('git', ['init', '-q', 'origin'], { cwd: root });
    const clone = join(root, 'clone');
    const outer = root;
    root = join(root, 'origin');
    writeFileSync(join(root, 'a.mdx'), 'one');
    commit('2026-01-02', 'first');
    writeFileSync(join(root, 'b.mdx'), 'two');
    commit('2026-03-04', 'second');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone]);
    expect(readDates(root).size).toBe(2);
    expect(readDates(clone).size).toBe(0);
    root = outer;
  });

  it('gives nothing outside a repository', () => {
    expect(readDates(join(root, 'nowhere')).size).toBe(0);
  });
});
