import { expect, test } from 'vitest';
import { figuresOf } from './index.ts';
import { systemFromContent, withValues } from './read.fixture.ts';

const catchUp = (values: Record<string, number> = {}) =>
  figuresOf(withValues(systemFromContent('view-count'), values)).find(({ id }) => id === 'view-count/hour-catch-up')?.value ?? Number.NaN;

test('an hour of backlog at the peak is read in 36 minutes', () => {
  expect(Math.round(catchUp())).toBe(36);
});

test('jobs sized for a higher rate catch up sooner', () => {
  expect(catchUp({ 'spike-rate': 480_000 })).toBeLessThan(catchUp());
});
