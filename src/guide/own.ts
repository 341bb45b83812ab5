/** Whether a copy of the guide is still the book as shipped. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import own from '../../guide.config.ts';
import { TEAM } from '../content-files/place.ts';
import { BOOK } from './shipped.ts';

/** No entry below content/team/, and guide.config.ts as it came. */
export function isAsShipped(root: string, config: unknown = own): boolean {
  const folder = join(root, 'content', TEAM);
  const written = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'))
    : [];
  return written.length === 0 && isDeepStrictEqual(config, BOOK);
}
