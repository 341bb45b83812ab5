/** Boxes and transforms: the arithmetic behind getBBox. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];
type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

export const join = (a: Box | undefined, b: Box | undefined): Box | undefined =>
  a && b ? [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])] : (a ?? b);

/** The box round some points. */
export function hull(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

function step(name: string, [a = 0, b, c = 0, d = 0, e = 0, f = 0]: readonly number[]): Matrix {
  if (name === 'translate') return [1, 0, 0, 1, a, b ?? 0];
  if (name === 'scale') return [a, 0, 0, b ?? a, 0, 0];
  if (name === 'matrix') return [a, b ?? 0, c, d, e, f];
  if (name !== 'rotate') throw new Error(`the transform ${name}() is not measured; src/diagrams/boxes.ts would have to learn it`);
  const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
  const [x, y] = [b ?? 0, c];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}

/** Reads a `transform` attribute. */
export const matrixOf = (transform: string | null): Matrix =>
  [...(transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)].reduce(
    (matrix, [, name = '', args = '']) =>
      multiply(
        matrix,
        step(
          name,
          args
            .trim()
            .split(/[\s,]+/)
            .map(Number),
        ),
      ),
    IDENTITY,
  );

/** The upright box round a box that was transformed. */
export const transformed = ([left, top, right, bottom]: Box, m: Matrix): Box =>
  hull(
    (
      [
        [left, top],
        [right, top],
        [left, bottom],
        [right, bottom],
      ] as const
    ).map(([x, y]) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]),
  );
