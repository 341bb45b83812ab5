import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import path from 'node:path';
import { create } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXT, MAIN, unicodeRange } from './charset.ts';
import { FAMILIES, fontsCss } from './css.ts';
import { averageAdvance, LOCAL, overrides } from './metrics.ts';
import { openAtWeight } from './open.ts';

const root = path.resolve(import.meta.dirname, '../..');
const bytes = (file: string) => readFileSync(path.join(import.meta.dirname, file));
const sheet = readFileSync(path.join(root, 'src/styles/fonts.css'), 'utf8');
const has = (file: string) => new Set(create(bytes(file)).characterSet);

/** Does a unicode-range hold the code point? */
const inRange = (range: string, code: number) =>
  range.split(/,\s+/).some((part) => {
    const [from = '', to = from] = part.slice(2).split('-');
    return code >= parseInt(from, 16) && code <= parseInt(to, 16);
  });

describe('font files', () => {
  it('fit the budget of a first visit: 31 kB for both', () => {
    const sizes = FAMILIES.map(({ file }) => bytes(`${file}.woff2`).length);
    expect(sizes[0]).toBeLessThanOrEqual(18_200);
    expect(sizes[1]).toBeLessThanOrEqual(13_400);
    expect(sizes.reduce((a, b) => a + b)).toBeLessThanOrEqual(31_000);
  });

  it.each(FAMILIES)('$name holds every character of the main set', ({ file }) => {
    const set = has(`${file}.woff2`);
    expect([...MAIN].filter((char) => !set.has(char.codePointAt(0) ?? 0))).toEqual([]);
  });

  it.each(FAMILIES)('$name offers weights 400 to 600 and nothing else', ({ file }) => {
    const { variationAxes } = create(bytes(`${file}.woff2`));
    expect(Object.keys(variationAxes)).toEqual(['wght']);
    expect(variationAxes['wght']).toMatchObject({ min: 400, default: 400, max: 600 });
  });

  it.each(FAMILIES)('$name gets heavier and wider with weight', async ({ file }) => {
    const [light, heavy] = await Promise.all([400, 600].map((weight) => openAtWeight(bytes(`${file}.woff2`), weight)));
    expect(averageAdvance(heavy!)).toBeGreaterThan(averageAdvance(light!));
  });

  it('need only the first file for what stands on every page', () => {
    const frame = globSync('src/{components,layouts,mdx,pages,search,styles}/**/*.{astro,css,ts}', { cwd: root });
    const rare = frame.flatMap((file) =>
      [...new Set(readFileSync(path.join(root, file), 'utf8'))].filter((char) => EXT.includes(char)).map((char) => `${file}: ${char}`),
    );
    expect(frame.length).toBeGreaterThan(20);
    expect(rare, 'add these to MAIN in src/fonts/charset.ts and run `npm run fonts`: else every reader loads the second file').toEqual([]);
  });

  it('cover every character of the content', () => {
    const covered = new Set(
      FAMILIES.map(({ file }) => has(`${file}.woff2`).union(has(`${file}-ext.woff2`))).reduce((a, b) => a.intersection(b)),
    );
    const missing = globSync('content/**/*.{mdx,mmd}', { cwd: root }).flatMap((file) => {
      const text = readFileSync(path.join(root, file), 'utf8').replace(/^```(?!mermaid).*?^```/gms, '');
      const chars = new Set([...text].filter((char) => char >= ' ' && !covered.has(char.codePointAt(0) ?? 0)));
      return chars.size > 0 ? [`${file}: ${[...chars].map((c) => `${c} U+${c.codePointAt(0)?.toString(16)}`).join(', ')}`] : [];
    });
    expect(missing, 'add these to src/fonts/charset.ts and run `npm run fonts`, or write them otherwise').toEqual([]);
  });
});

describe('fonts.css', () => {
  let made: string;
  beforeAll(async () => {
    made = await fontsCss(bytes);
  });

  it('says what the font files say', () => expect(sheet).toBe(made));

  it('names files that exist', () => {
    const files = [...sheet.matchAll(/url\('([^']+)'\)/g)].map(([, file = '']) => path.join(root, 'src/styles', file));
    expect(files).toHaveLength(4);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('shows text at once, in a fallback, and asks nobody else for a font', () => {
    expect(sheet.match(/font-display: swap/g)).toHaveLength(4);
    expect(sheet).not.toContain('http');
  });

  it('loads the second file only for what the first lacks', () => {
    const ranges = [...sheet.matchAll(/unicode-range:\s+([^;]+);/g)].map(([, range = '']) => range);
    for (const char of MAIN) {
      const code = char.codePointAt(0) ?? 0;
      expect(
        ranges.map((range) => inRange(range, code)),
        `U+${code.toString(16)}`,
      ).toEqual([false, true, false, true]);
    }
    for (const char of 'ŁőÅ∞') expect(inRange(ranges[0] ?? '', char.codePointAt(0) ?? 0)).toBe(true);
  });

  it('makes a local font take the room of ours', async () => {
    const sans = await openAtWeight(bytes('source-sans-3.woff2'), 400);
    const arial = LOCAL.sans[1]!.regular;
    const { sizeAdjust, ascent, descent } = overrides(sans, arial);
    const scale = parseFloat(sizeAdjust) / 100;
    expect(arial.advance * scale).toBeCloseTo(averageAdvance(sans), 3);
    expect((parseFloat(ascent) / 100) * scale).toBeCloseTo(sans.ascent / sans.unitsPerEm, 3);
    expect((parseFloat(descent) / 100) * scale).toBeCloseTo(-sans.descent / sans.unitsPerEm, 3);
  });
});

it('lets diagrams use every character of both sets', () => {
  const set = has('source-sans-3.woff2').union(has('source-sans-3-ext.woff2'));
  expect([...MAIN, ...EXT].filter((char) => !set.has(char.codePointAt(0) ?? 0))).toEqual([]);
});

describe('unicodeRange', () => {
  it('runs over gaps but never over the other file', () => {
    expect(unicodeRange([0x41, 0x43, 0x44, 0x46], [0x45])).toBe('U+41-44, U+46');
    expect(unicodeRange([0x41, 0x2190], [])).toBe('U+41, U+2190');
  });

  it('keeps the two sets apart', () => expect([...EXT].filter((char) => MAIN.includes(char))).toEqual([]));
});
