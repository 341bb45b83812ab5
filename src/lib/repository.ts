/** Addresses in the repository where a reader can put a page right. Pure; the forms are GitHub's. */

/** A repository as GitHub shows it, and the branch that is published. */
export interface Repository {
  readonly repository: string;
  readonly editBranch: string;
}

/** Opens the page's file for editing. */
export const editUrl = ({ repository, editBranch }: Repository, file: string): string =>
  `${repository}/edit/${editBranch}/${file.split('/').map(encodeURIComponent).join('/')}`;

/** Opens a new issue that already says which page it is about. */
export const reportUrl = ({ repository }: Repository, title: string, path: string): string =>
  `${repository}/issues/new?title=${encodeURIComponent(`Error in “${title}” (${path})`)}`;

/** Shows a file of the repository. */
export const fileUrl = ({ repository, editBranch }: Repository, file: string): string => `${repository}/blob/${editBranch}/${file}`;
