/** Pagefind's excerpts as pieces of text. They carry `<mark>`, and are never given to the page as HTML. Pure. */
import type { Segment } from '../words.ts';

/** A word as Pagefind marks it: up to the next space, with the punctuation that stands round it. */
const MARKED = /^<mark>([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)<\/mark>$/su;

/** Pagefind escapes `<` and `>` of the page's text and nothing else; the only tags left are its own marks. */
export function readExcerpt(excerpt: string): Segment[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .flatMap((piece) => {
      const word = MARKED.exec(piece);
      const plain = (text = '') => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), hit: false });
      return word ? [plain(word[1]), { ...plain(word[2]), hit: true }, plain(word[3])] : [plain(piece)];
    })
    .filter(({ text }) => text !== '');
}
