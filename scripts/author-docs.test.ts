import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMPONENTS } from '../src/mdx/props.ts';
import { authorReference, configReference, documents, withReference } from './author-docs.ts';

it('stands in the documents as schemas, components and examples have it now', async () => {
  for (const [path, text] of await documents()) expect(readFileSync(path, 'utf8'), `${path}: run \`npm run docs\``).toBe(text);
});

it('leaves no field, prop or component without a description', () => {
  const empty = `${authorReference()}\n${configReference()}`.split('\n').filter((line) => /^\| `[^|]*\| (yes)? ?\| *\|$/.test(line));
  expect(empty).toEqual([]);
  for (const [name, { what }] of Object.entries(COMPONENTS)) expect(what, name).not.toBe('');
});

it('refuses a document without marks', () => {
  expect(() => withReference('# Words', 'x')).toThrow('lacks the marks');
});
