/**
 * How far a drawing may shrink. A style attribute could say it for each drawing, but the Content-Security-Policy
 * refuses those, so widths come in steps that are classes in styles/diagram.css.
 */
/** Size of text in px, as laid out and drawn. */
export const FONT_SIZE = 15;

/** Text never gets smaller than this, in px: a drawing that would need it scrolls instead. */
const SMALLEST_TEXT = 10.5;

/** Narrow enough for any screen. */
const ALWAYS_FITS = 280;
export const STEP = 80;
export const WIDEST = 1840;

/** Least width, in px, at which a drawing of this width can be read; undefined where it always can. */
export function minWidth(width: number): number | undefined {
  const least = (width * SMALLEST_TEXT) / FONT_SIZE;
  if (least <= ALWAYS_FITS) return undefined;
  return Math.min(Math.ceil(least / STEP) * STEP, Math.floor(width / STEP) * STEP || width, WIDEST);
}

export function minWidthClass(width: number): string | undefined {
  const least = minWidth(width);
  return least === undefined ? undefined : `mm-w-${least}`;
}
