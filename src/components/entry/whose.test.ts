import { expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.ts';
import { check, SOUND } from '../../problems/fixtures/guide.ts';
import { provenance, whoseStories } from './whose.ts';

const story = SOUND['content/stories/spike.mdx'];
const whose = (changes: Readonly<Record<string, string | undefined>>) =>
  whoseStories(buildGraph(check(changes).records, { frameworks: ['amazon'], rounds: ['bar-raiser'] }));
const ours = { 'content/team/stories/outage.mdx': story?.replace('The spike', 'The outage') };

it('calls the book’s stories invented, and no other', () => {
  expect(provenance('spike')).toContain('invented');
  expect(provenance('team/outage')).not.toContain('invented');
});

it('knows whose stories a guide tells', () => {
  expect(whose({})).toBe('book');
  expect(whose(ours)).toBe('both');
  expect(whose({ ...ours, 'content/stories/spike.mdx': undefined })).toBe('team');
  expect(whose({ 'content/stories/spike.mdx': undefined })).toBe('book');
});
