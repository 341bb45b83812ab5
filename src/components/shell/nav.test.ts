import { expect, it } from 'vitest';
import { currentIn, SECTIONS } from './nav.ts';

it('marks a section on its own page and below it, and no other', () => {
  expect(currentIn('/stories/', '/stories/')).toBe('page');
  expect(currentIn('/stories/', '/stories/viral-memory-spike/')).toBe('true');
  expect(SECTIONS.filter(({ path }) => currentIn(path, '/systems/view-count/')).map(({ label }) => label)).toEqual(['Systems']);
  expect(SECTIONS.some(({ path }) => currentIn(path, '/'))).toBe(false);
});
