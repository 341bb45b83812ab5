/** Both tiers, loaded once for the page however many search boxes it has, and again when the reader retries. */
import { createNames, type Names } from '../names.ts';
import type { NamesFile } from '../types.ts';
import { openFullText, type FullText } from './full-text.ts';

/** What intent.ts has set going before this code arrived. */
export interface Start {
  /** Base path of the site, ending in a slash. */
  readonly base: string;
  /** Marks the full text's entry file as of this visit. */
  readonly tag: string;
  /** Files of names, and their answers on the way. */
  readonly urls: readonly string[];
  readonly files: readonly Promise<Response>[];
}

export interface Tiers {
  readonly base: string;
  /** Empty until loaded. */
  readonly names: Names;
  /** Rejects if a file of names could not be had; the next call tries again. */
  loadNames(): Promise<void>;
  /** Rejects if the index could not be had; the next call tries again. */
  loadText(): Promise<FullText>;
  /** Drops a full text that failed while searching. */
  dropText(): void;
}

export function createTiers({ base, tag, urls, files }: Start): Tiers {
  const names = createNames();
  const loaded = new Set<string>();
  let responses: readonly Promise<Response>[] | undefined = files;
  let loading: Promise<void> | undefined;
  let text: Promise<FullText> | undefined;
  let tries = 0;

  async function load() {
    const answers = responses ?? urls.map((url) => fetch(url, { cache: 'reload' }));
    responses = undefined;
    const add = async (url: string, answer: Promise<Response> | undefined) => {
      if (loaded.has(url)) return;
      const response = await answer;
      if (!response?.ok) throw new Error(`${response?.status} ${url}`);
      names.add((await response.json()) as NamesFile);
      loaded.add(url);
    };
    await Promise.all(urls.map((url, at) => add(url, answers[at])));
  }

  const tiers: Tiers = {
    base,
    names,
    loadNames() {
      loading ??= load().catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      return loading;
    },
    loadText() {
      text ??= openFullText(base, tries++ ? String(Date.now()) : tag).catch((error: unknown) => {
        text = undefined;
        throw error;
      });
      return text;
    },
    dropText() {
      void text?.then((open) => open.close());
      text = undefined;
    },
  };
  return tiers;
}
