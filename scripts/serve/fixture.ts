/** For tests: a site with a file of each kind that Pages treats in its own way, and a secret beside it. */
import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const LONG = 'a line of text that gzip makes shorter\n'.repeat(40);
export const CHANGED = new Date('2026-07-14T13:26:45Z');
export const FILES: Readonly<Record<string, string>> = {
  'index.html': `home ${LONG}`,
  '404.html': `no such page ${LONG}`,
  'matrix/index.html': 'the matrix',
  'plain.html': 'a page by its file',
  'both.html': 'the file',
  'both/index.html': 'the folder',
  'empty/deep/index.html': 'deep',
  'a.css': LONG,
  'a.js': LONG,
  'a.mjs': LONG,
  'guide.json': LONG,
  'sitemap.xml': LONG,
  'robots.txt': LONG,
  'page.md': LONG,
  'mark.svg': LONG,
  'card.png': LONG,
  'font.woff2': LONG,
  'pagefind/x.pf_index': LONG,
  'pagefind/wasm.en.pagefind': LONG,
  'caf\u00e9 100%.txt': 'odd name',
  '.hidden': 'hidden',
  '.well-known/security.txt': 'hidden',
  'matrix/.draft.html': 'hidden',
  'tiny.txt': 'tiny',
};

/** Writes the site into the folder "site" of a new one, whose path it gives. */
export function makeSite(): string {
  const root = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const [name, text] of Object.entries(FILES)) {
    const file = join(root, 'site', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    utimesSync(file, CHANGED, CHANGED);
  }
  writeFileSync(join(root, 'secret.txt'), 'secret');
  return root;
}
