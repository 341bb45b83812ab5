/** Where this build lives. The only file that reads Vite's environment; everything else takes a path or a URL. */
import { guide } from '../guide/index.ts';
import type { Repository } from './repository.ts';
import { withBase } from './url.ts';

export { guide };
/** Where the guide's files are, for links that edit and report; undefined where no repository is known. */
export const repository: Repository | undefined = import.meta.env.REPOSITORY
  ? { repository: import.meta.env.REPOSITORY, editBranch: guide.editBranch }
  : undefined;
const base = import.meta.env.BASE_URL;
const site = new URL(import.meta.env.SITE);

/** Link to a path of the guide, as `href('/matrix/')`, right under any base. */
export const href = (path: string): string => withBase(path, base);
/** Absolute URL of a path of the guide, for canonical links, feeds and sharing cards. */
export const absolute = (path: string): string => new URL(href(path), site).href;
