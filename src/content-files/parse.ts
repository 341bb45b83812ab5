/** One content file's text → its record, and the place of every field, link, component and anchor. */
import type { Root, RootContent, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { problem } from '../problems/table.ts';
import type { Problem } from '../problems/types.ts';
import { anchorsOf } from './anchors.ts';
import { blanksInBody } from './blanks.ts';
import { componentsAndLinks } from './body.ts';
import { readFrontmatter } from './frontmatter.ts';
import type { EntryPlace } from './place.ts';
import { positionIn, TOP } from './position.ts';
import type { ContentFile } from './types.ts';
import { countWords } from './words.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();

const GAVE_UP = 'the parser lost its way on this line or the one above it';

function fails(text: string): boolean {
  try {
    parser.parse(text);
    return false;
  } catch {
    return true;
  }
}

/** Line on which a text stops being one that can be read. */
function lastReadable(text: string): number {
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
  let [good, bad] = [0, lines.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (fails(lines.slice(0, middle).join(''))) bad = middle;
    else good = middle;
  }
  return bad;
}

function parseMdx(text: string, path: string): { root: Root } | { problem: Problem } {
  try {
    return { root: parser.parse(text) };
  } catch (error) {
    // The parser is at its wits' end without a word on where: the shortest beginning of the file that it cannot read says it.
    if (!(error instanceof VFileMessage)) return { problem: problem('mdx-syntax', path, { line: lastReadable(text), column: 1 }, GAVE_UP) };
    // For a tag that is never closed the parser points at where it noticed, and names where the tag was opened.
    const opened = /^Expected a closing tag .*?\((\d+):(\d+)-/.exec(error.reason);
    const at = opened ? { line: Number(opened[1]), column: Number(opened[2]) } : { line: error.line ?? 1, column: error.column ?? 1 };
    return { problem: problem('mdx-syntax', path, at, error.reason) };
  }
}

export interface Place extends EntryPlace {
  /** From the project's root, with forward slashes. */
  readonly path: string;
}

/** Never throws on what an author wrote: what is wrong comes back as problems. */
export function parseContentFile(written: string, place: Place): ContentFile {
  const { path } = place;
  // Some editors begin a file with a mark that says it is UTF-8.
  const text = written.replace(/^\uFEFF/, '');
  const wrong = text.indexOf('\uFFFD');
  const encoding = wrong === -1 ? [] : [problem('encoding', path, positionIn(text, wrong))];
  const nothing = { links: [], components: [], anchors: [], diagrams: [], prose: [], words: 0, blanks: [] };
  const fence = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  if (fence?.index !== 0) {
    return {
      ...place,
      ...nothing,
      data: undefined,
      at: () => TOP,
      problems: [...encoding, problem('frontmatter-missing', path, TOP, /^---[ \t]*\r?\n/.test(text))],
    };
  }
  const { data, at, blanks, problems: ofYaml } = readFrontmatter(fence[1] ?? '', 2, path);
  const problems = [...encoding, ...ofYaml];
  const parsed = parseMdx(text, path);
  if ('problem' in parsed) return { ...place, ...nothing, data, at, blanks, problems: [...problems, parsed.problem] };
  const root = parsed.root;
  const isYaml = (node: RootContent): node is Yaml => node.type === 'yaml';
  root.children = root.children.filter((node) => !isYaml(node));
  const body = componentsAndLinks(root, path);
  return {
    ...place,
    ...body,
    data,
    at,
    anchors: anchorsOf(root),
    words: countWords(root),
    blanks: [...blanks, ...blanksInBody(text, root, fence[0].length)],
    problems: [...problems, ...body.problems],
  };
}
