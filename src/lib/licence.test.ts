import { expect, it } from 'vitest';
import { buildGraph } from '../graph/build.ts';
import { check, SOUND } from '../problems/fixtures/guide.ts';
import { isTeamPage, licensedText } from './licence.ts';

const ours = { 'content/team/stories/outage.mdx': SOUND['content/stories/spike.mdx']?.replace('The spike', 'The outage') };
const graphOf = (keep: (id: string) => boolean) =>
  buildGraph(
    check(ours).records.filter(({ file }) => keep(file.id)),
    { frameworks: ['amazon'], rounds: ['bar-raiser'] },
  );

it('licenses the book’s text, and never a team’s', () => {
  expect(licensedText(graphOf((id) => !id.startsWith('team/')))).toBe('Text');
  expect(licensedText(graphOf(() => true))).toBe('The book’s text');
  expect(licensedText(graphOf((id) => id.startsWith('team/')))).toBeUndefined();
});

it('knows a team’s page by its address, under any base', () => {
  expect(isTeamPage('https://acme.github.io/team/stories/team/outage/')).toBe(true);
  expect(isTeamPage('/stories/team/outage/')).toBe(true);
  expect(isTeamPage('https://acme.github.io/team/stories/spike/')).toBe(false);
});
