/**
 * Serves a built site as a static host would: under its base path, folders by their index, 404.html for the rest.
 *
 * `node scripts/serve.ts [folder] [--base /team-guide/] [--port 4321]`
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { guide } from '../src/guide/index.ts';
import { whereabouts } from '../src/guide/surroundings.ts';

export interface Served {
  /** Where the guide's home is, with the base path and a final slash. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Path it is served under, "/" or "/team-guide/". */
  readonly base: string;
  /** Port to listen on; 0, the default, takes any free one. */
  readonly port?: number;
  /** How many ports above `port` to try when it is taken. */
  readonly tries?: number;
}

/** Starts serving a built site on this machine alone. */
export async function serveSite(folder: string, { base, port = 0, tries = 0 }: ServeOptions): Promise<Served> {
  const dir = resolve(folder);
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`no built site in ${folder}  →  run \`npm run build\` first`);
  const server = createServer(handler(dir, base));
  const taken = await listen(server, port, tries);
  return {
    url: `http://localhost:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Answers one request; paths outside the base are not the site's, as on a shared host. */
function handler(dir: string, base: string) {
  // `dev` reads the disk each time, so that a rebuilt site is served without a restart.
  const files = sirv(dir, { dev: true, etag: true });
  return (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    if (!`${path}/`.startsWith(base)) return notFound(dir, response);
    const within = path.slice(base.length - 1);
    const folder = isFolder(dir, within);
    if (folder && !within.endsWith('/')) {
      return void response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
    }
    // Without this, sirv answers "/404" and "/404.html/" with the page of that name, which a static host need not do.
    if (!folder && (within.endsWith('/') || !existsSync(join(dir, decode(within))))) return notFound(dir, response);
    request.url = within;
    files(request, response, () => notFound(dir, response));
  };
}

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

function isFolder(dir: string, within: string): boolean {
  const index = resolve(join(dir, decode(within), 'index.html'));
  return index.startsWith(dir + sep) && existsSync(index);
}

function notFound(dir: string, response: ServerResponse): void {
  const page = join(dir, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-store' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

/** Listens on `port`, or on one of the `tries` above it; gives the port taken. */
function listen(server: Server, port: number, tries: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return fail(error);
      if (tries > 0) return done(listen(server, port + 1, tries - 1));
      fail(new Error(`port ${port} is taken  →  stop what runs there, or set PORT to another`));
    });
    // Only this machine: a preview is nobody else's business.
    server.listen(port, 'localhost', () => {
      server.removeAllListeners('error');
      done((server.address() as AddressInfo).port);
    });
  });
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { base: { type: 'string' }, port: { type: 'string' } },
  });
  const asked = values.port ?? process.env['PORT'];
  const port = Number(asked ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`the port is "${asked}"  →  give a number from 0 to 65535`);
  const base = values.base ?? whereabouts(process.cwd()).base;
  const site = await serveSite(positionals[0] ?? 'dist', { base, port, tries: asked === undefined ? 20 : 0 });
  console.log(`\n  ${guide.title} is served at  ${site.url}\n  Ctrl-C stops it.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close().then(() => process.exit(0)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
