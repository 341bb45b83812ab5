import { expect, test } from 'vitest';
import { afterJoin, afterKey, fresh } from './combobox.ts';

test('after typing the first option is active, if there is one', () => {
  expect(fresh(3)).toEqual({ active: 0, moved: false });
  expect(fresh(0)).toEqual({ active: -1, moved: false });
});

test('arrows move and go round', () => {
  expect(afterKey(fresh(3), 'ArrowDown', 3)?.active).toBe(1);
  expect(afterKey({ active: 2, moved: true }, 'ArrowDown', 3)?.active).toBe(0);
  expect(afterKey(fresh(3), 'ArrowUp', 3)?.active).toBe(2);
  expect(afterKey({ active: -1, moved: false }, 'ArrowUp', 3)?.active).toBe(2);
  expect(afterKey({ active: -1, moved: false }, 'ArrowDown', 3)?.active).toBe(0);
});

test('Home and End are the text’s until the reader has moved in the list', () => {
  expect(afterKey(fresh(3), 'Home', 3)).toBeUndefined();
  expect(afterKey(fresh(3), 'End', 3)).toBeUndefined();
  expect(afterKey({ active: 1, moved: true }, 'Home', 3)?.active).toBe(0);
  expect(afterKey({ active: 1, moved: true }, 'End', 3)?.active).toBe(2);
});

test('other keys, and any key in an empty list, are left alone', () => {
  expect(afterKey(fresh(3), 'a', 3)).toBeUndefined();
  expect(afterKey(fresh(0), 'ArrowDown', 0)).toBeUndefined();
});

test('what is active stays so when more joins below', () => {
  expect(afterJoin({ active: 1, moved: true }, 9)).toEqual({ active: 1, moved: true });
  expect(afterJoin(fresh(0), 4)).toEqual({ active: 0, moved: false });
});
