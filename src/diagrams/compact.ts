/** Steps that make a drawing small and the same every time. Each changes the drawing in place. */

/** What measuring looked at: it must be on the text itself once Mermaid's style sheet is gone. */
const TEXT_STYLES = ['text-anchor', 'dominant-baseline', 'font-size', 'font-weight'] as const;
export type StyleOf = (element: Element, property: (typeof TEXT_STYLES)[number]) => string | undefined;

/** Presentation that an attribute must carry, because it is about one element and not about its class. */
const KEPT = new Set<string>(['stroke-dasharray', 'display', ...TEXT_STYLES]);
const PLAIN: Readonly<Record<string, RegExp>> = {
  'text-anchor': /^start$/,
  'dominant-baseline': /^auto$/,
  'font-weight': /^(normal|400)$/,
  'font-style': /^normal$/,
  'stroke-dasharray': /^0|^1, ?0$/,
  'stroke-width': /./,
  fill: /^(?!none$)/,
  stroke: /./,
};

/** Writes down how each text was measured, where that differs from its parent. */
export function pinTextStyles(root: Element, styleOf: StyleOf, fontSize: number): void {
  const plain: Record<string, string> = {
    'text-anchor': 'start',
    'dominant-baseline': 'auto',
    'font-size': `${fontSize}`,
    'font-weight': '400',
  };
  const normal = (name: string, value: string | undefined): string => {
    if (name === 'font-size') return String(parseFloat(value ?? plain[name] ?? ''));
    if (name === 'font-weight') return value !== undefined && (/bold/.test(value) || Number(value) >= 600) ? '600' : '400';
    return value === undefined || value === 'alphabetic' ? (plain[name] ?? '') : value;
  };
  const pins = [...root.querySelectorAll('text, tspan')].flatMap((element) => {
    const parent = element.localName === 'tspan' ? element.parentElement : null;
    return TEXT_STYLES.map((name) => {
      const value = normal(name, styleOf(element, name));
      const inherited = parent ? normal(name, styleOf(parent, name)) : plain[name];
      return { element, name, value: value === inherited ? undefined : value };
    });
  });
  for (const { element, name, value } of pins) {
    (element as SVGElement).style.removeProperty(name);
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** A line of text is one run at one place: Mermaid writes a `<tspan>` for every word. */
export function joinWords(root: Element, fontSize: number): void {
  const em = (value: string | null) => parseFloat(value ?? '0') * (value?.endsWith('em') ? fontSize : 1);
  for (const row of root.querySelectorAll('.text-outer-tspan')) {
    if (!row.querySelector('[font-weight], [font-style="italic"]')) row.textContent = row.textContent;
    row.setAttribute('y', String(em(row.getAttribute('y')) + em(row.getAttribute('dy'))));
    row.removeAttribute('dy');
  }
  for (const text of root.querySelectorAll('text')) {
    const [only, ...others] = text.childNodes;
    if (others.length > 0 || only?.nodeName !== 'tspan') continue;
    const span = only as Element;
    for (const { name, value } of [...span.attributes]) if (name !== 'class') text.setAttribute(name, value);
    if (span.hasAttribute('y')) text.removeAttribute('dy');
    text.replaceChildren(...span.childNodes);
  }
}

const isEmptyRect = (element: Element): boolean => element.localName === 'rect' && !element.hasAttribute('width');

/** Takes out what is not drawn, from the inside out. */
export function dropUndrawn(root: Element): void {
  for (const element of root.querySelectorAll('style, title, desc, linearGradient, filter, symbol')) element.remove();
  for (const element of [...root.querySelectorAll('*')].reverse()) {
    const isGroup = element.localName === 'g' || element.localName === 'defs' || element.localName === 'text';
    if (isEmptyRect(element) || element.getAttribute('display') === 'none' || (isGroup && element.childNodes.length === 0))
      element.remove();
  }
}

/** Groups that carry nothing give their children to their parents. */
export function unwrapGroups(root: Element): void {
  for (const group of [...root.querySelectorAll('g')].reverse()) if (group.attributes.length === 0) group.replaceWith(...group.childNodes);
}

const shorten = (value: string, digits: number): string =>
  value.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(digits)) + 0));

/** Keeps the attributes that draw; moves style declarations that must stay to attributes; drops the rest. */
export function cleanAttributes(element: Element, classes: ReadonlySet<string>): void {
  for (const declaration of (element.getAttribute('style') ?? '').split(';')) {
    const [name = '', value = ''] = declaration.split(':').map((part) => part.trim());
    if (KEPT.has(name) && value) element.setAttribute(name, value);
    else if (name === 'fill' && value === 'none') element.setAttribute(name, value);
  }
  element.removeAttribute('style');
  for (const { name, value } of [...element.attributes]) {
    if (/^(data-|xmlns:|aria-|on)|^(name|font-family|alignment-baseline|filter|opacity)$/.test(name) || PLAIN[name]?.test(value))
      element.removeAttribute(name);
    else if (name === 'class') {
      const kept = [...new Set(value.split(/\s+/))].filter((each) => classes.has(each)).join(' ');
      if (kept) element.setAttribute(name, kept);
      else element.removeAttribute(name);
    } else if (/^(d|points|transform|x\d?|y\d?|dx|dy|width|height|cx|cy|r|rx|ry|refX|refY)$/.test(name)) {
      const short = shorten(value, name === 'transform' && /matrix|scale/.test(value) ? 4 : 1);
      if (name === 'transform') element.setAttribute(name, short.replace(/ ?rotate\(0\)/, '').replaceAll(', ', ','));
      else element.setAttribute(name, name === 'd' ? short.replace(/\s*([A-Za-z,])\s*/g, '$1') : short);
    }
  }
}

/** Names what is referred to by the diagram's own id; other ids hold counters that depend on what was drawn before. */
export function nameParts(root: Element, id: string): void {
  const names = new Map<string, string>();
  for (const element of root.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes]) {
      const [, target] = /^url\(#([^)]+)\)$/.exec(value) ?? [];
      if (target === undefined) continue;
      if (!names.has(target)) names.set(target, `${id}${String.fromCharCode(97 + names.size)}`);
      element.setAttribute(name, `url(#${names.get(target)})`);
    }
  for (const element of root.querySelectorAll('[id]')) {
    const name = names.get(element.id);
    if (name !== undefined) element.id = name;
    else if (element.localName === 'marker') element.remove();
    else element.removeAttribute('id');
  }
}
