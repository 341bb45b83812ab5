/**
 * Serves a built site as GitHub Pages would (serve/pages-handler.ts), on this machine alone.
 *
 * `node scripts/serve.ts [folder] [--base /team-guide/] [--port 4321]`
 */
import { createServer, type Server } from 'node:http';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { guide } from '../src/guide/index.ts';
import { whereabouts } from '../src/guide/surroundings.ts';
import { command } from './flags.ts';
import { pagesHandler } from './serve/pages-handler.ts';

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
  const server = createServer(pagesHandler(dir, base));
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

/** Serves a built site until Ctrl-C, and says where. `asked` is a port as somebody typed it; without it, the first free from 4321. */
export async function serveUntilStopped(folder: string, base: string, asked: string | undefined = process.env['PORT']): Promise<void> {
  const port = Number(asked ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`the port is "${asked}"  →  give a number from 0 to 65535`);
  const site = await serveSite(folder, { base, port, tries: asked === undefined ? 20 : 0 });
  console.log(`\n  ${guide.title} is served at  ${site.url}\n  Ctrl-C stops it.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close().then(() => process.exit(0)));
}

if (import.meta.main)
  await command(async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { base: { type: 'string' }, port: { type: 'string' } },
    });
    await serveUntilStopped(positionals[0] ?? 'dist', values.base ?? whereabouts(process.cwd()).base, values.port);
  });
