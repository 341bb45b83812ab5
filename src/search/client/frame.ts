/** What stands round the results, built once into a `<site-search>`. */
import type { Words } from './says.ts';
import { h } from './view.ts';

export interface Frame {
  /** None on the page that is itself a search. */
  readonly dialog: HTMLDialogElement | null;
  readonly input: HTMLInputElement;
  readonly filters: HTMLElement;
  readonly list: HTMLElement;
  /** The two parts of the list: by name, and below it by text. */
  readonly names: HTMLElement;
  readonly texts: HTMLElement;
  readonly status: HTMLElement;
  readonly retry: HTMLButtonElement;
  readonly more: HTMLAnchorElement;
  /** Shows how the search stands. */
  tell(words: Words): void;
}

/** Where a reader goes who finds nothing. */
const INDEXES = ['chapters', 'principles', 'stories', 'questions', 'systems', 'matrix', 'sources'];

let frames = 0;

export function frame(element: HTMLElement, base: string): Frame {
  const dialog = element.querySelector('dialog');
  const input = element.querySelector('input')!;
  const status = element.querySelector<HTMLElement>('[role=status]')!;
  const id = `search-list-${++frames}`;
  const filters = h('div', 'search-filters', {});
  const names = h('div', '', { role: 'group', 'aria-label': 'By name' });
  const texts = h('div', '', { role: 'group', 'aria-label': 'In the text' });
  const list = h('div', 'search-list', { id, role: 'listbox', 'aria-label': 'Results' }, names, texts);
  const nothing = nothingFound(base, dialog === null);
  const message = h('span', '');
  const retry = h('button', 'search-chip', { type: 'button' }, 'Try again');
  const failure = h('p', 'search-failure', { role: 'alert' }, message, ' ', retry);
  const note = h('p', 'search-note');
  const more = h('a', 'search-more', {}, dialog ? 'All results' : 'More results');
  const said = h('span', '', { 'aria-hidden': 'true' });
  const foot = h('p', 'search-foot', {}, dialog && said, dialog && keys(), more);
  for (const each of [filters, list, nothing, failure, note, more]) each.hidden = true;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', id);
  const body = h('div', 'search-body', {}, filters, !dialog && h('p', 'search-said', {}, said), failure, list, nothing, note);
  status.before(body);
  status.classList.add('vh');
  status.after(foot);
  // A click beside the dialog lands on the dialog itself.
  dialog?.addEventListener('click', (event) => event.target === dialog && dialog.close());
  return {
    dialog,
    input,
    filters,
    list,
    names,
    texts,
    status,
    retry,
    more,
    tell(words) {
      said.textContent = words.status;
      message.textContent = words.failure;
      note.textContent = words.note;
      failure.hidden = !words.failure;
      note.hidden = !words.note;
      nothing.hidden = !words.nothing;
    },
  };
}

const keys = () =>
  h(
    'span',
    'search-keys',
    { 'aria-hidden': 'true' },
    h('kbd', '', {}, '↑'),
    h('kbd', '', {}, '↓'),
    ' choose ',
    h('kbd', '', {}, '↵'),
    ' open ',
    h('kbd', '', {}, 'Esc'),
    ' close',
  );

/** The search's own page lists the indexes anyway. */
function nothingFound(base: string, inline: boolean): HTMLElement {
  const links = INDEXES.flatMap((name) => [h('a', '', { href: `${base}${name}/` }, name), ' · ']).slice(0, -1);
  const where = inline ? 'or look in the lists below.' : 'or look in the lists: ';
  const advice = `Check the spelling, try fewer words or other ones, ${where}`;
  return h('p', 'search-nothing', {}, advice, ...(inline ? [] : links));
}
