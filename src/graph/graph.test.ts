import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, edit, SOUND } from '../problems/fixtures/guide.ts';
import { buildGraph } from './build.ts';
import { coverage } from './coverage.ts';
import { publish } from './published.ts';

const groups = { frameworks: ['amazon', 'staff'], rounds: ['bar-raiser'] };
const graphOf = (changes: Parameters<typeof check>[0] = {}) => buildGraph(check(changes).records, groups);

describe('buildGraph', () => {
  it('computes the other way of every edge', () => {
    const graph = graphOf();
    const ownership = graph.get('principle', 'amazon/ownership');
    expect(graph.into(ownership).map(({ kind, from }) => [kind, from])).toEqual([
      ['shows', 'story:spike'],
      ['tests', 'question:bar-raiser/issue'],
    ]);
    expect(graph.out(graph.get('question', 'bar-raiser/issue'), 'answered-by').map(({ to }) => to)).toEqual(['story:spike']);
  });

  it('puts entries in reading order, whatever order their files come in', () => {
    const { records } = check();
    const refs = graphOf().entries.map(({ ref }) => ref);
    fc.assert(
      fc.property(fc.shuffledSubarray([...records], { minLength: records.length }), (shuffled) => {
        expect(buildGraph(shuffled, groups).entries.map(({ ref }) => ref)).toEqual(refs);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps one edge for an entry mentioned twice', () => {
    const twice = edit('content/chapters/clear.mdx', 'Words.\n\n<Next>', '[A](story:spike) and [B](story:spike).\n\n<Next>');
    expect(graphOf(twice).edges.filter(({ kind, to }) => kind === 'mentions' && to === 'story:spike')).toHaveLength(1);
  });

  it('refuses to name an entry that is not there', () => {
    expect(() => graphOf().get('story', 'nowhere')).toThrow('no story "nowhere" in the graph');
  });
});

describe('coverage', () => {
  it('counts strong stories, and shows a gap as zero', () => {
    const { cell, strong, supporting } = coverage(graphOf(), 'amazon');
    expect(cell('spike', 'amazon/ownership')?.evidence).toBe('Rang finance before the fix.');
    expect([strong('amazon/ownership'), supporting('amazon/ownership'), strong('amazon/dive-deep')]).toEqual([1, 0, 0]);
  });
});

describe('publish', () => {
  it('gives every entry with its place under the base, and every edge', () => {
    const graph = graphOf();
    const published = publish(graph, 'A guide', '/team/');
    expect(published.entries).toHaveLength(Object.keys(SOUND).length);
    expect(published.entries.find(({ id }) => id === 'amazon/ownership')).toMatchObject({
      url: '/team/principles/amazon/ownership/',
      group: 'amazon',
    });
    expect(published.entries.find(({ id }) => id === 'letter')?.url).toBe('/team/sources/#letter');
    expect(published.edges).toEqual(graph.edges);
  });
});
