/**
 * Makes the pictures in public/: favicon.svg, apple-touch-icon.png and social-card.png. Run it (`npm run pictures`) when
 * the title or the tagline in guide.config.ts changes: its output is committed, so no build needs a browser for it.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cardWords } from '../src/guide/card.ts';
import { guide } from '../src/guide/index.ts';
import { launchBrowser } from './browser/launch.ts';
import { CARD, cardHtml } from './pictures/card.ts';
import { indexedPng } from '../src/lib/png.ts';
import { markSvg, WASH } from './pictures/mark.ts';

const root = path.resolve(import.meta.dirname, '..');
const at = (file: string) => path.join(root, file);
const SERIF = at('src/fonts/source-serif-4.woff2');
const SANS = at('src/fonts/source-sans-3.woff2');

/** What a sharing site may fetch in vain on a slow line, and some refuse. */
const CARD_MAX = 60_000;

const dataUrl = async (file: string, type: string) => `data:${type};base64,${(await readFile(file)).toString('base64')}`;

/** Runs in the browser, which decodes its own screenshot; one character a byte. */
async function pixelsOf(png: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser draws no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let bytes = '';
  for (let i = 0; i < data.length; i += 8192) bytes += String.fromCharCode(...data.subarray(i, i + 8192));
  return bytes;
}

await writeFile(at('public/favicon.svg'), await markSvg(SERIF, { adapts: true }));

const browser = await launchBrowser();
try {
  const photograph = async (html: string, width: number, height: number, file: string, says?: string) => {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(html);
    await page.evaluate('document.fonts.ready');
    const shot = await page.screenshot();
    const pixels = await page.evaluate(pixelsOf, shot.toString('base64'));
    await writeFile(at(file), indexedPng(Buffer.from(pixels, 'latin1'), width, height, says));
    await page.close();
  };
  const icon = await markSvg(SERIF, { air: 0.2, paper: '#fdfcf9' });
  await photograph(`<!doctype html><style>body{margin:0}svg{display:block}</style>${icon}`, 180, 180, 'public/apple-touch-icon.png');
  const card = cardHtml({
    title: guide.title,
    tagline: guide.tagline,
    mark: await markSvg(SERIF, { inks: WASH }),
    serif: await dataUrl(SERIF, 'font/woff2'),
    sans: await dataUrl(SANS, 'font/woff2'),
  });
  await photograph(card, CARD.width, CARD.height, 'public/social-card.png', cardWords(guide));
} finally {
  await browser.close();
}

for (const file of ['favicon.svg', 'apple-touch-icon.png', 'social-card.png']) {
  const { size } = await stat(at(`public/${file}`));
  console.log(`public/${file}  ${(size / 1000).toFixed(1)} kB`);
  if (file === 'social-card.png' && size > CARD_MAX)
    throw new Error(`public/${file} is over ${CARD_MAX / 1000} kB  →  draw it with fewer tones`);
}
