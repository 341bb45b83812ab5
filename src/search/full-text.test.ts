import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexSite } from './full-text.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'full-text-'));
});
afterEach(() => rm(dir, { recursive: true }));

async function page(path: string, article: string) {
  const file = join(dir, path, 'index.html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `<!doctype html><html lang="en-GB"><title>T</title><main>${article}</main></html>`);
}
const written = async () => (await readdir(join(dir, 'pagefind'), { recursive: true })).sort();

test('indexes the marked articles alone, and tells the path of each', async () => {
  await page('a', '<article data-pagefind-body><h1>Apple</h1><p>Pips</p></article>');
  await page('b/c', '<article data-pagefind-body><h1>Cherry</h1><p>Stone</p></article>');
  await page('list', '<article><h1>Not indexed</h1></article>');
  expect(await indexSite(dir, '/team-guide/')).toBe(2);
  const pages = JSON.parse(await readFile(join(dir, 'pagefind/pages.json'), 'utf8')) as Record<string, string>;
  expect(Object.values(pages).sort()).toEqual(['/a/', '/b/c/']);
  const files = await written();
  for (const id of Object.keys(pages)) expect(files).toContain(join('fragment', `${id}.pf_fragment`));
});

test('writes the engine of the site’s language and no interface of Pagefind’s', async () => {
  await page('a', '<article data-pagefind-body><h1>Apple</h1></article>');
  await indexSite(dir, '/');
  const files = await written();
  expect(files).toContain('wasm.en-gb.pagefind');
  expect(files.filter((file) => /unknown|-ui|highlight|\.css$/.test(file))).toEqual([]);
});

test('the same pages give the same bytes', async () => {
  for (const name of 'abcdefgh')
    await page(name, `<article data-pagefind-body><h1>Page ${name}</h1><p>Some words of ${name}</p></article>`);
  const bytes = async () => {
    await indexSite(dir, '/');
    const files = (await readdir(join(dir, 'pagefind'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
    return Promise.all(paths.map(async (path) => `${path} ${(await readFile(path)).toString('base64')}`));
  };
  expect(await bytes()).toEqual(await bytes());
});

test('a site in which nothing can be found is a mistake, and said to be', async () => {
  await page('a', '<article><h1>Apple</h1></article>');
  await expect(indexSite(dir, '/')).rejects.toThrow('put data-pagefind-body on the article');
});
