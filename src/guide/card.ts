/** The card that sites show when a page is shared. It is drawn by `npm run pictures`, and has the guide's name in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pngSays } from '../lib/png.ts';
import type { Guide } from './config.ts';

export const CARD_FILE = 'social-card.png';

/** The words on the card, kept in the picture's file too. */
export const cardWords = ({ title, tagline }: Pick<Guide, 'title' | 'tagline'>): string => `${title}\n${tagline}`;

/** Whether the card in public/ is this guide's: another's name on a shared link is worse than no picture. */
export function hasOwnCard(root: string, guide: Pick<Guide, 'title' | 'tagline'>): boolean {
  const file = join(root, 'public', CARD_FILE);
  return existsSync(file) && pngSays(readFileSync(file)) === cardWords(guide);
}
