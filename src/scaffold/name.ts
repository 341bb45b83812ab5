/** A title → the last part of an id. */
import GithubSlugger from 'github-slugger';

/** Longer names make addresses that nobody reads. */
const LONGEST = 60;

/** Lower-case words and digits joined by hyphens; '' where the title has none. Accents are taken off their letters. */
export function nameFrom(title: string): string {
  // Upper case first: it spells out what has no accent to take off, as ß.
  const plain = title.toUpperCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const words = new GithubSlugger()
    .slug(plain)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.reduce((name, word) => (name.length + word.length < LONGEST ? (name ? `${name}-${word}` : word) : name), '');
}
