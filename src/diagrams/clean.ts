/** From what Mermaid drew to what the page holds: no style, no script, short, the same bytes every time. */
import { cleanAttributes, dropUndrawn, joinWords, nameParts, pinTextStyles, unwrapGroups, type StyleOf } from './compact.ts';
import { drawSketches, nameMeanings } from './shapes.ts';
import { FONT_SIZE, minWidthClass } from './sizes.ts';

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Life lines run on far below the drawing; they end with it. */
function endLifeLines(root: Element, bottom: number): void {
  for (const line of root.querySelectorAll('.actor-line')) line.setAttribute('y2', String(bottom));
}

/**
 * @param root the `<svg>` that Mermaid rendered, its style sheet still inside.
 * @param classes names that the site's style sheet speaks of; all others go.
 */
export function clean(root: Element, styleOf: StyleOf, id: string, kind: string, classes: ReadonlySet<string>): Drawing {
  const [left = 0, top = 0, width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  const size = [
    Math.floor(left),
    Math.floor(top),
    Math.ceil(width + (left - Math.floor(left))),
    Math.ceil(height + (top - Math.floor(top))),
  ] as const;
  pinTextStyles(root, styleOf, FONT_SIZE);
  joinWords(root, FONT_SIZE);
  drawSketches(root);
  nameMeanings(root);
  endLifeLines(root, size[1] + size[3]);
  for (const element of root.querySelectorAll('*')) cleanAttributes(element, classes);
  nameParts(root, id);
  dropUndrawn(root);
  unwrapGroups(root);
  for (const { name } of [...root.attributes]) if (name !== 'xmlns') root.removeAttribute(name);
  const attributes = {
    class: ['mm', `mm-${kind}`, minWidthClass(size[2])].filter(Boolean).join(' '),
    viewBox: size.join(' '),
    width: size[2],
    height: size[3],
    role: 'img',
  };
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, String(value));
  // Inline in HTML the namespace is known, and an empty element needs no end tag.
  const svg = root.outerHTML.replace(` xmlns="${SVG}"`, '').replace(/><\/(rect|line|path|circle|polygon|polyline|ellipse)>/g, '/>');
  return { svg, width: size[2], height: size[3] };
}
