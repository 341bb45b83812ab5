/** Widths of text in the font that readers get: the files we ship, at the two weights that diagrams use. */
import { readFile } from 'node:fs/promises';
import type { Font } from 'fontkit';
import { openAtWeight } from '../fonts/open.ts';

export type Weight = 400 | 600;

export interface Face {
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  /** Advance of a run of text, per em. */
  readonly advance: (text: string) => number;
}

/** The sans serif files, main and second. */
export const FONT_FILES = ['', '-ext'].map((suffix) => new URL(`../fonts/source-sans-3${suffix}.woff2`, import.meta.url));

/** Text is cut into runs as a browser does, which takes each character from the first file that has it. */
function faceOf(fonts: readonly Font[]): Face {
  const [main] = fonts as readonly [Font];
  const known = new Map<string, number>();
  const fontOf = (char: string) => fonts.find((font) => font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)) ?? main;
  const advance = (text: string): number => {
    let sum = 0;
    let run = '';
    let font = main;
    const close = () => {
      if (run) sum += font.layout(run).advanceWidth / font.unitsPerEm;
      run = '';
    };
    for (const char of text) {
      const next = fontOf(char);
      if (next !== font) close();
      font = next;
      run += char;
    }
    close();
    return sum;
  };
  return {
    ascent: main.ascent / main.unitsPerEm,
    descent: -main.descent / main.unitsPerEm,
    xHeight: main.xHeight / main.unitsPerEm,
    advance(text) {
      let width = known.get(text);
      if (width === undefined) known.set(text, (width = advance(text)));
      return width;
    },
  };
}

export async function loadFaces(): Promise<Readonly<Record<Weight, Face>>> {
  const files = await Promise.all(FONT_FILES.map((url) => readFile(url)));
  const face = async (weight: Weight) => faceOf(await Promise.all(files.map((file) => openAtWeight(file, weight))));
  return { 400: await face(400), 600: await face(600) };
}
