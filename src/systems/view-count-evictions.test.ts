import { expect, test } from 'vitest';
import { figuresOf } from './index.ts';
import { systemFromContent, withValues } from './read.fixture.ts';

const figures = (values: Record<string, number> = {}) =>
  new Map(figuresOf(withValues(systemFromContent('view-count'), values)).map((each) => [each.id, each]));

test.each([
  ['evicted-keys', '18 million'],
  ['evicted-over-count', '0.5 %'],
])('%s is %s', (key, shown) => {
  expect(figures().get(`view-count/${key}`)?.full.replaceAll('\u00a0', ' ')).toBe(shown);
});

test('a change before the first eviction loses nothing', () => {
  expect(figures({ 'change-minute': 15 }).get('view-count/evicted-keys')?.value).toBe(0);
});
