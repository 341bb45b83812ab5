import { describe, expect, it } from 'vitest';
import { commitOf, drawing, entryOf } from './fixture.ts';
import type { History } from './git.ts';
import { discreet, newsOf, trackedOf } from './news.ts';

const a = entryOf('story', 'a');
const b = entryOf('story', 'b');
const c = entryOf('chapter', 'c');
const [A, B, C] = [a.path, b.path, c.path];
const formerPath = ({ kind }: { kind: string }, id: string) => `content/${kind}/${id}.mdx`;
const tell = (history: History, entries = [c, a, b], files = [drawing(A, 'flow.mmd')]) =>
  newsOf(history, trackedOf(entries, files, formerPath)).map(({ day, reason, added, changed }) => ({
    day,
    reason,
    ...(added.length && { added: added.map(({ id }) => id) }),
    ...(changed.length && { changed: changed.map(({ id }) => id) }),
  }));

describe('newsOf', () => {
  it('tells what was added and what was changed, newest first, with the reason', () => {
    const history = [
      commitOf('2026-11-03T10:00', 'Mend both', A, B),
      commitOf('2026-11-02T10:00', 'Add b', B),
      commitOf('2026-11-01T10:00', 'Add a', A, 'src/x.ts'),
    ];
    expect(tell(history)).toEqual([
      { day: '2026-11-03', reason: 'Mend both', changed: ['a', 'b'] },
      { day: '2026-11-02', reason: 'Add b', added: ['b'] },
      { day: '2026-11-01', reason: 'Add a', added: ['a'] },
    ]);
  });

  it('passes over commits that touch no shown entry', () => {
    expect(tell([commitOf('2026-11-03T10:00', 'Code', 'src/a.ts', 'content/story/hidden.mdx')])).toEqual([]);
    expect(tell([])).toEqual([]);
  });

  it('keeps to itself why a commit was made that touched what is hidden', () => {
    const hidden = new Set(['content/story/hidden.mdx']);
    const both = commitOf('2026-11-03T10:00', 'Tell of a and of the secret', A, 'content/story/hidden.mdx');
    const history = [both, commitOf('2026-11-01T10:00', 'Add a', A)];
    expect(tell(discreet(history, hidden)).map(({ reason }) => reason)).toEqual([undefined, 'Add a']);
    expect(discreet(history, new Set())).toEqual(history);
  });

  it('counts a change of a diagram as one of the entry that draws it, once there is such an entry', () => {
    const history = [
      commitOf('2026-11-03T10:00', 'Redraw', 'content/story/flow.mmd'),
      commitOf('2026-11-02T10:00', 'Add a', A),
      commitOf('2026-11-01T10:00', 'Draw first', 'content/story/flow.mmd'),
    ];
    expect(tell(history)).toEqual([
      { day: '2026-11-03', reason: 'Redraw', changed: ['a'] },
      { day: '2026-11-02', reason: 'Add a', added: ['a'] },
    ]);
  });

  it('does not call new what was only renamed', () => {
    const renamed = entryOf('story', 'now', { formerly: ['before'] });
    const history = [
      commitOf('2026-11-05T10:00', 'Rename', 'content/story/before.mdx', renamed.path),
      commitOf('2026-11-01T10:00', 'Add', 'content/story/before.mdx'),
    ];
    expect(tell(history, [renamed])).toEqual([
      { day: '2026-11-05', reason: 'Rename', changed: ['now'] },
      { day: '2026-11-01', reason: 'Add', added: ['now'] },
    ]);
  });

  it('tells an entry once a day: new under the commit that added it, else under the one that is most about it', () => {
    const history = [
      commitOf('2026-11-03T18:00', 'Turn the quotes in all', A, B, C),
      commitOf('2026-11-03T15:00', 'Mend b', B),
      commitOf('2026-11-03T12:00', 'Mend c and b', B, C),
      commitOf('2026-11-03T09:00', 'Add a', A),
      commitOf('2026-11-01T09:00', 'Begin', B, C),
    ];
    expect(tell(history)).toEqual([
      { day: '2026-11-03', reason: 'Mend b', changed: ['b'] },
      { day: '2026-11-03', reason: 'Mend c and b', changed: ['c'] },
      { day: '2026-11-03', reason: 'Add a', added: ['a'] },
      { day: '2026-11-01', reason: 'Begin', added: ['c', 'b'] },
    ]);
  });

  it('is as new as the newest change of what it tells', () => {
    const history = [
      commitOf('2026-11-03T18:00', 'All', A, B),
      commitOf('2026-11-03T09:00', 'Add a', A),
      commitOf('2026-11-01T09:00', '0', B),
    ];
    const [news] = newsOf(history, trackedOf([a, b], [], formerPath));
    expect(news?.reason).toBe('All');
    expect(newsOf(history, trackedOf([a, b], [], formerPath)).map(({ at }) => new Date(at).toISOString().slice(0, 16))).toEqual([
      '2026-11-03T18:00',
      '2026-11-03T18:00',
      '2026-11-01T09:00',
    ]);
  });

  it('orders entries as readers meet them, whatever order the commit lists them in', () => {
    expect(tell([commitOf('2026-11-03T10:00', 'Begin', B, A, C)])[0]?.added).toEqual(['c', 'a', 'b']);
  });
});
