/** What a page tells its layout. Paths are from the root of the guide, without the base; the layout adds it. */
import type { Kind } from '../schemas/index.ts';

export interface PageLink {
  readonly label: string;
  readonly path: string;
}

export interface SidebarSection {
  readonly heading: string;
  readonly items: readonly (PageLink & { readonly current?: boolean | undefined })[];
}

/** An entry's anchors (graph) serve as they are. */
export interface TocItem {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

export interface PageProps {
  /** The page's own name; the guide's is added to it in the browser's tab. */
  title: string;
  description: string;
  /** Path of the page from the root, as "/principles/amazon/ownership/". */
  path: string;
  /** Kind of entry the page shows; absent for home, indexes and tools. */
  kind?: Kind | undefined;
  /** The whole width and no sidebar: home, matrix, search. */
  wide?: boolean | undefined;
  /** From the outermost; the last is the page itself and needs no path. */
  breadcrumb?: readonly { readonly label: string; readonly path?: string | undefined }[] | undefined;
  /** The reader's section only: a list of every page would make each page heavier as the guide grows. */
  sidebar?: readonly SidebarSection[] | undefined;
  toc?: readonly TocItem[] | undefined;
  previous?: PageLink | undefined;
  next?: PageLink | undefined;
  /** Its file from the project's root: where "edit this page" leads, and whose last commit dates it. */
  editPath?: string | undefined;
  /** Day of the last change; taken from git by editPath when not given. */
  updated?: string | undefined;
  /** Day somebody last read it for rightness. */
  checked?: string | undefined;
  /** Day by which to read it again, where one was set. */
  review?: string | undefined;
  /** Who answers for it, where somebody does. */
  owner?: string | undefined;
  noindex?: boolean | undefined;
  /** Prints small and in two columns. */
  sheet?: boolean | undefined;
  /** Attributes for the article, by which search knows what to index. */
  search?: Readonly<Record<string, string | boolean>> | undefined;
}
