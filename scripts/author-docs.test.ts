import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMPONENTS } from '../src/mdx/props.ts';
import { authorReference, withReference } from './author-docs.ts';

it('stands in content/README.md as the schemas have it now', () => {
  const readme = readFileSync('content/README.md', 'utf8');
  expect(withReference(readme), 'run `npm run docs`').toBe(readme);
});

it('leaves no field, prop or component without a description', () => {
  const empty = authorReference()
    .split('\n')
    .filter((line) => /^\| `[^|]*\| (yes)? ?\| *\|$/.test(line));
  expect(empty).toEqual([]);
  for (const [name, { what }] of Object.entries(COMPONENTS)) expect(what, name).not.toBe('');
});
