/** On every page, and so a small one: notes that it was opened. */
import { key } from './key.ts';
import { visit } from './visits.ts';

try {
  const name = key();
  localStorage.setItem(name, visit(localStorage.getItem(name), Date.now()).stored);
} catch {
  // Private windows and blocked storage: nothing to note it in.
}
