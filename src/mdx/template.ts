/**
 * A component as text, with all that it holds and a hole wherever the writer puts words: made from the table of
 * components, for new entries (where a hole is a marked blank) and for the editor's snippets (where it is a tab stop).
 */
import { fieldsOf, type Field } from '../schemas/fields.ts';
import { COMPONENTS, type ComponentSpec } from './props.ts';

export interface Holes {
  /** Where words of a body go. */
  text(what: string): string;
  /** Where an attribute's value goes. */
  value(prop: Field): string;
}

/** Several of a kind from the start: a choice has two options, an answer three levels. */
const TIMES: Readonly<Record<string, number>> = { Option: 2, Level: 3 };
/** Those that hold nothing. */
const EMPTY = ['Fig', 'Diagram'];
/** Those that stand within a sentence. */
const INLINE = ['Cite', 'Sidenote', 'Changed'];

const heldBy = (name: string): string[] => Object.keys(COMPONENTS).filter((each) => COMPONENTS[each]?.inside?.includes(name));

/** Attributes: the needed ones as given or as holes; one that marks a single one of several, on the last. */
function attributes({ props }: ComponentSpec, given: Readonly<Record<string, string>>, holes: Holes, last: boolean): string {
  return fieldsOf(props.shape)
    .map((prop) => {
      if (prop.needed) return ` ${prop.name}="${given[prop.name] ?? holes.value(prop)}"`;
      return prop.type === 'flag' && last ? ` ${prop.name}` : '';
    })
    .join('');
}

/**
 * @param many attributes of each, where it is written several times with values that are known.
 * @throws on a name that no component has.
 */
export function componentText(name: string, holes: Holes, many?: readonly Readonly<Record<string, string>>[]): string {
  const spec = COMPONENTS[name];
  if (!spec) throw new Error(`no component <${name}>`);
  const times = many ?? Array.from({ length: TIMES[name] ?? 1 }, () => ({}));
  const one = (given: Readonly<Record<string, string>>, nth: number): string => {
    const open = name + attributes(spec, given, holes, !many && nth > 0 && nth === times.length - 1);
    if (EMPTY.includes(name)) return `<${open} />`;
    const held = heldBy(name);
    const inner = held.length > 0 ? held.map((each) => componentText(each, holes)).join('\n\n') : holes.text(spec.what);
    return INLINE.includes(name) ? `<${open}>${inner}</${name}>` : `<${open}>\n\n${inner}\n\n</${name}>`;
  };
  return times.map(one).join('\n\n');
}
