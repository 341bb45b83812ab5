/** Links by kind and id: `principle:amazon/ownership#evidence`. */
import { isKind, type Kind } from '../schemas/index.ts';

export interface IdTarget {
  readonly kind: Kind;
  readonly id: string;
  readonly heading?: string;
}

/** Reads a link's URL; undefined where it is not a link by kind and id. */
export function idLink(url: string): IdTarget | undefined {
  const [, kind = '', id = '', , heading] = /^([a-z]+):([^#]*)(#(.*))?$/.exec(url) ?? [];
  if (!isKind(kind)) return undefined;
  return heading === undefined ? { kind, id } : { kind, id, heading };
}

/** Links that leave the guide; anything else in prose should be a link by kind and id, or to an anchor of the same page. */
export const isExternal = (url: string): boolean => /^(https?:|mailto:)/.test(url);
