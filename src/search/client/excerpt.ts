/** Pagefind's excerpts as pieces of text. They carry `<mark>`, and are never given to the page as HTML. Pure. */
import type { Segment } from '../words.ts';

/** Pagefind marks up to the next space; the punctuation that stands round a word is no part of it. */
const TRIMMED = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** Pagefind escapes `<` and `>` of the page's text and nothing else; the only tags left are its own marks. */
const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

export function readExcerpt(excerpt: string): Segment[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .flatMap((piece, at) => {
      if (at % 2 === 0) return [{ text: plain(piece), hit: false }];
      const [, before = '', word = '', after = ''] = TRIMMED.exec(plain(piece)) ?? [];
      return [
        { text: before, hit: false },
        { text: word, hit: true },
        { text: after, hit: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
