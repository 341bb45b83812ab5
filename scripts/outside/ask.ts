/**
 * Asks every address, by linkinator: a page that links to them all is laid in a folder of its own, and its links are
 * followed. First without following redirects, because only so is a move for good told from a detour; what redirects is
 * then followed to its end.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, type LinkResult } from 'linkinator';
import type { Answer } from '../../src/outside/verdict.ts';

export interface Asking {
  /** Addresses asked at once. */
  readonly concurrency: number;
  /** Milliseconds to wait for an answer. */
  readonly timeout: number;
  /** How often to ask again after 429, 5xx or no answer, each time waiting longer. */
  readonly retries: number;
}

const escaped = (url: string): string => url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Code of what went wrong below HTTP, from the last failure that says one. */
function errorOf({ failureDetails = [] }: LinkResult): string | undefined {
  const errors = failureDetails.filter((each): each is Error & { cause?: { code?: string } } => each instanceof Error);
  const last = errors.at(-1);
  return last && (last.cause?.code ?? last.name);
}

const redirects = (status: number): boolean => status >= 300 && status < 400;

/** One pass: status, error and, where redirects are followed, where they led. */
async function pass(urls: readonly string[], { concurrency, timeout, retries }: Asking, follow: boolean) {
  const root = await mkdtemp(join(tmpdir(), 'links-outside-'));
  const targets = new Map<string, string>();
  try {
    await writeFile(join(root, 'index.html'), urls.map((url) => `<a href="${escaped(url)}">link</a>`).join('\n'));
    const checker = new LinkChecker();
    checker.on('redirect', ({ url, targetUrl }) => targetUrl !== undefined && targets.set(url, targetUrl));
    const { links } = await checker.check({
      path: 'index.html',
      serverRoot: root,
      concurrency,
      timeout,
      retryErrors: retries > 0,
      retryErrorsCount: retries,
      retryErrorsJitter: 500,
      redirects: follow ? 'warn' : 'error',
    });
    return { results: new Map(links.map((link) => [link.url, link])), targets };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** What each address answers, in the order given. Addresses are normalised URLs without a fragment. */
export async function askAll(urls: readonly string[], asking: Asking): Promise<Answer[]> {
  if (urls.length === 0) return [];
  const first = await pass(urls, asking, false);
  const statusOf = (results: ReadonlyMap<string, LinkResult>, url: string): number => results.get(url)?.status ?? 0;
  const moving = urls.filter((url) => redirects(statusOf(first.results, url)));
  const last = moving.length > 0 ? await pass(moving, asking, true) : undefined;
  return urls.map((url) => {
    const status = statusOf(first.results, url);
    const results = last && moving.includes(url) ? last.results : first.results;
    const found = results.get(url);
    return { url, status, final: found?.status ?? 0, target: last?.targets.get(url), error: found && errorOf(found) };
  });
}
