/** What stands in a body: components with their literal props, id links, diagrams; and code, which may not. */
import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visitParents, SKIP } from 'unist-util-visit-parents';
import { COMPONENTS, HTML_ALLOWED } from '../mdx/props.ts';
import { problem } from '../problems/table.ts';
import type { Problem } from '../problems/types.ts';
import { idLink, isExternal } from './links.ts';
import { countWords } from './words.ts';
import { start } from './position.ts';
import type { ComponentUse, DiagramUse, IdLink, Position, Prose } from './types.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
const isJsx = (node: { type: string }): node is Jsx => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** A comment is the one expression that content may hold. */
const isComment = (code: string): boolean => /^\s*(\/\*[\s\S]*\*\/)?\s*$/.test(code);

/** Stands for the names that `{...props}` would give. */
export const SPREAD = '...';

const NOT_LITERAL = Symbol('not a literal');

function literal(attribute: MdxJsxAttribute): unknown {
  const { value } = attribute;
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  if (value.value === 'true' || value.value === 'false') return value.value === 'true';
  return /^-?\d+(\.\d+)?$/.test(value.value) ? Number(value.value) : NOT_LITERAL;
}

function useOf(node: Jsx, parent: string | undefined, path: string, problems: Problem[]): ComponentUse {
  const props: Record<string, unknown> = {};
  const propAt: Record<string, Position> = {};
  for (const attribute of node.attributes as (MdxJsxAttribute | MdxJsxExpressionAttribute)[]) {
    const at = start(attribute);
    const value = attribute.type === 'mdxJsxAttribute' ? literal(attribute) : NOT_LITERAL;
    if (value === NOT_LITERAL || attribute.type !== 'mdxJsxAttribute') {
      problems.push(problem('code-in-content', path, at));
      propAt[attribute.type === 'mdxJsxAttribute' ? attribute.name : SPREAD] = at;
      continue;
    }
    props[attribute.name] = value;
    propAt[attribute.name] = at;
  }
  const use = { name: node.name ?? '', props, at: start(node), propAt, words: countWords(node) };
  return parent === undefined ? use : { ...use, parent };
}

export function componentsAndLinks(root: Root, path: string) {
  const components: ComponentUse[] = [];
  const links: IdLink[] = [];
  const diagrams: DiagramUse[] = [];
  const prose: Prose[] = [];
  const problems: Problem[] = [];
  visitParents(root, (node, ancestors) => {
    if (isJsx(node)) {
      const isHtml = node.name !== null && /^[a-z]/.test(node.name);
      if (isHtml) {
        if (!(HTML_ALLOWED as readonly string[]).includes(node.name ?? '') || node.attributes.length)
          problems.push(problem('html-in-content', path, start(node), node.name ?? '', Object.keys(COMPONENTS)));
        return undefined;
      }
      const parent = ancestors.findLast((each): each is Jsx => isJsx(each) && /^[A-Z]/.test(each.name ?? ''));
      components.push(useOf(node, parent?.name ?? undefined, path, problems));
    } else if (node.type === 'mdxjsEsm') {
      problems.push(problem('code-in-content', path, start(node)));
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!isComment(node.value)) problems.push(problem('code-in-content', path, start(node)));
    } else if (node.type === 'heading' && (node.depth === 1 || node.depth > 4)) {
      problems.push(problem('heading-depth', path, start(node), node.depth));
    } else if (node.type === 'code' && node.lang === 'mermaid') {
      diagrams.push({ source: node.value, at: { ...start(node), line: start(node).line + 1 } });
      return SKIP;
    } else if (node.type === 'image') {
      problems.push(problem('image-in-content', path, start(node), node.url));
    } else if (node.type === 'link') {
      const target = idLink(node.url);
      const around = toString(ancestors.at(-1));
      const section = ancestors.find(isJsx)?.name;
      if (target) links.push({ ...target, text: toString(node), around, ...(section && { section }), at: start(node) });
      else if (!isExternal(node.url) && !node.url.startsWith('#')) problems.push(problem('bare-link', path, start(node), node.url));
    }
    if (node.type === 'text' && !ancestors.some((each) => isJsx(each) && each.name === 'Cite'))
      prose.push({ text: node.value, at: start(node) });
    return undefined;
  });
  return { components, links, diagrams, prose, problems };
}
