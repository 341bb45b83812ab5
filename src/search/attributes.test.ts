import { expect, test } from 'vitest';
import type { Entry } from '../graph/types.ts';
import { searchAttributes } from './attributes.ts';

const entry = (aliases: string[]) => ({ data: { aliases } }) as unknown as Entry;

test('an entry is indexed, with its aliases as a field of their own', () => {
  expect(searchAttributes(entry(['owner', 'end to end']))).toEqual({
    'data-pagefind-body': true,
    'data-aliases': 'owner, end to end',
    'data-pagefind-meta': 'aliases[data-aliases]',
  });
});

test('without aliases no empty field is left', () => {
  expect(searchAttributes(entry([]))).toEqual({ 'data-pagefind-body': true });
});
