/** Search as the reader meets it, in the dialog and on its own page: what was asked, what was found, what is said of it. */
import type { NameHit } from '../names.ts';
import { afterJoin, afterKey, fresh, type Cursor } from './combobox.ts';
import { keeps, readAddress, writeAddress, type Filters } from './facets.ts';
import { drawFilters } from './filters.ts';
import { frame, type Frame } from './frame.ts';
import { merge, type TextHit } from './merge.ts';
import { says, type State } from './says.ts';
import { subjectOf } from '../words.ts';
import type { Tiers } from './tiers.ts';
import { nameOption, textOptions } from './view.ts';

/** Names answer each key; the text is searched at a pause. */
const PAUSE_MS = 120;
/** What is announced waits until the reader has stopped typing. */
const SAY_MS = 500;

/** One search box and what hangs on it. */
export class Panel {
  readonly #tiers: Tiers;
  readonly #view: Frame;
  readonly #most: { names: number; texts: number };
  #q = '';
  #filters: Filters = {};
  #names: readonly NameHit[] = [];
  #texts: readonly TextHit[] | undefined;
  #state: State = { names: 'loading', text: import.meta.env.DEV ? 'unbuilt' : 'waiting' };
  #cursor: Cursor = fresh(0);
  #options: readonly HTMLAnchorElement[] = [];
  /** Rises with each question, so that a late answer to an earlier one is known. */
  #turn = 0;
  #pause = 0;
  #say = 0;

