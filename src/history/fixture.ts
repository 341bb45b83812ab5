/** Small histories and entries, for the tests of what is told of them. */
import type { ContentFile } from '../content-files/types.ts';
import type { Entry } from '../graph/types.ts';
import type { Kind } from '../schemas/index.ts';
import type { Commit } from './git.ts';

export const entryOf = (kind: Kind, id: string, { title = id, formerly = [] as string[] } = {}): Entry =>
  ({
    kind,
    id,
    ref: `${kind}:${id}`,
    title,
    short: title,
    url: `/${kind}/${id}/`,
    path: `content/${kind}/${id}.mdx`,
    data: { formerly },
  }) as unknown as Entry;

/** A content file that draws diagrams. */
export const drawing = (path: string, ...diagrams: string[]): ContentFile =>
  ({ path, components: diagrams.map((src) => ({ name: 'Diagram', props: { src } })) }) as unknown as ContentFile;

/** A commit at a moment ("2026-11-22T12:00") that touched files. */
export const commitOf = (moment: string, reason: string, ...paths: string[]): Commit => ({
  id: reason,
  at: `${moment}:00Z`,
  reason,
  paths,
});
