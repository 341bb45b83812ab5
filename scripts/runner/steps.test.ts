import { expect, test } from 'vitest';
import { pickSteps, runSteps, summary, type Step } from './steps.ts';

const step = (name: string, outcome: Awaited<ReturnType<Step['run']>>, needs: string[] = []): Step => ({
  name,
  what: `does ${name}`,
  needs,
  run: () => outcome,
});
const silent = () => undefined;

test('a failed step stops only the steps that need it', async () => {
  const results = await runSteps([step('a', { ok: false }), step('b', { ok: true }), step('c', { ok: true }, ['a'])], silent);
  expect(results.map(({ name, ok, note }) => [name, ok, note])).toEqual([
    ['a', false, undefined],
    ['b', true, undefined],
    ['c', false, 'not run: a failed'],
  ]);
});

test('a step that throws has failed, with its message', async () => {
  const thrown: Step = { name: 'a', what: '', run: () => Promise.reject(new Error('no disk')) };
  expect(await runSteps([thrown], silent)).toMatchObject([{ ok: false, note: 'no disk' }]);
});

test('each step is announced, with the time it took', async () => {
  const said: string[] = [];
  let clock = 0;
  await runSteps(
    [step('unit', { ok: true })],
    (line) => said.push(line),
    () => (clock += 1500),
  );
  expect(said).toEqual(['\n━━ 1/1 unit: does unit', '━━ passed in 1.5 s']);
});

test('the last line counts tests and steps together', async () => {
  const results = await runSteps([step('a', { ok: true }), step('b', { ok: false, passed: 7, failed: 2 })], silent);
  const lines = summary(results);
  expect(lines.at(-1)).toBe('8 passed, 3 failed');
  expect(lines[1]).toMatch(/^FAILED {2}b {2}.* s {2}7 passed, 2 failed$/);
});

test('an unknown step is refused, with the known ones', () => {
  const steps = [step('unit', { ok: true }), step('site', { ok: true })];
  expect(pickSteps(steps, ['site']).map(({ name }) => name)).toEqual(['site']);
  expect(() => pickSteps(steps, ['sight'])).toThrow('no step "sight"  →  choose from unit, site');
});
