/** Opens one of our variable fonts at one weight, to measure it. */
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

/** fontkit does not vary a WOFF2, so the weight is fixed first; advances come out as a browser draws them. */
export async function openAtWeight(woff2: Uint8Array, weight: number): Promise<Font> {
  return create(await subsetFont(woff2, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt', variationAxes: { wght: weight } }));
}
