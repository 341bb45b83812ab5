/**
 * Serves a built site as GitHub Pages does, gzipped and cached for ten minutes, over a line as slow as asked. Slowed here and
 * not in the browser, because a browser's throttle leaves out what its workers fetch.
 */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CACHED, contentType, isPacked } from '../serve/pages-headers.ts';
import { findAnswer, plainPath } from '../serve/pages-path.ts';

export interface Line {
  readonly name: string;
  /** From asking to the first byte. */
  readonly latencyMs: number;
  /** Shared by all that is under way. */
  readonly bytesPerSecond: number;
}

/** Lighthouse's mobile profile as it is applied to single requests: 150 ms there and back and 1.6 Mbit/s, with their overheads. */
export const SLOW_4G: Line = { name: 'slow 4G (562 ms a request, 1.44 Mbit/s)', latencyMs: 562.5, bytesPerSecond: 180_000 };

/** One packet. */
const SLICE = 1460;

export interface SlowServer {
  readonly url: string;
  /** What was sent since the last call: path → bytes of the body. */
  sent(): Map<string, number>;
  close(): Promise<void>;
}

export async function serveSlowly(dir: string, base: string, line: Line): Promise<SlowServer> {
  let sent = new Map<string, number>();
  const queues: { response: ServerResponse; body: Buffer; at: number }[] = [];
  let carried = 0;
  let last = performance.now();
  // Gives each answer under way one packet in turn, as many as the line can carry since the last look.
  const timer = setInterval(() => {
    const now = performance.now();
    carried = Math.min(carried + ((now - last) / 1000) * line.bytesPerSecond, line.bytesPerSecond / 20);
    last = now;
    while (carried >= SLICE && queues.length > 0) {
      const next = queues.shift()!;
      const slice = next.body.subarray(next.at, next.at + SLICE);
      next.response.write(slice);
      carried -= SLICE;
      if (next.at + SLICE >= next.body.length) next.response.end();
      else queues.push({ ...next, at: next.at + SLICE });
    }
  }, 4);

  const server = createServer((request, response) => {
    const path = plainPath(new URL(request.url ?? '/', 'http://localhost').pathname) ?? '/';
    const answer = findAnswer(dir, path.slice(base.length - 1));
    setTimeout(() => {
      if (answer.kind !== 'file') return void response.writeHead(404).end();
      const type = contentType(answer.file);
      const whole = readFileSync(join(dir, answer.file));
      const body = isPacked(type) ? gzipSync(whole, { level: 9 }) : whole;
      sent.set(path, body.length);
      response.writeHead(200, {
        'content-type': type,
        'content-length': body.length,
        'cache-control': CACHED,
        ...(body === whole ? {} : { 'content-encoding': 'gzip' }),
      });
      queues.push({ response, body, at: 0 });
    }, line.latencyMs);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    sent() {
      const before = sent;
      sent = new Map();
      return before;
    },
    close: () =>
      new Promise((done) => {
        clearInterval(timer);
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
