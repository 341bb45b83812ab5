/**
 * The only script of search on every page, and so a small one: it waits for a sign that the reader wants to search, shows
 * the box at once, so that what is typed meanwhile is kept, and fetches the rest side by side.
 */
import type { Start } from './mount.ts';

/** Names first: on a slow line the engine of the full text, six times their weight, would share it with them. */
const HEAD_START_MS = 150;
/** The full text's entry file is never an old one, and what hangs on it is of the same build. */
const tag = String(Date.now());

let warmed = false;
let start: Promise<[typeof import('./mount.ts'), Start]> | undefined;

class SiteSearch extends HTMLElement {
  #input!: HTMLInputElement;
  #dialog: HTMLDialogElement | null = null;

  connectedCallback() {
    this.#input = this.querySelector('input')!;
    this.#dialog = this.querySelector('dialog');
    if (!this.#dialog) return this.#mount();
    const link = this.querySelector('a')!;
    for (const sign of ['pointerenter', 'focus']) link.addEventListener(sign, () => this.#warm(), { once: true });
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      this.#open();
    });
    document.addEventListener('keydown', (event) => {
      const slash = event.key === '/' && !(event.target as Element).closest('input, textarea, select, [contenteditable]');
      const command = event.key === 'k' && (event.ctrlKey || event.metaKey);
      if (event.isComposing || !(command || (slash && !event.ctrlKey && !event.metaKey && !event.altKey))) return;
      event.preventDefault();
      this.#open();
    });
  }

  /** Code and names together; failing, the next sign tries again. */
  #warm() {
    const { base = '/', names = '' } = this.dataset;
    const urls = names.split(' ').map((name) => `${base}search/${name}.json`);
    start ??= Promise.all([import('./mount.ts'), { base, tag, urls, files: urls.map((url) => fetch(url)) }]);
    return start;
  }

  /** What the full text will need, asked for before the code that uses it is here: it finds it in the browser's cache. */
  #warmText() {
    if (import.meta.env.DEV || warmed) return;
    warmed = true;
    const wasm = `wasm.${document.documentElement.lang.toLowerCase()}.pagefind`;
    const files = [wasm, 'pagefind.js', 'pagefind-worker.js', `pagefind-entry.json?ts=${tag}`, `pages.json?ts=${tag}`];
    setTimeout(() => {
      for (const file of files) fetch(`${this.dataset['base']}pagefind/${file}`).catch(() => {});
    }, HEAD_START_MS);
  }

  #open() {
    // A page that is itself a search needs no second one on top.
    const box = document.querySelector<HTMLInputElement>('site-search.inline input') ?? this.#input;
    if (box === this.#input && !this.#dialog!.open) {
      this.#dialog!.showModal();
      this.#mount();
    }
    box.select();
  }

  #mount() {
    this.#warmText();
    this.#warm().then(
      ([code, names]) => code.mount(this, names),
      () => {
        start = undefined;
        this.querySelector('.search-status')!.textContent =
          'Search could not be loaded. Check the connection, close this box and open it again.';
      },
    );
  }
}

customElements.define('site-search', SiteSearch);
