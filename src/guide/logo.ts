/** How large a logo stands in the header: its own proportions, at the height of the header's line. */
import { readFile } from 'node:fs/promises';
import { imageMetadata } from 'astro/assets/utils';

/** Height in the header, in px. */
const HEIGHT = 28;

/**
 * Size to draw a picture at, so that the page keeps its place before the picture has come.
 * @throws where the file is no picture.
 */
export async function logoSize(file: string): Promise<{ readonly width: number; readonly height: number }> {
  const { width, height } = await imageMetadata(await readFile(file), file);
  return { width: Math.round((width / height) * HEIGHT), height: HEIGHT };
}
