/** Paths at which entries used to be; each has a page that leads on, and no sitemap should name it. */
import { entryPath } from '../lib/url.ts';
import type { ContentFile } from './types.ts';

export function formerPaths(files: readonly ContentFile[]): Set<string> {
  return new Set(
    files.flatMap(({ kind, data }) => {
      const former = (data as { formerly?: unknown } | undefined)?.formerly;
      return Array.isArray(former) ? former.map((id) => entryPath(kind, String(id))) : [];
    }),
  );
}
