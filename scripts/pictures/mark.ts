/** The guide's mark: the ampersand between clear and costed, half in each one's colour. */
import { readFile } from 'node:fs/promises';
import { openAtWeight } from '../../src/fonts/open.ts';

interface Outline {
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  toSVG(): string;
}

export const LIGHT = { clear: '#1d4f91', cost: '#9a5b00' } as const;
/** Washes of the same two, for a ground to read on. */
export const WASH = { clear: '#e8eff8', cost: '#f8eeda' } as const;
const DARK = { clear: '#8db8f0', cost: '#e3b065' } as const;

/** Outline of "&" in the serif, in a square view box of font units with y downwards, centred with some air. */
async function ampersand(font: string, air: number): Promise<{ path: string; viewBox: string; place: string; middle: number }> {
  const glyph = (await openAtWeight(await readFile(font), 600)).glyphForCodePoint(0x26) as unknown as { path: Outline };
  const { minX, minY, maxX, maxY } = glyph.path.bbox;
  const side = Math.ceil(Math.max(maxX - minX, maxY - minY) * (1 + 2 * air));
  const x = Math.round((side - (maxX - minX)) / 2 - minX);
  const y = Math.round((side - (maxY - minY)) / 2 + maxY);
  return {
    path: glyph.path.toSVG(),
    viewBox: `0 0 ${side} ${side}`,
    place: `matrix(1 0 0 -1 ${x} ${y})`,
    middle: Math.round((minX + maxX) / 2),
  };
}

interface Look {
  readonly air?: number;
  /** Ground behind the mark; none lets the browser's tab show through. */
  readonly paper?: string;
  readonly inks?: { readonly clear: string; readonly cost: string };
  /** Follow the browser's light or dark scheme. */
  readonly adapts?: boolean;
}

/** The mark as a standalone SVG. */
export async function markSvg(font: string, { air = 0.04, paper, inks = LIGHT, adapts = false }: Look): Promise<string> {
  const { path, viewBox, place, middle } = await ampersand(font, air);
  const style = `.a{fill:${inks.clear}}.b{fill:${inks.cost}}`;
  const dark = adapts ? `@media(prefers-color-scheme:dark){.a{fill:${DARK.clear}}.b{fill:${DARK.cost}}}` : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">`,
    `<style>${style}${dark}</style>`,
    paper === undefined ? '' : `<rect width="100%" height="100%" fill="${paper}"/>`,
    `<clipPath id="r"><path d="M${middle}-500H2000V2000H${middle}z"/></clipPath>`,
    `<g transform="${place}"><path class="a" d="${path}"/><path class="b" clip-path="url(#r)" d="${path}"/></g>`,
    '</svg>\n',
  ].join('');
}
