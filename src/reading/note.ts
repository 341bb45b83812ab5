/** On every page, and so a small one: notes that it was opened. */
import { KEY } from './key.ts';
import { kept } from './visits.ts';

try {
  localStorage.setItem(KEY, kept(localStorage.getItem(KEY), Date.now()));
} catch {
  // Private windows and blocked storage: nothing to note it in.
}
