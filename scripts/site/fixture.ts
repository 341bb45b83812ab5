/** A site made of strings, for the tests of the checks. */
import { readPage, type Site } from './read.ts';

/** Makes a site from files: path in its folder → text. */
export function siteOf(files: Readonly<Record<string, string>>, base = '/guide/'): Site {
  const names = Object.keys(files);
  return {
    base,
    dir: '/nowhere',
    origin: 'https://team.example',
    files: new Set(names),
    read: (file) => files[file] ?? '',
    pages: names.filter((name) => name.endsWith('.html')).map((name) => readPage(name, files[name] ?? '')),
  };
}
