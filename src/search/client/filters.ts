/** The row of filters: kinds, and below a chosen kind its frameworks or rounds. */
import type { Names } from '../names.ts';
import { countFacets, GROUP_PARAMETERS, type Filters } from './facets.ts';
import { h } from './view.ts';

/** A filter: pressed or not, with how many results it leaves. */
function chip(key: string, label: string, count: number, pressed: boolean, press: () => void): HTMLButtonElement {
  const attributes = { type: 'button', 'aria-pressed': String(pressed), 'data-key': key };
  const button = h('button', 'search-chip', attributes, label, ' ', h('span', '', {}, String(count)));
  button.addEventListener('click', press);
  return button;
}

/** @param paths every page found, whatever the filters. */
export function drawFilters(
  place: HTMLElement,
  names: Names,
  paths: readonly string[],
  filters: Filters,
  choose: (filters: Filters) => void,
): void {
  const counts = countFacets(paths, names.byPath, filters);
  const { kind, group } = filters;
  const rows = [h('div', 'search-chips', { role: 'group', 'aria-label': 'Kind' })];
  rows[0]?.append(chip('', 'All', counts.all, !kind, () => choose({})));
  for (const each of names.kinds) {
    const count = counts.kinds.get(each) ?? 0;
    if (count > 0 || each === kind)
      rows[0]?.append(chip(each, names.label(each, true), count, each === kind, () => choose({ kind: each })));
  }
  const parameter = kind && GROUP_PARAMETERS[kind];
  if (kind && parameter) {
    const row = h('div', 'search-chips', { role: 'group', 'aria-label': parameter === 'round' ? 'Round' : 'Framework' });
    for (const [key, label] of Object.entries(names.groups(kind))) {
      const count = counts.groups.get(key) ?? 0;
      const pressed = key === group;
      const press = () => choose(pressed ? { kind } : { kind, group: key });
      if (count > 0 || pressed) row.append(chip(`${kind}/${key}`, label, count, pressed, press));
    }
    if (row.childElementCount > 0) rows.push(row);
  }
  // Drawn anew at each change: the key that was pressed keeps the focus.
  const focused = place.contains(document.activeElement) && (document.activeElement as HTMLElement).dataset['key'];
  place.replaceChildren(...rows);
  place.hidden = counts.all === 0 && !kind;
  if (typeof focused === 'string') place.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}
