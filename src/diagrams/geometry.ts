/** What a browser would say of the size of each SVG element; jsdom says nothing. */
import PathCommander from 'svg-path-commander';
import { hull, join, matrixOf, transformed, type Box } from './boxes.ts';
import type { TextMeasure } from './text.ts';

const UNDRAWN = /^(defs|style|title|desc|marker|clippath|\w+gradient|filter|symbol)$/i;

const number = (element: Element, name: string, otherwise = 0): number => {
  const value = parseFloat(element.getAttribute(name) ?? '');
  return Number.isNaN(value) ? otherwise : value;
};

function roundBox(element: Element): Box | undefined {
  const [rx, ry] = [number(element, 'rx', number(element, 'r')), number(element, 'ry', number(element, 'r'))];
  const [x, y] = [number(element, 'cx'), number(element, 'cy')];
  return rx || ry ? [x - rx, y - ry, x + rx, y + ry] : undefined;
}

function pointsBox(element: Element): Box | undefined {
  const values =
    element
      .getAttribute('points')
      ?.match(/-?[\d.]+(e-?\d+)?/g)
      ?.map(Number) ?? [];
  const points = values.flatMap((value, index) => (index % 2 ? [] : [[value, values[index + 1] ?? 0] as const]));
  return points.length ? hull(points) : undefined;
}

function pathBox(element: Element): Box | undefined {
  const d = element.getAttribute('d');
  if (!d) return undefined;
  const { x, y, x2, y2 } = PathCommander.getPathBBox(d);
  return [x, y, x2, y2];
}

function rectBox(element: Element): Box | undefined {
  const [width, height] = [number(element, 'width'), number(element, 'height')];
  const [x, y] = [number(element, 'x'), number(element, 'y')];
  return width || height ? [x, y, x + width, y + height] : undefined;
}

/** The box of an element in its own coordinates, as getBBox gives it. */
export function boxOf(element: Element, textOf: (element: Element) => TextMeasure): Box | undefined {
  switch (element.localName.toLowerCase()) {
    case 'text':
    case 'tspan':
      return textOf(element).box;
    case 'circle':
    case 'ellipse':
      return roundBox(element);
    case 'line':
      return hull([
        [number(element, 'x1'), number(element, 'y1')],
        [number(element, 'x2'), number(element, 'y2')],
      ]);
    case 'polygon':
    case 'polyline':
      return pointsBox(element);
    case 'path':
      return pathBox(element);
    case 'g':
    case 'svg':
    case 'a': {
      let all: Box | undefined;
      for (const child of element.children) {
        const box = UNDRAWN.test(child.localName) ? undefined : boxOf(child, textOf);
        if (box) all = join(all, transformed(box, matrixOf(child.getAttribute('transform'))));
      }
      return all;
    }
    default:
      return rectBox(element);
  }
}

/** As an SVGRect: single precision. */
export function rectOf([left, top, right, bottom]: Box = [0, 0, 0, 0]) {
  const { fround } = Math;
  return { x: fround(left), y: fround(top), width: fround(fround(right) - fround(left)), height: fround(fround(bottom) - fround(top)) };
}
