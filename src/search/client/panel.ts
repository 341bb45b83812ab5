/** Search as the reader meets it, in the dialog and on its own page: what was asked, what was found, what is said of it. */
import type { NameHit } from '../names.ts';
import { afterJoin, fresh } from './combobox.ts';
import { keeps, known, readAddress, writeAddress, type Filters } from './facets.ts';
import { drawFilters } from './filters.ts';
import { frame, type Frame } from './frame.ts';
import { Listbox } from './listbox.ts';
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
  readonly #list: Listbox;
  readonly #most: { names: number; texts: number };
  #q = '';
  #filters: Filters = {};
  #names: readonly NameHit[] = [];
  #texts: readonly TextHit[] | undefined;
  #state: State = { names: 'loading', text: import.meta.env.DEV ? 'unbuilt' : 'waiting' };
  /** Rises with each question, so that a late answer to an earlier one is known. */
  #question = 0;
  /** Rises each time the list is drawn anew, so that nothing of an earlier drawing joins it. */
  #drawing = 0;
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
    // Before there is a result, Enter leads to the page of all results, where the answer will be.
    this.#list = new Listbox(input, list, () => (dialog && this.#q ? more : undefined));
    // A result opened in a new tab leaves the search where it is.
    list.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => ctrlKey || metaKey || shiftKey || dialog?.close());
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
      // An address may name a filter that is none.
      if (names === 'ready') this.#filters = known(this.#filters, this.#tiers.names);
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
    this.#question++;
    if (this.#state.text !== 'unbuilt') this.#state = { ...this.#state, text: q ? 'searching' : 'waiting' };
    this.#draw();
    clearTimeout(this.#pause);
    if (this.#state.text === 'searching') this.#pause = window.setTimeout(() => void this.#searchText(), PAUSE_MS);
  }

  async #searchText() {
    const question = this.#question;
    const current = () => question === this.#question;
    try {
      const text = await this.#tiers.loadText();
      if (!current()) return;
      const texts = await text.search(this.#q, this.#tiers.names.unknown(this.#q));
      if (!current()) return;
      this.#texts = texts;
      await this.#join();
    } catch {
      this.#fail(question);
    }
  }

  #fail(question: number) {
    this.#tiers.dropText();
    if (question !== this.#question) return;
    this.#texts = [];
    this.#state = { ...this.#state, text: 'failed' };
    this.#drawing++;
    this.#view.texts.replaceChildren();
    void this.#join();
  }

  /** Draws anew: the reader has asked something else. */
  #draw() {
    this.#drawing++;
    const { names, base } = this.#tiers;
    // With nothing asked there is nothing to list, but the filters say what there is.
    const listed = this.#q || this.#filters.kind ? this.#merged().strong.slice(0, this.#most.names) : [];
    this.#view.names.replaceChildren(...listed.map((hit) => nameOption(names, hit, base)));
    this.#view.texts.replaceChildren();
    // Without a question nothing is chosen for the reader: Enter does nothing yet.
    this.#list.refresh((count) => fresh(this.#q ? count : 0));
    this.#settle();
    const question = this.#question;
    if (this.#texts || this.#state.text === 'unbuilt') this.#join().catch(() => this.#fail(question));
  }

  /** Adds below what is shown, each page as it comes and in its order: nothing that the reader may be about to press moves. */
  async #join() {
    const drawing = this.#drawing;
    const { names, base } = this.#tiers;
    const { strong, texts, guesses } = this.#merged();
    const pages = texts.slice(0, this.#most.texts);
    const shown = new Set(strong.map(({ row }) => row[2]));
    const asked = new Set(subjectOf(this.#q));
    const add = (options: readonly HTMLElement[]) => {
      this.#view.texts.append(...options);
      this.#list.refresh((count, cursor) => afterJoin(cursor, this.#q ? count : 0));
    };
    if (pages.length > 0) {
      const text = await this.#tiers.loadText();
      const fragments = pages.map(({ id }) => text.fragment(id));
      // One that fails is met when its turn comes.
      for (const each of fragments) each.catch(() => undefined);
      for (const [at, { path }] of pages.entries()) {
        const fragment = await fragments[at]!;
        if (drawing !== this.#drawing) return;
        add(textOptions(names, path, fragment, asked, shown, base));
      }
    }
    if (drawing !== this.#drawing) return;
    add(guesses.slice(0, Math.max(0, this.#most.texts - pages.length)).map((hit) => nameOption(names, hit, base)));
    if (this.#state.text === 'searching') this.#state = { ...this.#state, text: 'done' };
    this.#settle();
  }

  #merged(filters: Filters = this.#filters) {
    const texts = this.#texts ?? (this.#state.text === 'unbuilt' ? [] : undefined);
    return merge(this.#names, texts, this.#tiers.names.byPath, (row) => keeps(filters, row));
  }

  /** Brings everything round the list in step with what was found. */
  #settle() {
    const { list, more, status } = this.#view;
    list.setAttribute('aria-busy', String(this.#state.names === 'loading' || this.#state.text === 'searching'));
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
}
