/** Body of a new entry: its sections in order, each with what it holds, and a blank wherever words belong. */
import { COMPONENTS, SECTIONS, type ComponentSpec } from '../mdx/props.ts';
import { fieldsOf } from '../schemas/fields.ts';
import type { Kind } from '../schemas/index.ts';
import { blank, blankField } from './blank.ts';

/** Text that stands before the sections, or instead of any. */
const FREE: Readonly<Partial<Record<Kind, string>>> = {
  chapter: 'The chapter, under headings that begin at ##',
  source: 'What stands there, and what the guide leans on it for',
};
/** A choice has two options; everything else begins with one. */
const TIMES: Readonly<Record<string, number>> = { Option: 2 };

const heldBy = (name: string): string[] => Object.keys(COMPONENTS).filter((each) => COMPONENTS[each]?.inside?.includes(name));

/** Attributes: the needed ones as given or blank; one that marks the last of several, on the last. */
function attributes({ props }: ComponentSpec, given: Readonly<Record<string, string>>, last: boolean): string {
  return fieldsOf(props.shape)
    .map((field) => {
      if (field.needed) return ` ${field.name}="${given[field.name] ?? blankField(field).replaceAll('"', '&quot;')}"`;
      return field.type === 'flag' && last ? ` ${field.name}` : '';
    })
    .join('');
}

const block = (name: string, props: string, inner: string): string => `<${name}${props}>\n\n${inner}\n\n</${name}>`;

function component(name: string, decisions: readonly string[]): string {
  const spec = COMPONENTS[name];
  if (!spec) throw new Error(`no component ${name}`);
  const children = heldBy(name);
  const inner = children.length > 0 ? children.map((child) => component(child, decisions)).join('\n\n') : blank(spec.what);
  if (name === 'Decision') return decisions.map((id) => block(name, attributes(spec, { id }, false), inner)).join('\n\n');
  const times = TIMES[name] ?? 1;
  return Array.from({ length: times }, (_, nth) => block(name, attributes(spec, {}, nth > 0), inner)).join('\n\n');
}

/** A section that may be left out is a comment where it would stand. */
function section(name: string, must: boolean, decisions: readonly string[]): string {
  return must ? component(name, decisions) : `{/* <${name}> may stand here. ${COMPONENTS[name]?.what ?? ''} */}`;
}

/** @param decisions ids of the decisions that the frontmatter of a system names. */
export function bodyText(kind: Kind, decisions: readonly string[]): string {
  const free = FREE[kind] === undefined ? [] : [blank(FREE[kind])];
  const { must = [], order = [] } = SECTIONS[kind] ?? {};
  return [...free, ...order.map((name) => section(name, must.includes(name), decisions))].join('\n\n');
}
