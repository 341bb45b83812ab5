/** The sections of the guide, in the header's order. */
import type { Graph } from '../../graph/types.ts';
import type { PageLink } from '../../layouts/types.ts';
import type { Kind } from '../../schemas/index.ts';

interface Section extends PageLink {
  /** Kinds of entry without which the section has nothing to show. */
  readonly needs: readonly Kind[];
}

const SECTIONS: readonly Section[] = [
  { label: 'Guide', path: '/chapters/', needs: ['chapter'] },
  { label: 'Principles', path: '/principles/', needs: ['principle'] },
  { label: 'Stories', path: '/stories/', needs: ['story'] },
  { label: 'Questions', path: '/questions/', needs: ['question'] },
  { label: 'Matrix', path: '/matrix/', needs: ['principle', 'story'] },
  { label: 'Systems', path: '/systems/', needs: ['system'] },
];

const isFilled =
  (graph: Graph) =>
  ({ needs }: Section): boolean =>
    needs.every((kind) => graph.of(kind).length > 0);

/** The sections that have something to show: a team that hides our systems and has none has no such section. */
export const sectionsOf = (graph: Graph): readonly PageLink[] => SECTIONS.filter(isFilled(graph));

/** Paths of the sections that have nothing to show: their pages say so, and nothing leads there. */
export const emptyPaths = (graph: Graph): ReadonlySet<string> =>
  new Set(SECTIONS.filter((section) => !isFilled(graph)(section)).map(({ path }) => path));

/** aria-current of a section's link: "page" on its own page, "true" below it, none elsewhere. */
export function currentIn(section: string, path: string): 'page' | 'true' | undefined {
  if (path === section) return 'page';
  return path.startsWith(section) ? 'true' : undefined;
}
