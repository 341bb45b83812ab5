/**
 * On the home page, right after the list of what changed lately: for a reader who has been here before it becomes what
 * changed since. It runs before anything below is laid out, so that nothing moves.
 */
import { KEY } from './key.ts';
import { previousVisit } from './visits.ts';

let previous = 0;
try {
  previous = previousVisit(localStorage.getItem(KEY), Date.now());
} catch {
  // Blocked storage: the reader is as new.
}
const section = document.querySelector<HTMLElement>('.lately');
if (previous && section) {
  const date = new Date(previous);
  const day = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    ...(date.getFullYear() !== new Date().getFullYear() && { year: 'numeric' }),
  }).format(date);
  const isNew = (seconds: string | undefined): boolean => Number(seconds) * 1000 > previous;
  const rows = [...section.querySelectorAll<HTMLElement>('[data-at]')];
  const shown = rows.filter((row) => isNew(row.dataset['at']));
  for (const row of rows) row.hidden = !shown.includes(row);
  const heading = section.querySelector('h2')!;
  heading.textContent = `${shown.length ? 'Changed' : 'Nothing has changed'} since you last read, on ${day}`;
  section.querySelector('ol')!.hidden = shown.length === 0;
  const more = (section.dataset['older'] ?? '').split(' ').filter(isNew).length;
  if (more) section.querySelector('.all')!.textContent = `And ${more} more`;
}
