/** Which characters each font file holds. The page loads `-ext` only where one of its characters is used. */

/** Every character of a span, both ends included. */
const span = (from: number, to: number): string => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

/** What English prose about systems is made of. All of it fits the budget of a first visit; a letter more is a letter paid by every reader. */
export const MAIN =
  span(0x20, 0x7e) + // Basic Latin
  '\u00a0\u2009\u202f' + // no-break, thin and narrow no-break space
  '–—‘’“”‹›…•·' +
  '€£§©°½²µ' +
  '±×÷−≤≥≈≠' +
  '→←↑↓' +
  'éèçïñöü';

/** Names from elsewhere and rarer signs; what a font lacks is left out of its file. */
export const EXT = [
  ...(span(0xa1, 0x17f) + 'ȘșȚțẀẁẂẃẄẅẞỲỳ' + '†‡‰‹›„‚⁄™№' + '∞√∑∏∂∆∫⇒⇐↔↗↘●○■□▲▼✓✗' + '⅓⅔⅛⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄' + 'αβγδεθλμπρστφωΔΘΛΠΣΦΩ' + '₹₺₽′″'),
]
  .filter((char) => !MAIN.includes(char))
  .join('');

/**
 * The shortest `unicode-range` that holds all of `chars` and none of `others`: it may run over
 * code points that neither file has, which costs nothing. (Character tables end in U+FFFF, which is no character.)
 */
export function unicodeRange(chars: Iterable<number>, others: Iterable<number>): string {
  const barrier = [...others].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of [...chars].filter((code) => code !== 0xffff).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && code - last[1] <= 64 && !barrier.some((other) => other > last[1] && other < code)) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return ranges.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ');
}
