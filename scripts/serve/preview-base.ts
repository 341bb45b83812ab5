/** Where a preview is served: where the guide will be, and below the folder's name where nobody can know yet. */
import { basename } from 'node:path';
import type { Location } from '../../src/guide/location.ts';

/**
 * Base path for a preview of the project in `root`. A project page is what most teams have, and what breaks a link that forgets
 * the base; so a clone without a remote is previewed as one, and not at "/".
 */
export function previewBase(root: string, { base, repository }: Pick<Location, 'base' | 'repository'>): string {
  if (base !== '/' || repository !== undefined) return base;
  const name = basename(root)
    .replaceAll(/[^\w.-]+/g, '-')
    .replaceAll(/^[-.]+|-+$/g, '');
  return name ? `/${name}/` : base;
}
