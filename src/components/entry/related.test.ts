import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.ts';
import type { Graph } from '../../graph/types.ts';
import { check, PRINCIPLE_BODY, SOUND, STORY_BODY } from '../../problems/fixtures/guide.ts';
import { groupsOf, neighbours, sidebarSection } from './around.ts';
import { storyGroups } from './parts.ts';
import { decisionsBy, mentionedIn, shownBy, storiesThatShow, strongStories, tensionsOf } from './related.ts';

const head = (title: string, rest: string) =>
  `---\ntitle: ${title}\nsummary: What this entry is about, in a sentence.\nchecked: 2026-11-22\n${rest}---\n\n`;
const shows = (principle: string, strength: string) =>
  `  - principle: ${principle}\n    strength: ${strength}\n    evidence: Something was done about it.\n    line: I did something about it.\n`;
const tension = (other: string, pull: string) => `tensions:\n  - with: ${other}\n    pull: ${pull}\n    aloud: I did the half of it.\n`;

const system = SOUND['content/systems/counting.mdx'] ?? '';
const chapter = SOUND['content/chapters/clear.mdx'] ?? '';

/** Ownership pulls against Dive Deep and the other way; an earlier story supports what a later one is strong in. */
function guide(): Graph {
  const { records, problems } = check({
    'content/principles/amazon/ownership.mdx':
      head('Ownership', `order: 2\n${tension('amazon/dive-deep', 'One answers, the other looks.')}`) + PRINCIPLE_BODY,
    'content/principles/amazon/dive-deep.mdx':
      head('Dive Deep', `order: 12\n${tension('amazon/ownership', 'One looks, the other answers.')}`) + PRINCIPLE_BODY,
    'content/stories/alone.mdx':
      head('People alone', `order: 5\nshows:\n${shows('amazon/ownership', 'supporting')}${shows('amazon/dive-deep', 'strong')}`) +
      STORY_BODY,
    'content/systems/counting.mdx': system.replace('door: one-way', 'door: one-way\n    principles: [amazon/dive-deep]'),
    'content/chapters/clear.mdx': chapter.replace(
      'Words.',
      'See [it](principle:amazon/ownership), [a story](story:spike) and [the tier](system:counting).',
    ),
    'content/stories/spike.mdx': (SOUND['content/stories/spike.mdx'] ?? '').replace('Words.', 'We [owned it](principle:amazon/ownership).'),
  });
  if (problems.length > 0) throw new Error(problems.map(({ what }) => what).join('\n'));
  return buildGraph(records, { frameworks: ['amazon', 'staff'], rounds: ['bar-raiser'] });
}

const graph = guide();
const ownership = graph.get('principle', 'amazon/ownership');
const titles = (entries: readonly { title: string }[]) => entries.map(({ title }) => title);

describe('what a page draws beside an entry', () => {
  it('tells a tension from both sides under one name, its own side first', () => {
    const [tension, ...more] = tensionsOf(graph, ownership);
    expect(more).toEqual([]);
    expect(tension?.other.title).toBe('Dive Deep');
    expect(tension?.told.map(({ pull, from }) => [from.title, pull])).toEqual([
      ['Ownership', 'One answers, the other looks.'],
      ['Dive Deep', 'One looks, the other answers.'],
    ]);
  });

  it('puts strong stories first, then keeps reading order', () => {
    expect(storiesThatShow(graph, ownership).map(({ story, shows }) => [story.title, shows.strength])).toEqual([
      ['The spike', 'strong'],
      ['People alone', 'supporting'],
    ]);
  });

  it('puts what a story is strong in first', () => {
    expect(titles(shownBy(graph, graph.get('story', 'alone')).map(({ principle }) => principle))).toEqual(['Dive Deep', 'Ownership']);
  });

  it('names a gap in words', () => {
    expect(strongStories(graph, ownership)).toBe('1 strong story');
    expect(strongStories(graph, { ...ownership, ref: 'principle:amazon/none' })).toBe('no strong story yet');
  });

  it('finds the decisions that show a principle', () => {
    const found = decisionsBy(graph, graph.get('principle', 'amazon/dive-deep'));
    expect(found.map(({ system, decision }) => [system.id, decision.id])).toEqual([['counting', 'log-first']]);
    expect(decisionsBy(graph, ownership)).toEqual([]);
  });

  it('lists who mentions an entry, but not who is shown there already', () => {
    expect(titles(mentionedIn(graph, ownership))).toEqual(['Clear']);
    expect(titles(mentionedIn(graph, graph.get('story', 'spike')))).toEqual(['Clear']);
  });
});

describe('where an entry stands', () => {
  it('has no neighbour beyond the ends', () => {
    const order = graph.of('principle');
    expect(neighbours(order, ownership)).toEqual({
      previous: undefined,
      next: { label: 'Dive Deep', path: '/principles/amazon/dive-deep/' },
    });
    expect(() => neighbours(order, graph.get('story', 'spike'))).toThrow('story:spike is not in the order given');
  });

  it('marks the current entry in the sidebar', () => {
    const { items } = sidebarSection('Amazon', graph.of('principle'), ownership);
    expect(items.filter(({ current }) => current).map(({ label }) => label)).toEqual(['Ownership']);
  });

  it('draws only groups that have entries, in the order of their names', () => {
    const groups = groupsOf(graph.of('principle'), { staff: { name: 'Staff' }, amazon: { name: 'Amazon', note: 'Sixteen.' } });
    expect(groups.map(({ name, note }) => [name, note])).toEqual([['Amazon', 'Sixteen.']]);
  });

  it('groups stories by system, those about people alone last', () => {
    expect(storyGroups(graph).map(({ name, entries }) => [name, ...titles(entries)])).toEqual([
      ['Counting', 'The spike'],
      ['People and teams', 'People alone'],
    ]);
  });
});