  constructor(element: HTMLElement, tiers: Tiers) {
    this.#tiers = tiers;
    this.#view = frame(element, tiers.base);
    const { input, dialog, list, more, retry } = this.#view;
    this.#most = dialog ? { names: 7, texts: 6 } : { names: 20, texts: 10 };
    if (!dialog) {
      const { q, ...filters } = readAddress(location.search);
      this.#filters = filters;
      input.value ||= q;
    }
    input.addEventListener('input', () => this.#ask());
    input.addEventListener('keydown', (event) => this.#key(event));
    list.addEventListener('click', () => dialog?.close());
    more.addEventListener('click', (event) => {
      if (dialog) return;
      event.preventDefault();
      this.#most.names += 20;
      this.#most.texts += 10;
      this.#draw();
    });
    retry.addEventListener('click', () => this.#load());
    this.#load();
  }

  #load() {
    const settle = (names: State['names']) => () => {
      this.#state = { ...this.#state, names };
      this.#ask(true);
    };
    this.#tiers.loadNames().then(settle('ready'), settle('failed'));
    if (this.#state.text !== 'unbuilt') this.#tiers.loadText().catch(() => undefined);
  }

  /** Names at each key; the text once there is a pause. */
  #ask(again = false) {
    const q = this.#view.input.value.trim();
    if (q === this.#q && !again) return;
    this.#q = q;
    this.#names = q ? this.#tiers.names.search(q) : this.#tiers.names.all(this.#filters.kind);
    this.#texts = undefined;
    if (this.#state.text !== 'unbuilt') this.#state = { ...this.#state, text: q ? 'searching' : 'waiting' };
    this.#draw();
    clearTimeout(this.#pause);
    if (this.#state.text === 'searching') this.#pause = window.setTimeout(() => void this.#searchText(), PAUSE_MS);
  }

  async #searchText() {
    const turn = this.#turn;
    const current = () => turn === this.#turn;
    try {
      const text = await this.#tiers.loadText();
      if (!current()) return;
      const texts = await text.search(this.#q, this.#tiers.names.unknown(this.#q));
      if (!current()) return;
      this.#texts = texts;
      await this.#join();
    } catch {
      this.#fail(turn);
    }
  }

  #fail(turn: number) {
    this.#tiers.dropText();
    if (turn !== this.#turn) return;
    this.#texts = [];
    this.#state = { ...this.#state, text: 'failed' };
    void this.#join();
  }

  /** Draws anew: the reader has asked something else. */
  #draw() {
    this.#turn++;
    const { names, base } = this.#tiers;
    // With nothing asked there is nothing to list, but the filters say what there is.
    const listed = this.#q || this.#filters.kind ? this.#merged().strong.slice(0, this.#most.names) : [];
    this.#view.names.replaceChildren(...listed.map((hit) => nameOption(names, hit, base)));
    this.#view.texts.replaceChildren();
    // Without a question nothing is chosen for the reader: Enter does nothing yet.
    this.#settle((count) => fresh(this.#q ? count : 0));
    const turn = this.#turn;
    if (this.#texts || this.#state.text === 'unbuilt') this.#join().catch(() => this.#fail(turn));
  }

  /** Adds below what is shown, all at once: nothing that the reader may be about to press moves. */
  async #join() {
    const turn = this.#turn;
    const { names, base } = this.#tiers;
    const { strong, texts, guesses } = this.#merged();
    const pages = texts.slice(0, this.#most.texts);
    const below: HTMLAnchorElement[] = [];
    if (pages.length > 0) {
      const text = await this.#tiers.loadText();
      const fragments = await Promise.all(pages.map(({ id }) => text.fragment(id)));
      if (turn !== this.#turn) return;
      const shown = new Set(strong.map(({ row }) => row[2]));
      const asked = new Set(subjectOf(this.#q));
      for (const [at, { path }] of pages.entries()) below.push(...textOptions(names, path, fragments[at]!, asked, shown, base));
    }
    below.push(...guesses.slice(0, Math.max(0, this.#most.texts - pages.length)).map((hit) => nameOption(names, hit, base)));
    if (this.#state.text === 'searching') this.#state = { ...this.#state, text: 'done' };
    this.#view.texts.replaceChildren(...below);
    this.#settle((count) => afterJoin(this.#cursor, count));
  }

  #merged(filters: Filters = this.#filters) {
    const texts = this.#texts ?? (this.#state.text === 'unbuilt' ? [] : undefined);
    return merge(this.#names, texts, this.#tiers.names.byPath, (row) => keeps(filters, row));
  }

  /** Brings everything round the list in step with it. */
  #settle(cursor: (count: number) => Cursor) {
    const { input, list, more, status } = this.#view;
    this.#options = [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
    this.#options.forEach((each, at) => (each.id = `${list.id}-${at}`));
    list.hidden = this.#options.length === 0;
    list.setAttribute('aria-busy', String(this.#state.names === 'loading' || this.#state.text === 'searching'));
    input.setAttribute('aria-expanded', String(!list.hidden));
    this.#activate(cursor(this.#options.length));
    const { strong, texts, guesses } = this.#merged();
    const found = strong.length + texts.length;
    const address = writeAddress({ q: this.#q, ...this.#filters });
    more.href = `${this.#tiers.base}search/${address}`;
    const rest = strong.length > this.#most.names || texts.length > this.#most.texts;
    more.hidden = this.#view.dialog ? address === '' : address === '' || !rest;
    if (!this.#view.dialog) history.replaceState(history.state, '', location.pathname + address + location.hash);
    const words = says(this.#state, this.#q, found, guesses.length);
    this.#view.tell(words);
    // Only the last of quick changes is announced.
    clearTimeout(this.#say);
    this.#say = window.setTimeout(() => (status.textContent = words.status), SAY_MS);
    drawFilters(this.#view.filters, this.#tiers.names, this.#paths(), this.#filters, (filters) => {
      this.#filters = filters;
      if (this.#q) this.#draw();
      else this.#ask(true);
    });
  }

  /** Every page found, whatever the filters: what they count. */
  #paths(): string[] {
    const { strong, texts, guesses } = this.#merged({});
    return [...strong, ...guesses].map(({ row }) => row[2]).concat(texts.map(({ path }) => path));
  }

  #activate(cursor: Cursor) {
    this.#cursor = cursor;
    this.#options.forEach((each, at) => each.setAttribute('aria-selected', String(at === cursor.active)));
    const active = this.#options[cursor.active];
    if (active && this.#q) this.#view.input.setAttribute('aria-activedescendant', active.id);
    else this.#view.input.removeAttribute('aria-activedescendant');
    if (cursor.moved) active?.scrollIntoView({ block: 'nearest' });
  }

  #key(event: KeyboardEvent) {
    if (event.isComposing) return;
    const cursor = afterKey(this.#cursor, event.key, this.#options.length);
    if (cursor) this.#activate(cursor);
    else if (event.key === 'Enter') this.#enter(event);
    else return;
    event.preventDefault();
  }

  /** Opens the active result; before there is one, the page of all results, where the answer will be. */
  #enter({ ctrlKey, metaKey, shiftKey }: KeyboardEvent) {
    const { dialog, more } = this.#view;
    const target = this.#options[this.#cursor.active] ?? (dialog && this.#q ? more : undefined);
    target?.dispatchEvent(new MouseEvent('click', { ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true }));
  }
}
