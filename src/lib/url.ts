/** Paths within the guide. One rule: a page's path ends in a slash and starts with the base. */
import { KINDS, type Kind } from '../schemas/index.ts';
import { figureName, systemOf } from '../systems/figure-id.ts';

/** Path of an entry's page from the root of the guide, as "/principles/amazon/ownership/"; sources share one page. */
export function entryPath(kind: Kind, id: string): string {
  if (kind === 'source') return `/sources/#${sourceAnchor(id)}`;
  return `/${KINDS[kind].collection}/${id}/`;
}

/** Path of the page that lists a system's figures. */
export const figuresPath = (system: string): string => `${entryPath('system', system)}figures/`;

/** Where a figure is derived: "view-count/peak-rate" → "/systems/view-count/figures/#peak-rate". */
export function figurePath(id: string): string {
  return `${figuresPath(systemOf(id))}#${figureName(id)}`;
}

/** Anchor of a source in the bibliography: ids may hold slashes, anchors may not. */
export const sourceAnchor = (id: string): string => id.replaceAll('/', '-');

/** Where a page is as Markdown: "/chapters/" → "/chapters.md", "/" → "/index.md". */
export const markdownPath = (path: string): string => (path === '/' ? '/index.md' : `${path.replace(/\/$/, '')}.md`);

/** Puts the base before a path from the root: withBase('/matrix/', '/team-guide/') is "/team-guide/matrix/". */
export function withBase(path: string, base: string): string {
  if (!path.startsWith('/')) throw new Error(`withBase takes a path that starts with "/", not "${path}"`);
  return base.replace(/\/$/, '') + path;
}
