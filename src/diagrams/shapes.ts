/** Says of shapes what they mean, and draws clean what Mermaid draws as a rough sketch of thousands of points. */
type Point = readonly [x: number, y: number];

const SVG = 'http://www.w3.org/2000/svg';

function make(root: Element, name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = root.ownerDocument.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Where the segments of a path of M, L and C end. */
const endsOf = (d: string): Point[] =>
  [...d.matchAll(/([MLC])([^A-Z]*)/g)].map(([, , numbers = '']) => {
    const [x = 0, y = 0] = (numbers.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number).slice(-2);
    return [x, y];
  });

/** Leaves out points that lie on the way from one neighbour to the other, and the last where it is the first again. */
function corners(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  const far = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by) > 0.5;
  for (const point of points) if (kept.every((other) => far(other, point))) kept.push(point);
  return kept.filter(([x, y], index) => {
    const [ax, ay] = kept.at(index - 1) ?? [x, y];
    const [bx, by] = kept[(index + 1) % kept.length] ?? [x, y];
    const turn = Math.atan2(by - y, bx - x) - Math.atan2(y - ay, x - ax);
    return Math.abs(Math.sin(turn)) > 0.03 || Math.cos(turn) < 0;
  });
}

/** A sketch is a group of paths, of which the first is the outline. */
export function drawSketches(root: Element): void {
  for (const sketch of root.querySelectorAll('.node > g')) {
    const paths = [...sketch.children];
    const node = sketch.parentElement;
    if (!node || paths.length === 0 || paths.some((path) => path.localName !== 'path' && path.localName !== 'g')) continue;
    const outline = sketch.querySelector('path')?.getAttribute('d');
    if (!outline || sketch.querySelector('text')) continue;
    const points = corners(endsOf(outline));
    const [right, bottom] = [Math.max(...points.map(([x]) => x)), Math.max(...points.map(([, y]) => y))];
    const round = points.length > 12;
    let shapes: Element[];
    if (round && Math.abs(right - bottom) < 0.5) {
      shapes = [make(root, 'circle', { r: 7, class: 'state-end' }), make(root, 'circle', { r: 3.5, class: 'state-start' })];
    } else if (round) {
      shapes = [make(root, 'rect', { x: -right, y: -bottom, width: 2 * right, height: 2 * bottom, rx: bottom })];
    } else {
      const bar = points.length === 4 && !node.querySelector('text') && !isRhombus(points);
      shapes = [make(root, 'polygon', { points: points.map(([x, y]) => `${x},${y}`).join(' '), ...(bar ? { class: 'state-start' } : {}) })];
    }
    const transform = sketch.getAttribute('transform');
    if (transform) for (const shape of shapes) shape.setAttribute('transform', transform);
    sketch.replaceWith(...shapes);
  }
}

const isRhombus = (points: readonly Point[]): boolean => points.length === 4 && new Set(points.map(([x]) => Math.round(x))).size === 3;

/** Says of a node what its shape means, for its colour: a rhombus decides, a cylinder stores; and which arrow heads are but strokes. */
export function nameMeanings(root: Element): void {
  for (const polygon of root.querySelectorAll('.node > polygon')) {
    const numbers = (polygon.getAttribute('points')?.match(/-?[\d.]+/g) ?? []).map(Number);
    const points = numbers.flatMap((x, index): Point[] => (index % 2 ? [] : [[x, numbers[index + 1] ?? 0]]));
    if (isRhombus(points)) polygon.parentElement?.classList.add('decision');
  }
  for (const path of root.querySelectorAll('marker > path')) if (!/z/i.test(path.getAttribute('d') ?? 'z')) path.classList.add('cross');
  for (const bar of root.querySelectorAll('[class^="activation"]')) bar.setAttribute('class', 'activation');
  for (const path of root.querySelectorAll('.node > path')) {
    // Lid, bottom and back of a cylinder are three arcs.
    if ((path.getAttribute('d')?.match(/a/g) ?? []).length >= 3) path.parentElement?.classList.add('store');
  }
}
