/** The whole text of a new entry. */
import type { Kind } from '../schemas/index.ts';
import { bodyText } from './body.ts';
import { frontmatterText, startData, type Values } from './frontmatter.ts';

export function entryText(kind: Kind, values: Values): string {
  const data = startData(kind, values);
  const decisions = (data['decisions'] as readonly { readonly id: string }[] | undefined) ?? [];
  const ids = decisions.map(({ id }) => id);
  return `${frontmatterText(kind, data)}\n${bodyText(kind, ids)}\n`;
}
