/**
 * Headers as GitHub Pages sends them (answers of github.io sites as their owners published them, the latest of July 2026).
 * What Fastly in front adds about itself (via, age, x-served-by…) and what only https may say is left out.
 */
import type { Stats } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { extname } from 'node:path';
import compression from 'compression';
import { contentType as typeOf } from 'mime-types';

/** On every answer. `vary` comes from Fastly, which sends it with pictures and redirects too. */
export const ALWAYS = { server: 'GitHub.com', vary: 'Accept-Encoding' } as const;
/** On every file, 404.html among them. */
export const ON_FILES = { 'access-control-allow-origin': '*' } as const;
/** On files that are found. */
export const CACHED = 'max-age=600';
const CACHED_MS = 600_000;
/** The page with which Pages itself says that there is nothing: no site's 404.html, which carries no such policy. */
export const ON_OWN_404 = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'",
} as const;

/**
 * Type of a file by its name: mime-db's, which GitHub says it uses, with the charset where Pages sends one (JSON and Markdown do
 * have it, XML and SVG have not). Scripts are the exception: mime-db has since moved to text/javascript, Pages has not.
 */
export function contentType(file: string): string {
  const type = typeOf(extname(file)) || 'application/octet-stream';
  return type.replace(/^text\/javascript/, 'application/javascript');
}

/** Whether a file of this type is sent packed. What Pages has no type for, as the parts of the search index, is left alone. */
export function isPacked(type: string): boolean {
  if (type === 'application/octet-stream') return false;
  // The library's own judgement, by mime-db, which it gives for answers alone.
  return compression.filter({} as Parameters<typeof compression.filter>[0], { getHeader: () => type } as never);
}

/** nginx's tag, seconds and size in hexadecimal; weak where the bytes sent are not the file's own. */
export function entityTag({ mtimeMs, size }: Pick<Stats, 'mtimeMs' | 'size'>, weak: boolean): string {
  return `${weak ? 'W/' : ''}"${Math.floor(mtimeMs / 1000).toString(16)}-${size.toString(16)}"`;
}

/** When a cache must ask again, for the `expires` header. */
export const expires = (now: number): string => new Date(now + CACHED_MS).toUTCString();

/** Whether the client takes gzip. Pages offers nothing else: a client that takes br and zstd too gets gzip. */
export function takesGzip({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const codings = String(headers['accept-encoding'] ?? '').split(',');
  return codings.some((coding) => /^\s*gzip\s*(;|$)/i.test(coding) && !/;\s*q=0(\.0*)?\s*$/i.test(coding));
}
