/**
 * Numbers as prose shows them. One rule each:
 * thousands grouped by commas up to a million, then "162 million" and "2.6 billion", money as "$1.87 M" and "$56.8 bn";
 * a share is a percentage with a space before its sign, "2.0 %"; a unit follows after a space, except "/s" and the like;
 * every such space is a no-break space, so that a number never parts from what it counts.
 */

/** How far to round: decimals as shown (after scaling to millions or per cent), or significant figures. */
export type Rounding = { readonly decimals: number } | { readonly significant: number };

const SPACE = '\u00a0';
const SCALES = [
  { from: 1, count: '', money: '' },
  { from: 1e6, count: `${SPACE}million`, money: `${SPACE}M` },
  { from: 1e9, count: `${SPACE}billion`, money: `${SPACE}bn` },
] as const;

const isMoney = (unit: string) => unit.startsWith('$');

/** Digits that say the value exactly, less the noise of binary fractions: 0.07 × 100 is 7, not 7.000000000000001. */
const decimalsOf = (value: number) => (String(Number(value.toPrecision(12))).split('.')[1] ?? '').length;

const groupings = new Map<number, Intl.NumberFormat>();
/** A formatter is dear to make and the same few are asked for throughout. */
function grouping(decimals: number): Intl.NumberFormat {
  const made =
    groupings.get(decimals) ?? new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  groupings.set(decimals, made);
  return made;
}

function group(value: number, decimals: number): string {
  const text = grouping(decimals).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

function round(value: number, rounding: Rounding | undefined, unit: string): { value: number; decimals: number } {
  if (rounding === undefined) {
    const decimals = decimalsOf(value);
    return { value, decimals: isMoney(unit) && decimals > 0 ? Math.max(2, decimals) : decimals };
  }
  if ('decimals' in rounding) return { value: Number(value.toFixed(rounding.decimals)), decimals: rounding.decimals };
  const rounded = Number(value.toPrecision(rounding.significant));
  const whole = rounded === 0 ? 1 : Math.floor(Math.log10(Math.abs(rounded))) + 1;
  return { value: rounded, decimals: Math.max(0, rounding.significant - whole) };
}

/** The number without its unit: "240,000", "41.5", "2.0 %", "15.0 M" where the unit is money. Without a rounding: exactly. */
export function formatNumber(value: number, unit: string, rounding?: Rounding): string {
  if (!Number.isFinite(value)) throw new RangeError(`Cannot show ${value} as a figure: it is not a finite number.`);
  if (unit === 'share') {
    const percent = round(value * 100, rounding, unit);
    return `${group(percent.value, percent.decimals)}${SPACE}%`;
  }
  // Scaled by what it is before rounding; one scale up where rounding fills it, so that 999,999.6 is shown as "1 million".
  for (const [index, scale] of SCALES.entries()) {
    const next = SCALES[index + 1];
    const shown = round(value / scale.from, rounding, unit);
    if (next === undefined || Math.abs(shown.value) < next.from / scale.from) {
      return group(shown.value, shown.decimals) + (isMoney(unit) ? scale.money : scale.count);
    }
  }
  throw new Error('unreachable: the last scale has no next');
}

/** A formatted number joined to its unit: "90,000 views/s", "$1.87 M", "$280/year", "15.6/day", "2.0 %". */
export function withUnit(number: string, unit: string): string {
  if (unit === '' || unit === 'share') return number;
  if (isMoney(unit)) return `${number.startsWith('−') ? `−$${number.slice(1)}` : `$${number}`}${unit.slice(1)}`;
  return unit.startsWith('/') ? number + unit : `${number}${SPACE}${unit}`;
}
