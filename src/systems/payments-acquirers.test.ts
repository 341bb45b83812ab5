import { expect, test } from 'vitest';
import { figuresOf } from './index.ts';
import { systemFromContent, withValues } from './read.fixture.ts';

const system = systemFromContent('payments');
const figures = (values: Record<string, number> = {}) =>
  new Map(figuresOf(withValues(system, values)).map((each) => [each.id.slice('payments/'.length), each]));

test.each([
  ['shared-outage-share', '18 %'],
  ['shared-downtime', '32.2 min/month'],
  ['peak-captures', '180/s'],
])('%s is %s', (key, shown) => {
  expect(figures().get(key)?.full.replaceAll('\u00a0', ' ')).toBe(shown);
});

test('acquirers that share no outage are as good as independent ones, and two that share all as good as one', () => {
  const downtime = (shared: number) => figures({ 'shared-outages': shared });
  expect(downtime(0).get('shared-downtime')?.value).toBeCloseTo(downtime(0).get('improved-downtime')?.value ?? Number.NaN, 6);
  const all = 43_200 * (1 - 0.9999 ** 4 * 0.999);
  expect(downtime(11).get('shared-downtime')?.value).toBeCloseTo(all, 6);
});
