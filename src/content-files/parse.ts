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
import { componentsAndLinks } from './body.ts';
import { readFrontmatter } from './frontmatter.ts';
import type { EntryPlace } from './place.ts';
import { TOP } from './position.ts';
import type { ContentFile } from './types.ts';
import { countWords } from './words.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();

function parseMdx(text: string, path: string): { root: Root } | { problem: Problem } {
  try {
    return { root: parser.parse(text) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
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
export function parseContentFile(text: string, place: Place): ContentFile {
  const { path } = place;
  const nothing = { links: [], components: [], anchors: [], diagrams: [], prose: [], words: 0 };
  const fence = /^---\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  if (fence?.index !== 0) {
    return { ...place, ...nothing, data: undefined, at: () => TOP, problems: [problem('frontmatter-missing', path, TOP)] };
  }
  const { data, at, problems } = readFrontmatter(fence[1] ?? '', 2, path);
  const parsed = parseMdx(text, path);
  if ('problem' in parsed) return { ...place, ...nothing, data, at, problems: [...problems, parsed.problem] };
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
    problems: [...problems, ...body.problems],
  };
}
