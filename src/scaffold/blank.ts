/**
 * What a new entry still lacks is written `[[what goes here]]`, in frontmatter as in a body; the check names each.
 * The words are those of the schemas and the table of components, so that a blank says what the reference says.
 */
import type { Field } from '../schemas/fields.ts';

/** A blank that says what belongs in it. */
export const blank = (what: string): string => `[[${what.replace(/\.$/, '')}]]`;

/** A blank for a field; one that takes a choice names the choices. */
export function blankField({ what, choices }: Pick<Field, 'what' | 'choices'>): string {
  const untold = choices.some((choice) => !what.includes(choice));
  const list = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
  return blank(untold ? `${what.replace(/\.$/, '')}: ${list}` : what);
}
