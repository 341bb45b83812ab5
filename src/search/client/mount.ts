/** Where the code of search is entered, once the reader wants it. */
import css from '../../styles/search.css?inline';
import { Panel } from './panel.ts';
import { createTiers, type Start, type Tiers } from './tiers.ts';

export type { Start };

/** One for the page, however many search boxes it has. */
let tiers: Tiers | undefined;
const panels = new WeakMap<HTMLElement, Panel>();

/** Turns a `<site-search>` into a working search; a second time it finds it as it was left. */
export function mount(element: HTMLElement, start: Start): void {
  if (panels.has(element)) return;
  if (!tiers) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    tiers = createTiers(start);
  }
  panels.set(element, new Panel(element, tiers));
}
