/** The few style properties that change how text is measured, found as a browser would: own style, sheet, attribute, parent. */
const PROPERTIES = ['font-size', 'font-weight', 'text-anchor', 'dominant-baseline'] as const;
export type Property = (typeof PROPERTIES)[number];

interface Rule {
  readonly selector: string;
  readonly property: Property;
  readonly value: string;
  readonly weight: number;
}

/** Reads the rules of the `<style>` that Mermaid puts in a diagram while it lays it out. */
export function styleReader(CSSStyleSheet: new () => CSSStyleSheet): (element: Element, property: Property) => string | undefined {
  const sheets = new WeakMap<Element, { readonly css: string; readonly rules: readonly Rule[] }>();

  function rulesOf(element: Element): readonly Rule[] {
    let svg: Element | null = element;
    while (svg && svg.localName !== 'svg') svg = svg.parentElement;
    const style = svg && [...svg.children].find(({ localName }) => localName === 'style');
    const css = style?.textContent;
    if (!style || !css) return [];
    const known = sheets.get(style);
    if (known?.css === css) return known.rules;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const rules: Rule[] = [];
    for (const { selectorText: selector, style: declared } of sheet.cssRules as Iterable<Partial<CSSStyleRule>>) {
      if (selector === undefined || !declared) continue;
      for (const property of PROPERTIES) {
        const value = declared.getPropertyValue(property);
        if (value) rules.push({ selector, property, value, weight: (selector.match(/[.:[]/g) ?? []).length });
      }
    }
    rules.sort((a, b) => a.weight - b.weight);
    sheets.set(style, { css, rules });
    return rules;
  }

  return (element, property) => {
    const rules = rulesOf(element);
    for (let node: Element | null = element; node; node = node.parentElement) {
      // Asking for the style of an element without one would make one.
      const own = node.hasAttribute('style') && (node as SVGElement).style.getPropertyValue(property);
      const value =
        own || rules.findLast((rule) => rule.property === property && node?.matches(rule.selector))?.value || node.getAttribute(property);
      if (value) return value;
    }
    return undefined;
  };
}
