/** Where a `<text>` stands and how wide it is, as Chromium lays it out. */
import { join, type Box } from './boxes.ts';
import type { Face, Weight } from './fonts.ts';
import type { Property } from './styles.ts';

export interface TextMeasure {
  readonly box: Box | undefined;
  /** Sum of all advances, for getComputedTextLength. */
  readonly length: number;
}

interface Chunk {
  readonly start: number;
  readonly anchor: string | undefined;
  x: number;
  top: number;
  bottom: number;
}

/** Chromium rounds up to 1/64 px. */
const layoutUnit = (pixels: number): number => Math.ceil(pixels * 64) / 64;

const pixels = (value: string | null, size: number): number | undefined =>
  value === null ? undefined : parseFloat(value) * (value.endsWith('em') ? size : 1);

/** How far a baseline other than the alphabetic moves the text down. */
function shift(baseline: string | undefined, face: Face, size: number, ascent: number, descent: number): number {
  if (baseline === 'central') return (ascent - descent) / 2;
  if (baseline === 'middle') return (face.xHeight * size) / 2;
  return baseline === 'hanging' ? ascent * 0.8 : 0;
}

export function textMeasurer(
  faces: Readonly<Record<Weight, Face>>,
  styleOf: (element: Element, property: Property) => string | undefined,
): (root: Element) => TextMeasure {
  return (root) => {
    let [x, y, length, afterSpace] = [0, 0, 0, true];
    let box: Box | undefined;
    let chunk: Chunk | undefined;

    const close = () => {
      if (!chunk) return;
      const width = chunk.x - chunk.start;
      const back = chunk.anchor === 'middle' ? width / 2 : chunk.anchor === 'end' ? width : 0;
      box = join(box, [chunk.start - back, chunk.top, chunk.x - back, chunk.bottom]);
      x = chunk.x - back;
      chunk = undefined;
    };

    const walk = (element: Element) => {
      const size = parseFloat(styleOf(element, 'font-size') ?? '16');
      const weight = styleOf(element, 'font-weight') ?? '400';
      const face = faces[/bold/.test(weight) || Number(weight) >= 600 ? 600 : 400];
      const at = (name: string) => pixels(element.getAttribute(name), size);
      const [newX, newY] = [at('x'), at('y')];
      if (newX !== undefined || newY !== undefined) {
        close();
        if (newX !== undefined) [x, afterSpace] = [newX, true];
        y = newY ?? y;
      }
      y += at('dy') ?? 0;
      if (chunk) chunk.x += at('dx') ?? 0;
      else x += at('dx') ?? 0;
      for (const child of element.childNodes) {
        if (child.nodeType === 1) {
          walk(child as Element);
          continue;
        }
        const text = (child.nodeValue ?? '').replace(/\s+/g, ' ').replace(afterSpace ? /^ / : /$^/, '');
        if (!text) continue;
        afterSpace = text.endsWith(' ');
        const ascent = Math.round(face.ascent * size);
        const descent = Math.round(face.descent * size);
        const down = shift(styleOf(element, 'dominant-baseline'), face, size, ascent, descent);
        chunk ??= { start: x, x, top: Infinity, bottom: -Infinity, anchor: styleOf(element, 'text-anchor') };
        const advance = layoutUnit(face.advance(text) * size);
        length += advance;
        chunk.x += advance;
        chunk.top = Math.min(chunk.top, y + down - ascent);
        chunk.bottom = Math.max(chunk.bottom, y + down + descent);
      }
    };
    walk(root);
    close();
    return { box, length };
  };
}
