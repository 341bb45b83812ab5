/** Body of a new entry: its sections in order, each with what it holds, and a blank wherever words belong. */
import { COMPONENTS, SECTIONS } from '../mdx/props.ts';
import { componentText, type Holes } from '../mdx/template.ts';
import type { Kind } from '../schemas/index.ts';
import { blank, blankField } from './blank.ts';

/** Text that stands before the sections, or instead of any. */
const FREE: Readonly<Partial<Record<Kind, string>>> = {
  chapter: 'The chapter, under headings that begin at ##',
  source: 'What stands there, and what the guide leans on it for',
};

/** What would open a tag, or close an attribute, is written as text. */
const BLANKS: Holes = {
  text: (what) => blank(what.replaceAll('<', '&lt;')),
  value: (prop) => blankField(prop).replaceAll('"', '&quot;'),
};

/** @param decisions ids of the decisions that the frontmatter of a system names. */
export function bodyText(kind: Kind, decisions: readonly string[]): string {
  const { must = [], order = [] } = SECTIONS[kind] ?? {};
  // A section that may be left out is a comment where it would stand.
  const sections = order.map((name) => {
    if (!must.includes(name)) return `{/* <${name}> may stand here. ${COMPONENTS[name]?.what ?? ''} */}`;
    if (name !== 'Decisions') return componentText(name, BLANKS);
    const told = componentText(
      'Decision',
      BLANKS,
      decisions.map((id) => ({ id })),
    );
    return `<${name}>\n\n${told}\n\n</${name}>`;
  });
  const free = FREE[kind] === undefined ? [] : [BLANKS.text(FREE[kind])];
  return [...free, ...sections].join('\n\n');
}
