/** Writes a picture of few tones as an indexed PNG: a third of what a browser's own screenshot weighs. Pure. */
import { crc32, deflateSync } from 'node:zlib';

/** Keyword of the text that says what the picture shows. */
const TITLE = 'Title';
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}

const distance = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

/** The 256 commonest colours; every other one, a pixel on the edge of a letter, takes the nearest of them. */
function palette(pixels: Uint32Array): { colours: number[]; indexOf: ReadonlyMap<number, number> } {
  const uses = new Map<number, number>();
  for (const pixel of pixels) uses.set(pixel, (uses.get(pixel) ?? 0) + 1);
  const byUse = [...uses].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  const colours = byUse.slice(0, 256);
  const nearest = (colour: number) =>
    colours.reduce((best, each, index) => (distance(each, colour) < distance(colours[best] ?? 0, colour) ? index : best), 0);
  return { colours, indexOf: new Map(byUse.map((colour, index) => [colour, index < 256 ? index : nearest(colour)])) };
}

/** What a picture of ours says it shows; undefined where it says nothing, or is no PNG. */
export function pngSays(png: Buffer): string | undefined {
  const mark = Buffer.from(`iTXt${TITLE}\0\0\0\0\0`, 'latin1');
  const at = png.indexOf(mark);
  if (at < 4) return undefined;
  const end = at + 4 + png.readUInt32BE(at - 4);
  return png.subarray(at + mark.length, end).toString('utf8');
}

/** Encodes RGBA bytes; transparency is dropped. `says` is kept in the file as its title, for whom does not see the picture. */
export function indexedPng(rgba: Uint8Array, width: number, height: number, says?: string): Buffer {
  if (rgba.length !== width * height * 4) throw new Error(`${rgba.length} bytes are not ${width} × ${height} pixels`);
  const pixels = new Uint32Array(width * height);
  for (let i = 0; i < pixels.length; i++) pixels[i] = ((rgba[i * 4] ?? 0) << 16) | ((rgba[i * 4 + 1] ?? 0) << 8) | (rgba[i * 4 + 2] ?? 0);
  const { colours, indexOf } = palette(pixels);

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  // Each row is its filter (none) and its indices.
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((pixel, i) => (rows[i + Math.floor(i / width) + 1] = indexOf.get(pixel) ?? 0));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    // Keyword, compression flag and method, language and translated keyword (both empty), then text in UTF-8.
    ...(says === undefined ? [] : [chunk('iTXt', Buffer.from(`${TITLE}\0\0\0\0\0${says}`, 'utf8'))]),
    chunk('PLTE', Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
