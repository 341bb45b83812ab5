/** The list under the box: its options, which of them is active, and the keys that move it. The focus stays in the box. */
import { afterKey, fresh, type Cursor } from './combobox.ts';

export class Listbox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #options: readonly HTMLAnchorElement[] = [];
  #cursor: Cursor = fresh(0);

  /** @param otherwise what Enter opens while no option is active. */
  constructor(input: HTMLInputElement, list: HTMLElement, otherwise: () => HTMLElement | undefined) {
    this.#input = input;
    this.#list = list;
    input.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      const cursor = afterKey(this.#cursor, event.key, this.#options.length);
      if (cursor) this.#activate(cursor);
      else if (event.key === 'Enter') open(event, this.#options[this.#cursor.active] ?? otherwise());
      else return;
      event.preventDefault();
    });
  }

  /** Takes stock of the options after they have changed. */
  refresh(next: (count: number, cursor: Cursor) => Cursor): void {
    this.#options = [...this.#list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
    this.#options.forEach((each, at) => (each.id = `${this.#list.id}-${at}`));
    this.#list.hidden = this.#options.length === 0;
    this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
    this.#activate(next(this.#options.length, this.#cursor));
  }

  #activate(cursor: Cursor): void {
    this.#cursor = cursor;
    this.#options.forEach((each, at) => each.setAttribute('aria-selected', String(at === cursor.active)));
    const active = this.#options[cursor.active];
    if (active) this.#input.setAttribute('aria-activedescendant', active.id);
    else this.#input.removeAttribute('aria-activedescendant');
    if (cursor.moved) active?.scrollIntoView({ block: 'nearest' });
  }
}

/** As a click would, in a new tab where the reader asks for one. */
function open({ ctrlKey, metaKey, shiftKey }: KeyboardEvent, target: HTMLElement | undefined): void {
  target?.dispatchEvent(new MouseEvent('click', { ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true }));
}
