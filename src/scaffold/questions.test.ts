import { expect, it } from 'vitest';
import { parseContentFile } from '../content-files/parse.ts';
import { placeOf } from '../content-files/place.ts';
import { SHIPPED } from '../guide/shipped.ts';
import { SOUND } from '../problems/fixtures/guide.ts';
import type { Request } from './plan.ts';
import { answered, firstQuestions, questionsFor } from './questions.ts';
import { worldOf } from './world.ts';

const files = Object.entries(SOUND).map(([path, text]) => parseContentFile(text, { ...placeOf(path)!, path }));
const world = worldOf(files, { ...SHIPPED, groups: { frameworks: ['amazon'], rounds: ['bar-raiser'] } });
const nothing: Request = { kind: '', title: '', sample: false, values: {} };

it('asks what is not given, and nothing that is', () => {
  expect(firstQuestions(nothing).map(({ name }) => name)).toEqual(['kind', 'title']);
  expect(firstQuestions({ ...nothing, kind: 'story' }).map(({ name }) => name)).toEqual(['title']);
  expect(questionsFor('question', nothing, world).map(({ name, type }) => `${name}: ${type}`)).toEqual([
    'group: one',
    'summary: text',
    'owner: text',
    'principles: many',
    'stories: many',
  ]);
  const given = { ...nothing, group: 'bar-raiser', values: { principles: ['amazon/ownership'], summary: 'x', owner: 'y' } };
  expect(questionsFor('question', given, world).map(({ name }) => name)).toEqual(['stories']);
});

it('offers what the content holds, by its title', () => {
  const shows = questionsFor('story', nothing, world).find(({ name }) => name === 'shows');
  expect(shows?.choices).toContainEqual({ value: 'amazon/ownership', label: 'Ownership', hint: 'Amazon Leadership Principles' });
  const round = questionsFor('question', nothing, world)[0];
  expect(round?.choices).toEqual([{ value: 'bar-raiser', label: 'Amazon Bar Raiser', hint: 'bar-raiser' }]);
});

it('tells a text that will not do, and lets an empty one be written later', () => {
  const summary = questionsFor('story', nothing, world).find(({ name }) => name === 'summary');
  expect(summary?.message).toMatch(/Leave it empty to write it later\.$/);
  expect([summary?.check(''), summary?.check('Short.')]).toEqual([undefined, '--summary is "Short.", which is below 20 characters']);
});

it('puts answers where flags would have put them', () => {
  const request = [
    ['kind', 'question'],
    ['title', 'Why?'],
    ['group', 'bar-raiser'],
    ['summary', ''],
    ['principles', ['amazon/ownership']],
    ['stories', []],
  ].reduce((now, [name, answer]) => answered(now, name as string, answer as string), nothing);
  expect(request).toEqual({
    kind: 'question',
    title: 'Why?',
    group: 'bar-raiser',
    sample: false,
    values: { principles: ['amazon/ownership'] },
  });
});
