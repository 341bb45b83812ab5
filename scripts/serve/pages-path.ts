/**
 * Which file GitHub Pages answers a path with. The rules, as slorber/trailing-slash-guide has measured them:
 *
 *   /x       the file x; else x.html, as it is; else, where x/index.html is, a redirect to /x/
 *   /x/      x/index.html, and nothing else: no x.html
 *   else     missing; a folder without index.html is not listed
 *
 * Hidden files are missing, wherever they lie: actions/upload-pages-artifact leaves them out (`--exclude=.[^/]*`).
 */
import { statSync } from 'node:fs';
import { join, posix } from 'node:path';

export type Answer =
  | { readonly kind: 'file'; /** Below the site's folder, with a leading slash. */ readonly file: string }
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' };

/** Path of a request as text: decoded, without "." and "..", slashes single. Undefined where it can be no file's. */
export function plainPath(path: string): string | undefined {
  try {
    const plain = posix.join('/', decodeURIComponent(path));
    // A backslash is a way up on Windows; no file of a site has one in its name.
    return /[\\\0]/.test(plain) ? undefined : plain;
  } catch {
    return undefined;
  }
}

/** A name that no file system takes is no file's. */
function isFileAt(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Finds what answers a plain path below the base, which begins in a slash (or is empty: the base without its own). */
export function findAnswer(dir: string, path: string): Answer {
  if (path.split('/').some((part) => part.startsWith('.'))) return { kind: 'missing' };
  const isFile = (file: string) => isFileAt(join(dir, file));
  if (path.endsWith('/')) return isFile(`${path}index.html`) ? { kind: 'file', file: `${path}index.html` } : { kind: 'missing' };
  const file = [path, `${path}.html`].find((name) => name.startsWith('/') && isFile(name));
  if (file) return { kind: 'file', file };
  return isFile(`${path}/index.html`) ? { kind: 'folder' } : { kind: 'missing' };
}
