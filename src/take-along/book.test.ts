import { expect, test } from 'vitest';
import { buildGraph } from '../graph/build.ts';
import { check, QUESTION_BODY, SOUND } from '../problems/fixtures/guide.ts';
import { bookAnchor, bookAnchors, bookParts, bookSize, hasInvented } from './book.ts';
import { llmsText } from './llms.ts';

const names = {
  frameworks: { staff: { name: 'Staff signals', note: 'Ours.' }, amazon: { name: 'Amazon', note: 'Theirs.' } },
  rounds: { 'bar-raiser': { name: 'Bar Raiser' } },
};
const graphOf = (changes: Parameters<typeof check>[0] = {}) =>
  buildGraph(check(changes).records, { frameworks: Object.keys(names.frameworks), rounds: Object.keys(names.rounds) });
/** A guide that hides everything but its questions: a team's own, about nothing of the book. */
const bare = () => {
  const head =
    '---\ntitle: Ours\nsummary: What this entry is about, in a sentence.\nchecked: 2026-11-22\norder: 1\nprinciples: [amazon/ownership]\n---\n\n';
  const { records } = check({ 'content/team/questions/bar-raiser/ours.mdx': head + QUESTION_BODY });
  return buildGraph(
    records
      .filter(({ file }) => file.id.startsWith('team/'))
      .map((record) => ({ ...record, data: { ...record.data, principles: [] } }) as typeof record),
    {
      frameworks: [],
      rounds: ['bar-raiser'],
    },
  );
};
const about = {
  title: 'Guide',
  tagline: 'A guide',
  licence: 'https://licence.example',
  absolute: (path: string) => `https://team.example/g${path}`,
};

test('kinds come in reading order, groups in the order of their names, the empty ones not at all', () => {
  const parts = bookParts(graphOf(), names);
  expect(parts.map(({ name, groups }) => [name, ...groups.map((group) => group.name)])).toEqual([
    ['Guide', 'How to think'],
    ['Principles', 'Amazon'],
    ['Systems', 'Worked through'],
    ['Stories', 'Counting'],
    ['Questions', 'Bar Raiser'],
    ['Sources', 'Primary sources'],
  ]);
  expect(bookParts(bare(), names).map(({ kind }) => kind)).toEqual(['question']);
});

test('every entry of the guide is in it once', () => {
  const graph = graphOf();
  const refs = bookParts(graph, names).flatMap(({ groups }) => groups.flatMap(({ entries }) => entries.map(({ ref }) => ref)));
  expect([...refs].sort()).toEqual(graph.entries.map(({ ref }) => ref).sort());
});

test('a page’s path gives its anchor, and no two ids the same one', () => {
  const graph = graphOf();
  const anchors = bookAnchors(graph, bookParts(graph, names));
  expect(anchors.get('/stories/')).toBe('stories');
  expect(anchors.get('/principles/amazon/dive-deep/')).toBe('principle--amazon_dive-deep');
  expect(anchors.get('/systems/counting/figures/')).toBe('system--counting--figures');
  expect(bookAnchor({ kind: 'story', id: 'team/outage' })).not.toBe(bookAnchor({ kind: 'story', id: 'team-outage' }));
  expect(new Set(anchors.values()).size).toBe(anchors.size);
});

test('its size is round, and never nothing', () => {
  const { words, pages } = bookSize(graphOf());
  expect([words % 1000, pages % 10]).toEqual([0, 0]);
  expect(bookSize(buildGraph([], { frameworks: [], rounds: [] }))).toEqual({ words: 1000, pages: 10 });
});

test('llms.txt: title, tagline, notes, a section a kind, the rest as optional', () => {
  const graph = graphOf();
  const text = llmsText(graph, bookParts(graph, names), about);
  expect(text).toMatch(/^# Guide\n\n> A guide\.\n\n- /);
  expect(text.match(/^## .*/gm)).toEqual(['## Guide', '## Principles', '## Systems', '## Stories', '## Questions', '## Optional']);
  expect(text).toContain(
    '- [Tell me about a production issue](https://team.example/g/questions/bar-raiser/issue.md): What this entry is about, in a sentence.',
  );
  expect(text).not.toContain('feed');
  expect(llmsText(graph, bookParts(graph, names), { ...about, feed: '/feed.xml' })).toContain(': https://team.example/g/feed.xml\n');
  expect(text.split('## Optional')[1]?.match(/\/g\/[^)]*/g)).toEqual(['/g/matrix.md', '/g/systems/counting/figures.md', '/g/sources.md']);
});

test('llms.txt of a guide without samples: nothing of theirs, no word on invented stories, no empty section', () => {
  const graph = bare();
  const text = llmsText(graph, bookParts(graph, names), about);
  expect(text.match(/^## .*/gm)).toEqual(['## Questions']);
  expect(text).not.toContain('invented');
  expect([hasInvented(graphOf()), hasInvented(graph)]).toEqual([true, false]);
});

test('llms.txt: a title with brackets stays one link', () => {
  const graph = graphOf({ 'content/stories/spike.mdx': SOUND['content/stories/spike.mdx']?.replace('The spike', '"The [big] spike"') });
  expect(llmsText(graph, bookParts(graph, names), about)).toContain('- [The \\[big\\] spike](');
});
