import { expect, test } from 'vitest';
import { says, type State } from './says.ts';

const done: State = { names: 'ready', text: 'done' };

test('counts what was found, by how much of it is known', () => {
  expect(says({ names: 'loading', text: 'searching' }, 'q', 0, 0).status).toBe('Fetching the names…');
  expect(says({ ...done, text: 'searching' }, 'q', 2, 0).status).toBe('2 results, searching the text…');
  expect(says(done, 'q', 1, 0).status).toBe('1 result for “q”');
  expect(says(done, '', 0, 0).status).toBe('');
});

test('nothing is said to be found only once nothing more is coming', () => {
  expect(says({ ...done, text: 'searching' }, 'q', 0, 0)).toMatchObject({ nothing: false, status: 'Searching the text…' });
  expect(says(done, 'q', 0, 0)).toMatchObject({ nothing: true, status: 'Nothing found for “q”' });
  expect(says(done, 'q', 0, 3)).toMatchObject({ nothing: false, status: 'Nothing found for all of “q”; these are near it' });
});

test('a failed fetch is told, and development says how the index is made', () => {
  expect(says({ names: 'failed', text: 'done' }, 'q', 0, 0).failure).toContain('could not be fetched');
  expect(says({ names: 'ready', text: 'failed' }, 'q', 0, 0).failure).toContain('names only');
  expect(says({ names: 'ready', text: 'unbuilt' }, '', 0, 0).note).toContain('npm run build');
  expect(says(done, 'q', 1, 0)).toMatchObject({ failure: '', note: '' });
});
