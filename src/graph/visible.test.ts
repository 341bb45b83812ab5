import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../guide/config.ts';
import { check, edit, QUESTION_BODY, SOUND, STORY_BODY } from '../problems/fixtures/guide.ts';
import { buildGraph } from './build.ts';
import { writtenEdges } from './edges.ts';
import { refOf } from './entries.ts';
import { prune, visible } from './visible.ts';

const head = (title: string, rest: string) =>
  `---\ntitle: ${title}\nsummary: What this entry is about, in a sentence.\nchecked: 2026-11-22\n${rest}---\n\n`;
const shows = (principle: string) =>
  `  - principle: ${principle}\n    strength: strong\n    evidence: Something was done about it.\n    line: I did something about it.\n`;

const { records } = check({
  'content/principles/staff/leverage.mdx': (SOUND['content/principles/amazon/ownership.mdx'] ?? '').replace('Ownership', 'Leverage'),
  'content/principles/amazon/ownership.mdx': (SOUND['content/principles/amazon/ownership.mdx'] ?? '').replace(
    'order: 2',
    'order: 2\nofficial: letter\ntensions:\n  - with: staff/leverage\n    pull: One does it, the other lets it be done.\n    aloud: I did the first of many.',
  ),
  'content/team/stories/outage.mdx':
    head('The outage', `order: 10\nsystem: counting\nshows:\n${shows('amazon/ownership')}${shows('staff/leverage')}`) +
    STORY_BODY +
    '\n<Lenses>\n\n<Lens principle="staff/leverage">\n\n<Opening>\n\nI began.\n\n</Opening>\n\n</Lens>\n\n</Lenses>\n',
  'content/team/questions/bar-raiser/late.mdx':
    head('Tell me of a late call', 'order: 1\nprinciples: [staff/leverage]\nstories: [team/outage, spike]\n') + QUESTION_BODY,
  ...edit('content/chapters/clear.mdx', 'part: thinking', 'part: thinking\nframeworks: [amazon]'),
});

function shown(hide: object) {
  const { guide } = resolveConfig({ title: 'T', tagline: 'T', hide }, () => ({ line: 1, column: 1 }));
  const pruned = prune(visible(records, guide));
  return { refs: pruned.map(({ file }) => refOf(file.kind, file.id)), records: pruned, graph: buildGraph(pruned, guide.groups) };
}
const all = shown({}).refs;
const gone = (hide: object) => all.filter((ref) => !shown(hide).refs.includes(ref));

describe('visible', () => {
  it('shows everything where nothing is hidden', () => expect(all).toHaveLength(records.length));

  it('hides a framework with the chapter about it, and keeps the rest', () => {
    expect(gone({ frameworks: ['amazon'] })).toEqual([
      'chapter:clear',
      'principle:amazon/ownership',
      'principle:amazon/dive-deep',
      // Nothing shown leans on it any more.
      'source:letter',
    ]);
  });

  it('hides a round, single entries, and the book’s own by kind', () => {
    expect(gone({ rounds: ['bar-raiser'] })).toEqual(['question:bar-raiser/issue', 'question:team/bar-raiser/late']);
    expect(gone({ entries: ['story:spike'] })).toEqual(['story:spike']);
    expect(gone({ samples: ['story', 'system'] })).toEqual(['story:spike', 'system:counting']);
  });

  it('leaves a team its own where all of the book is hidden', () => {
    expect(shown({ samples: true }).refs).toEqual(['story:team/outage', 'question:team/bar-raiser/late']);
  });
});

describe('prune', () => {
  it.each([
    {},
    { frameworks: ['amazon'] },
    { frameworks: ['staff'] },
    { samples: true },
    { samples: ['story'] },
    { entries: ['system:counting'] },
  ])('leaves no edge to what is hidden by %j', (hide) => {
    const { refs, records: kept } = shown(hide);
    // A figure of a hidden system is still shown, as text.
    const edges = kept.flatMap(writtenEdges).filter(({ kind }) => kind !== 'uses');
    expect(edges.filter(({ to }) => !refs.includes(to))).toEqual([]);
  });

  it('keeps what else the entry says', () => {
    const { graph, records: kept } = shown({ frameworks: ['staff'] });
    const story = graph.get('story', 'team/outage');
    expect(story.data.shows.map(({ principle }) => principle)).toEqual(['amazon/ownership']);
    expect(story.data.system).toBe('counting');
    expect(story.anchors.map(({ id }) => id)).not.toContain('lenses');
    expect(graph.get('principle', 'amazon/ownership').data).toMatchObject({ official: 'letter', tensions: [] });
    expect(graph.get('question', 'team/bar-raiser/late').data).toMatchObject({ principles: [], stories: ['team/outage', 'spike'] });
    expect(kept.find(({ file }) => file.id === 'team/outage')?.file.words).toBeGreaterThan(400);
  });

  it('sorts a team’s entries after the book’s of the same order', () => {
    const stories = shown({})
      .graph.of('story')
      .map(({ id }) => id);
    expect(stories).toEqual(['spike', 'team/outage']);
  });
});
