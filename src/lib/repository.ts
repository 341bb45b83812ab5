/** Addresses in the repository where a reader can put a page right. Pure; the forms are GitHub's. */

/** A repository as GitHub shows it, and the branch that is published. */
export interface Repository {
  readonly repository: string;
  readonly editBranch: string;
}

/** Opens the page's file for editing. */
export const editUrl = ({ repository, editBranch }: Repository, file: string): string =>
  `${repository}/edit/${editBranch}/${file.split('/').map(encodeURIComponent).join('/')}`;

/** The form in .github/ISSUE_TEMPLATE that reports an error; the link fills in its field `page`. */
export const REPORT_FORM = 'error.yml';

/** Opens a new issue that already says which page it is about. */
export const reportUrl = ({ repository }: Repository, title: string, path: string): string =>
  `${repository}/issues/new?template=${REPORT_FORM}&title=${encodeURIComponent(`Error in “${title}”`)}&page=${encodeURI(path)}`;

/** Shows a file of the repository. */
export const fileUrl = ({ repository, editBranch }: Repository, file: string): string => `${repository}/blob/${editBranch}/${file}`;

/** Lists what was committed, newest first. */
export const commitsUrl = ({ repository, editBranch }: Repository): string => `${repository}/commits/${editBranch}`;
