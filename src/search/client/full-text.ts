/** The full-text tier: Pagefind, its files fetched side by side, and answers that say when they could not be had. */
import { subjectOf, wordsOf } from '../words.ts';
import type { PagesFile } from '../types.ts';
import type { TextHit } from './merge.ts';
import { readExcerpt } from './excerpt.ts';
import { FEW, mostWords } from './relax.ts';

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment>;
}
interface Pagefind {
  init(): Promise<void>;
  destroy(): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface SubResult {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly anchor?: { readonly id: string };
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}
/** What is shown of a page found. */
export interface Fragment {
  readonly meta: { readonly title?: string };
  readonly excerpt: string;
  readonly sub_results: readonly SubResult[];
}

export interface FullText {
  /**
   * Pages found, best first; rejects where the index cannot be had.
   * @param unknown words that no name has → the nearest that one has, or '': used where the text has no such word either.
   */
  search(query: string, unknown: ReadonlyMap<string, string>): Promise<TextHit[]>;
  fragment(id: string): Promise<Fragment>;
  close(): void;
}

/** How much a match in a field counts; `image` is Pagefind's own and no words of ours. */
const RANKING = { metaWeights: { title: 6, aliases: 6, image: 0, image_alt: 0 } };
const WORDS_OF_EXCERPT = 28;

async function got(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}

/** Its code once here starts its worker, which fetches the rest. */
async function startPagefind(base: string, folder: string, tag: string): Promise<Pagefind> {
  const module = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  const pagefind: Pagefind = module.createInstance({ metaCacheTag: tag, baseUrl: base, excerptLength: WORDS_OF_EXCERPT, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}

/** The list of pages, whose name stands in the entry file: its worker would ask for it a round trip later. */
function warmMeta(folder: string, { languages }: { languages: Record<string, { hash: string }> }): void {
  for (const { hash } of Object.values(languages)) fetch(`${folder}pagefind.${hash}.pf_meta`).catch(() => undefined);
}

/**
 * Starts Pagefind. Left alone it fetches its files one after another; asked for all at once, by intent.ts and here, they are in
 * the browser's cache when it gets to them.
 * @param tag keeps its entry file, and the files that hang on it, those of one build.
 */
export async function openFullText(base: string, tag: string): Promise<FullText> {
  const folder = `${base}pagefind/`;
  const [pagefind, pages] = await Promise.all([
    startPagefind(base, folder, tag),
    got(`${folder}pages.json?ts=${tag}`).then((response) => response.json() as Promise<PagesFile>),
    // Pagefind itself waits long for files that do not come; these fail at once.
    got(`${folder}pagefind-entry.json?ts=${tag}`).then(async (response) => warmMeta(folder, await response.json())),
    got(`${folder}pagefind-worker.js`),
  ]);
  const total = Object.keys(pages).length;
  const results = new Map<string, PagefindResult>();

  async function find(term: string): Promise<readonly PagefindResult[]> {
    return (await pagefind.search(term)).results;
  }

  /** The word, where the text has it; else its correction; else nothing. */
  async function spelt(word: string, correction: string | undefined): Promise<string> {
    if (correction === undefined) return word;
    const [first] = await find(word);
    // For a word that is nowhere Pagefind looks for what it begins with: "own" for "ownrship". Its marks tell.
    const marks = first ? readExcerpt((await first.data()).excerpt).filter(({ hit }) => hit) : [];
    const cut = marks.flatMap(({ text }) => wordsOf(text)).every((mark) => mark.length <= word.length / 2 && word.startsWith(mark));
    return cut ? correction : word;
  }

  return {
    async search(query, unknown) {
      const spellings = await Promise.all(subjectOf(query).map((word) => spelt(word, unknown.get(word))));
      const subject = spellings.filter((word) => word !== '');
      const quoted = /^\s*".+"\s*$/.test(query);
      let found = await find(quoted ? query : subject.join(' '));
      let ranked: readonly { id: string; score: number }[] = found;
      if (found.length < FEW && subject.length > 1 && !quoted) {
        const single = await Promise.all(subject.map(find));
        ranked = mostWords(found, single, total);
        found = [...single.flat(), ...found];
      }
      // Pagefind keeps silent when a piece of its index cannot be fetched: nothing found may mean that nothing was searched.
      if (ranked.length === 0 && wordsOf(query).length > 0) await got(`${folder}pagefind-entry.json?ts=${Date.now()}`);
      results.clear();
      for (const result of found) results.set(result.id, result);
      return ranked.flatMap(({ id, score }) => {
        const path = pages[id];
        return path === undefined ? [] : [{ id, path, score }];
      });
    },
    fragment(id) {
      const result = results.get(id);
      return result ? result.data() : Promise.reject(new Error(`no result ${id}`));
    },
    close: () => void pagefind.destroy(),
  };
}
