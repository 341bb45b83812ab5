/**
 * Fallback faces that take the same room as the fonts they stand in for, so that a page does not move when the font arrives.
 *
 *   size-adjust      = average advance of our font / average advance of the local font (both per em, letters weighted as English uses them)
 *   ascent-override  = our ascent / size-adjust        (per em; size-adjust would scale them too, so they are divided by it)
 *   descent-override = our descent / size-adjust
 *   line-gap-override = our line gap / size-adjust
 */
import type { Font } from 'fontkit';

/** How often English uses each character, in per mille or so; the space weighs as in running text. */
// prettier-ignore
const FREQUENCY: Readonly<Record<string, number>> = {
  ' ': 210, a: 82, b: 15, c: 28, d: 43, e: 127, f: 22, g: 20, h: 61, i: 70, j: 1.5, k: 7.7, l: 40, m: 24,
  n: 67, o: 75, p: 19, q: 1, r: 60, s: 63, t: 91, u: 28, v: 9.8, w: 24, x: 1.5, y: 20, z: 0.7,
};

/** A face of the reader's machine: its full name, for `local()`, and its average advance per em by the weights above. */
export interface LocalFace {
  readonly names: readonly string[];
  readonly advance: number;
}

/**
 * Regular and bold stand-ins: Windows and macOS have Georgia and Arial (Gelasio and Liberation Sans share their
 * widths and were measured for them), Android has Noto Serif and Roboto.
 */
export const LOCAL: Readonly<Record<'serif' | 'sans', readonly { readonly regular: LocalFace; readonly bold: LocalFace }[]>> = {
  serif: [
    { regular: { names: ['Noto Serif'], advance: 0.4807 }, bold: { names: ['Noto Serif Bold'], advance: 0.51 } },
    { regular: { names: ['Georgia', 'Gelasio'], advance: 0.4408 }, bold: { names: ['Georgia Bold', 'Gelasio Bold'], advance: 0.5137 } },
  ],
  sans: [
    { regular: { names: ['Roboto'], advance: 0.4444 }, bold: { names: ['Roboto Bold'], advance: 0.4504 } },
    {
      regular: { names: ['Arial', 'Liberation Sans'], advance: 0.4428 },
      bold: { names: ['Arial Bold', 'Liberation Sans Bold'], advance: 0.479 },
    },
  ],
};

/** Average advance per em of a font, at the weight it is set to. */
export function averageAdvance(font: Font): number {
  let sum = 0;
  let weight = 0;
  for (const [char, share] of Object.entries(FREQUENCY)) {
    sum += share * font.glyphForCodePoint(char.codePointAt(0) ?? 0).advanceWidth;
    weight += share;
  }
  return sum / weight / font.unitsPerEm;
}

export interface Overrides {
  readonly sizeAdjust: string;
  readonly ascent: string;
  readonly descent: string;
  readonly lineGap: string;
}

/** The descriptors that make `local` take the room of `font`. */
export function overrides(font: Font, local: LocalFace): Overrides {
  const adjust = averageAdvance(font) / local.advance;
  const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;
  const perEm = (units: number) => percent(units / font.unitsPerEm / adjust);
  return { sizeAdjust: percent(adjust), ascent: perEm(font.ascent), descent: perEm(-font.descent), lineGap: perEm(font.lineGap) };
}
