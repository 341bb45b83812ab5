import { expect, test } from 'vitest';
import { report } from './finding.ts';

test('one line for the same fault on many pages', () => {
  const fault = { what: 'two h1', fix: 'keep one' };
  expect(
    report([
      { page: '/a/', ...fault },
      { page: '/b/', ...fault },
      { page: '/c/', what: 'no h1', fix: 'add one' },
    ]),
  ).toEqual(['/a/ and 1 more  two h1  →  keep one', '/c/  no h1  →  add one']);
});
