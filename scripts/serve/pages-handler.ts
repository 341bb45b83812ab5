/**
 * Answers requests as GitHub Pages does for a project page, so that a preview and the browser tests tell the truth:
 * paths (pages-path.ts), headers (pages-headers.ts), gzip, 404.html, conditional and partial answers.
 */
import { existsSync, type Stats } from 'node:fs';
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import send from 'send';
import { ALWAYS, CACHED, contentType, entityTag, expires, isPacked, ON_FILES, ON_OWN_404, takesGzip } from './pages-headers.ts';
import { findAnswer, plainPath } from './pages-path.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** nginx's own least size: below it, gzip makes a file longer. */
const LEAST_PACKED = 20;

/** Serves the folder of a built site below `base` ("/" or "/team-guide/"). Reads the disk each time: a rebuild shows at once. */
export function pagesHandler(dir: string, base: string): Handler {
  return (request, response) => {
    for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return ownPage(request, response, 405, { allow: 'GET, HEAD' });
    const [, asked = '/', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? [];
    const path = plainPath(asked);
    // Another repository's, or the account's own site: whatever they answer, it is not this guide's 404.html.
    if (!path || !`${path}/`.startsWith(base)) return ownPage(request, response, 404, ON_OWN_404);
    const answer = findAnswer(dir, path.slice(base.length - 1));
    if (answer.kind === 'file') return sendFile(request, response, dir, answer.file, 200);
    if (answer.kind === 'folder') {
      const location = `http://${request.headers.host ?? 'localhost'}${encodeURI(path)}/${query}`;
      return ownPage(request, response, 301, { location });
    }
    if (existsSync(join(dir, '404.html'))) return sendFile(request, response, dir, '/404.html', 404);
    ownPage(request, response, 404, ON_OWN_404);
  };
}

function sendFile(request: IncomingMessage, response: ServerResponse, dir: string, file: string, status: 200 | 404): void {
  const found = status === 200;
  response.statusCode = status;
  const answer = send(request, encodeURI(file), {
    root: dir,
    index: false,
    // What is hidden was held back before; the folder itself may lie in one.
    dotfiles: 'allow',
    etag: false,
    cacheControl: false,
    acceptRanges: found,
    lastModified: found,
  });
  answer.on('headers', (_: ServerResponse, path: string, stat: Stats) => {
    const type = contentType(path);
    const whole = request.method === 'GET' && request.headers.range === undefined;
    const packed = whole && takesGzip(request) && stat.size >= LEAST_PACKED && isPacked(type);
    for (const [name, value] of Object.entries(ON_FILES)) response.setHeader(name, value);
    response.setHeader('content-type', type).setHeader('etag', entityTag(stat, packed));
    if (found) response.setHeader('cache-control', CACHED).setHeader('expires', expires(Date.now()));
    // The library would choose brotli, which Pages does not speak.
    request.headers['accept-encoding'] = packed ? 'gzip' : 'identity';
  });
  gzip(request, response, () => answer.pipe(response));
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
/** Only whole bodies: a packed part of a file could not be put together with the others. */
const gzip = compression({
  threshold: LEAST_PACKED,
  filter: (_, response) => [200, 404].includes(response.statusCode) && isPacked(String(response.getHeader('content-type'))),
}) as unknown as Middleware;

/** An answer that no file of the site gives. */
function ownPage(request: IncomingMessage, response: ServerResponse, status: number, headers: Readonly<Record<string, string>>): void {
  const body = `<html><title>${status}</title><h1>${status} ${STATUS_CODES[status]}</h1></html>\n`;
  response.writeHead(status, { 'content-type': 'text/html', 'content-length': Buffer.byteLength(body), ...headers });
  response.end(request.method === 'HEAD' ? undefined : body);
}
