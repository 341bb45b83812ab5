/**
 * Keeps one issue about something that is looked at by the calendar: opens it, brings it up to date, closes it when nothing is left.
 * Knows GitHub through `gh` alone; what runs it is handed in.
 */

/** Runs `gh` with these arguments and gives what it printed; throws where it failed. */
export type Gh = (args: readonly string[], input?: string) => string;

export interface Report {
  /** Label of the issue, made where it is missing. */
  readonly label: string;
  readonly title: string;
  /** Markdown; blank where nothing is wrong. */
  readonly body: string;
}

/** A repository as `gh` takes it: "host/owner/name". */
export type Repository = string;

/** GitHub refuses an issue longer than 65,536 characters. */
const MOST = 60_000;

/** Brings the issue in line with the report. Gives a sentence that says what was done, for the summary of the run. */
export function keepIssue(gh: Gh, repository: Repository, { label, title, body }: Report): string {
  if (gh(['repo', 'view', repository, '--json', 'hasIssuesEnabled', '--jq', '.hasIssuesEnabled']).trim() !== 'true')
    return 'Issues are turned off in this repository, so this report stands here alone.';
  const issue = (command: string, ...args: string[]) => ['issue', command, ...args, '--repo', repository];
  // Found by the mark and not by the label alone, which a person may give to an issue of their own.
  const mark = `<!-- kept by the "${label}" report -->`;
  const open = JSON.parse(gh(issue('list', '--label', label, '--state', 'open', '--limit', '50', '--json', 'number,body'))) as {
    number: number;
    body: string;
  }[];
  const ours = open.find((each) => each.body.includes(mark));

  if (body.trim() === '') {
    if (!ours) return 'Nothing to report, and no issue open.';
    gh(issue('close', String(ours.number), '--comment', 'Nothing is left of this report.'));
    return `Nothing to report: closed issue #${ours.number}.`;
  }
  const text = `${cut(body.trim())}\n\n${mark}\n`;
  if (ours) {
    if (sameText(ours.body, text)) return `Issue #${ours.number} says it all already.`;
    gh(issue('edit', String(ours.number), '--body-file', '-'), text);
    return `Brought issue #${ours.number} up to date.`;
  }
  gh(['label', 'create', label, '--repo', repository, '--force', '--color', 'D4C5F9', '--description', title]);
  return `Opened ${gh(issue('create', '--title', title, '--label', label, '--body-file', '-'), text).trim()}.`;
}

function cut(body: string): string {
  return body.length <= MOST
    ? body
    : `${body.slice(0, body.lastIndexOf('\n', MOST))}\n\n… the rest is in the summary of the workflow’s run.`;
}

/** GitHub gives an issue's text back with its own line ends. */
const sameText = (one: string, other: string): boolean => one.replaceAll('\r\n', '\n').trim() === other.trim();
