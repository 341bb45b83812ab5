/** What the guide promises its readers is there: held on the real content. */
import { describe, expect, it } from 'vitest';
import { loadGuide } from '../src/content-files/load.ts';
import { gaps } from '../src/graph/report.ts';

const AMAZON = [
  'Customer Obsession',
  'Ownership',
  'Invent and Simplify',
  'Are Right, A Lot',
  'Learn and Be Curious',
  'Hire and Develop the Best',
  'Insist on the Highest Standards',
  'Think Big',
  'Bias for Action',
  'Frugality',
  'Earn Trust',
  'Dive Deep',
  'Have Backbone; Disagree and Commit',
  'Deliver Results',
  'Strive to be Earth’s Best Employer',
  'Success and Scale Bring Broad Responsibility',
];

const { graph, files } = await loadGuide();

describe('the content', () => {
  it('has the sixteen principles by their names, in their order', () => {
    expect(graph.of('principle', 'amazon').map(({ title }) => title.replaceAll("'", '’'))).toEqual(AMAZON);
  });

  it.each(['amazon', 'googleyness', 'staff'])('leaves no gap in %s', (framework) => {
    expect(gaps(graph, framework)).toEqual([]);
  });

  it('answers at least sixty-four questions, twenty-four of them at three levels', () => {
    const questions = files.filter(({ kind }) => kind === 'question');
    const atLevels = questions.filter(({ components }) => components.filter(({ name }) => name === 'Level').length === 3);
    expect(questions.length).toBeGreaterThanOrEqual(64);
    expect(atLevels.length).toBeGreaterThanOrEqual(24);
  });

  it('tells at least fourteen stories of the view count, three of payments and four about people, each through three lenses', () => {
    const stories = graph.of('story');
    const from = (system?: string) => stories.filter(({ data }) => data.system === system).length;
    expect(from('view-count')).toBeGreaterThanOrEqual(14);
    expect(from('payments')).toBeGreaterThanOrEqual(3);
    expect(from(undefined)).toBeGreaterThanOrEqual(4);
    const thin = files.filter(({ kind, components }) => kind === 'story' && components.filter(({ name }) => name === 'Lens').length < 3);
    expect(thin.map(({ id }) => id)).toEqual([]);
  });

  it('probes four stories twelve deep, and owns to what does not stand', () => {
    const probed = files.map(({ components }) => components.filter(({ name }) => name === 'Probe')).filter(({ length }) => length >= 12);
    expect(probed.length).toBeGreaterThanOrEqual(4);
    for (const probes of probed)
      expect(probes.map(({ props }) => props['verdict'])).toEqual(expect.arrayContaining(['safe', 'partial', 'gap']));
  });

  it('has at least fourteen chapters', () => {
    expect(graph.of('chapter').length).toBeGreaterThanOrEqual(14);
  });
});
