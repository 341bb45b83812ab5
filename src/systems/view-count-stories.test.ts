import { expect, test } from 'vitest';
import { figuresOf } from './index.ts';
import { systemFromContent, withValues } from './read.fixture.ts';

const figures = (values: Record<string, number> = {}) =>
  new Map(figuresOf(withValues(systemFromContent('view-count'), values)).map((each) => [each.id, each]));
const shown = (key: string) => figures().get(`view-count/${key}`)?.full.replaceAll('\u00a0', ' ');

test.each([
  ['sponsored-record-cost', '$234/month'],
  ['panel-extra', '900'],
  ['panel-over-count', '2.2 %'],
  ['panel-again-over-count', '0.3 %'],
  ['panel-credit', '$250,000'],
  ['lock-clusters', '7'],
  ['failover-doubles', '980'],
  ['launch-raw-rate', '248,000 events/s'],
  ['launch-capacity', '205,000 events/s'],
  ['launch-capacity-relaxed', '320,000 events/s'],
  ['launch-lag-growth', '10 s'],
  ['launch-lag-end', '21 min'],
  ['launch-catch-up', '7 min'],
  ['launch-catch-share', '41 %'],
  ['ring-share', '0.25 %'],
  ['ring-credit', '$31,000'],
  ['campaign-spread', '8.7 %'],
  ['campaign-credit', '$1,890'],
  ['idle-field-cost', '$33/month'],
])('%s is %s', (key, expected) => {
  expect(shown(key)).toBe(expected);
});

test('a show that the jobs can keep up with leaves nothing to catch up on', () => {
  const calm = figures({ 'launch-events': 15_000 });
  expect(calm.get('view-count/launch-lag-growth')?.value).toBe(0);
  expect(calm.get('view-count/launch-catch-up')?.value).toBe(0);
});
