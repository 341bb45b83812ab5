import { expect, test } from 'vitest';
import { report } from './finding.ts';

test('one line for the same fault on many pages', () => {
  const fault = { what: 'two h1', fix: 'keep one' };
  const many = ['/a/', '/b/', '/c/', '/d/', '/e/'].map((page) => ({ page, ...fault }));
  expect(report([...many, { page: '/f/', what: 'no h1', fix: 'add one' }])).toEqual([
    '/a/, /b/, /c/ and 2 more  two h1  →  keep one',
    '/f/  no h1  →  add one',
  ]);
});
