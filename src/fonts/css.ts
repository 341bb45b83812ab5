/** Writes src/styles/fonts.css from the font files: what it says of them is measured, never typed. */
import { create, type Font } from 'fontkit';
import { format } from 'prettier';
import { unicodeRange } from './charset.ts';
import { openAtWeight } from './open.ts';
import { LOCAL, overrides, type LocalFace } from './metrics.ts';

export interface Family {
  readonly name: 'Source Serif 4' | 'Source Sans 3';
  /** File name without extension; the second file ends in `-ext`. */
  readonly file: 'source-serif-4' | 'source-sans-3';
  readonly generic: 'serif' | 'sans';
}

export const FAMILIES: readonly Family[] = [
  { name: 'Source Serif 4', file: 'source-serif-4', generic: 'serif' },
  { name: 'Source Sans 3', file: 'source-sans-3', generic: 'sans' },
];

const rule = (descriptors: Record<string, string>): string =>
  `@font-face {\n${Object.entries(descriptors)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}\n`;

function webFace(family: Family, suffix: string, range: string): string {
  return rule({
    'font-family': `'${family.name}'`,
    src: `url('../fonts/${family.file}${suffix}.woff2') format('woff2')`,
    'font-weight': '400 600',
    'font-display': 'swap',
    'unicode-range': range,
  });
}

function localFace(family: Family, font: Font, local: LocalFace, weight: number): string {
  const { sizeAdjust, ascent, descent, lineGap } = overrides(font, local);
  return rule({
    'font-family': `'${family.name} Fallback'`,
    src: local.names.map((name) => `local('${name}')`).join(', '),
    'font-weight': String(weight),
    'size-adjust': sizeAdjust,
    'ascent-override': ascent,
    'descent-override': descent,
    'line-gap-override': lineGap,
  });
}

/** The style sheet for both families; `read` gives the bytes of a font file by name. */
export async function fontsCss(read: (file: string) => Buffer): Promise<string> {
  const parts = ['/* Made by `npm run fonts`, which measures the fonts: change scripts/make-fonts.ts, not this file. */\n'];
  for (const family of FAMILIES) {
    const main = create(read(`${family.file}.woff2`));
    const ext = create(read(`${family.file}-ext.woff2`));
    parts.push(webFace(family, '-ext', unicodeRange(ext.characterSet, main.characterSet)));
    parts.push(webFace(family, '', unicodeRange(main.characterSet, ext.characterSet)));
    const at400 = await openAtWeight(read(`${family.file}.woff2`), 400);
    const at600 = await openAtWeight(read(`${family.file}.woff2`), 600);
    for (const { regular, bold } of LOCAL[family.generic]) {
      parts.push(localFace(family, at400, regular, 400));
      parts.push(localFace(family, at600, bold, 600));
    }
  }
  return format(parts.join(''), { parser: 'css', singleQuote: true, printWidth: 140 });
}
