/** The sections of the guide, in the header's order. */
import type { PageLink } from '../../layouts/types.ts';

export const SECTIONS: readonly PageLink[] = [
  { label: 'Guide', path: '/chapters/' },
  { label: 'Principles', path: '/principles/' },
  { label: 'Stories', path: '/stories/' },
  { label: 'Questions', path: '/questions/' },
  { label: 'Matrix', path: '/matrix/' },
  { label: 'Systems', path: '/systems/' },
];

/** aria-current of a section's link: "page" on its own page, "true" below it, none elsewhere. */
export function currentIn(section: string, path: string): 'page' | 'true' | undefined {
  if (path === section) return 'page';
  return path.startsWith(section) ? 'true' : undefined;
}
