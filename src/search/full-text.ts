/** The full-text index: Pagefind over the built pages, and of what it writes only what the search uses. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { PagesFile } from './types.ts';

/** Pagefind's own interfaces and its highlighter: nothing of ours asks for them. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|playground)/;
/** Drawings are described in words beside them; their labels alone read as noise. */
const SKIPPED = ['svg', 'nav', 'button', '[hidden]'];
/** Pagefind opens every file it packs with this. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Indexes the pages of a built site into `<dir>/pagefind`; pages without `data-pagefind-body` are left out.
 * @param base the path the site is served under, which the index must not depend on.
 * @returns how many pages can be found.
 */
export async function indexSite(dir: string, base: string): Promise<number> {
  const folder = join(dir, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  const { index, errors } = await createIndex({ excludeSelectors: SKIPPED });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    // One at a time and in order, so that two builds of the same pages give the same index.
    for (const page of await htmlFiles(dir)) {
      const content = await readFile(join(dir, page), 'utf8');
      if (!content.includes('data-pagefind-body')) continue;
      const added = await index.addHTMLFile({ sourcePath: page, content });
      if (added.errors.length > 0) throw new Error(`Pagefind could not read ${page}: ${added.errors.join('; ')}`);
    }
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw new Error(`Pagefind could not make its index: ${failed.join('; ')}`);
    const pages: Record<string, string> = {};
    const unused = unusedEngines(files);
    for (const { path, content } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
      if (UNUSED.test(path) || unused(path)) continue;
      await write(join(folder, path), content);
      const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (id !== undefined) pages[id] = pathOf(content);
    }
    await write(join(folder, 'pages.json'), JSON.stringify(pages satisfies PagesFile));
    const count = Object.keys(pages).length;
    if (count === 0) throw new Error(`nothing to search in ${dir}${base}  →  put data-pagefind-body on the article of the layout`);
    return count;
  } finally {
    await close();
  }
}

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind writes an engine for the languages it can stem and one for those it cannot; a site needs those its pages are in. */
function unusedEngines(files: readonly IndexFile[]): (path: string) => boolean {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('Pagefind wrote no pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry.content).toString('utf8')) as { languages: Record<string, { wasm: string | null }> };
  const used = new Set(Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
  return (path) => path.startsWith('wasm.') && !used.has(path);
}

async function htmlFiles(dir: string): Promise<string[]> {
  const files = await readdir(dir, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

async function write(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** The path of the page that a fragment tells of: the browser learns it here before it fetches the fragment. */
function pathOf(packed: Uint8Array): string {
  const text = gunzipSync(packed).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw new Error(`a fragment of Pagefind's index does not start with "${SIGNATURE}"`);
  return (JSON.parse(text.slice(SIGNATURE.length)) as { url: string }).url;
}
