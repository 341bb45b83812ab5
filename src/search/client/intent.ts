/**
 * The only script of search on every page, and so a small one: it waits for a sign that the reader wants to search, shows
 * the box at once, so that what is typed meanwhile is kept, and fetches the rest side by side.
 */
import type { Start } from './panel.ts';

let start: Promise<[typeof import('./panel.ts'), Start]> | undefined;

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
    start ??= Promise.all([import('./panel.ts'), { base, urls, files: urls.map((url) => fetch(url)) }]);
    return start;
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
    this.#warm().then(
      ([panel, names]) => panel.mount(this, names),
      () => {
        start = undefined;
        this.querySelector('.search-status')!.textContent =
          'Search could not be loaded. Check the connection, close this box and open it again.';
      },
    );
  }
}

customElements.define('site-search', SiteSearch);
