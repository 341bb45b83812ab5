/** Problems as their readers want them: a person at a terminal, GitHub, a program. Pure. */
import { oneLine, tableCell as cell } from '../lib/table-cell.ts';
import { formatProblem } from './table.ts';
import type { Problem } from './types.ts';

export const FORMATS = ['text', 'github', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Where the guide's files can be read in a browser. */
export interface Repository {
  /** Without a final slash. */
  readonly url: string;
  readonly branch: string;
}

/** The page that says how a problem is mended, from the project's root: terminals and editors open it. */
export const helpPath = (code: string): string => `docs/problems/${code}.md`;

/** The same page in a browser; its path where the repository is not known. */
export const helpUrl = (code: string, repository: Repository | undefined): string =>
  repository ? `${repository.url}/blob/${repository.branch}/${helpPath(code)}` : helpPath(code);

/** `path:line:col  what  →  what to do  docs/problems/code.md`; `dim` makes the last part quiet. */
export const toText = (problems: readonly Problem[], dim: (text: string) => string = (text) => text): string[] =>
  problems.map((each) => `${oneLine(formatProblem(each))}  ${dim(helpPath(each.code))}`);

const ofMessage = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const ofProperty = (text: string): string => ofMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** GitHub's workflow commands: it shows the first ten beside the lines of a pull request. */
export const toAnnotations = (problems: readonly Problem[], repository?: Repository): string[] =>
  problems.map(({ code, path, at, what, fix }) => {
    const properties = { file: path, line: String(at.line), col: String(at.column), title: code };
    const list = Object.entries(properties).map(([name, value]) => `${name}=${ofProperty(value)}`);
    return `::error ${list.join(',')}::${ofMessage(`${what} → ${fix} (${helpUrl(code, repository)})`)}`;
  });

/** GitHub takes a summary of a megabyte; who has more to mend than this mends some of it first. */
const MOST_ROWS = 1000;

/** A Markdown table of all of them, for the summary of a workflow run. */
export function toMarkdown(problems: readonly Problem[], repository?: Repository): string {
  const rows = problems.slice(0, MOST_ROWS).map(({ code, path, at, what, fix }) => {
    const help = repository ? `[${code}](${helpUrl(code, repository)})` : code;
    return `| ${cell(`${path}:${at.line}:${at.column}`)} | ${cell(what)} | ${cell(fix)} | ${help} |`;
  });
  const more = problems.length > MOST_ROWS ? ['', `And ${problems.length - MOST_ROWS} more: the log has them all.`] : [];
  const title = `## ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content`;
  return [title, '', '| where | what | what to do | how to fix |', '| --- | --- | --- | --- |', ...rows, ...more, ''].join('\n');
}

/** One array, for programs. */
export const toJson = (problems: readonly Problem[], repository?: Repository): string =>
  JSON.stringify(
    problems.map(({ code, path, at, what, fix }) => ({ code, path, ...at, what, fix, help: helpUrl(code, repository) })),
    null,
    2,
  );

/** @returns the format asked for; without one, GitHub's in its workflows; undefined for a word that is none. */
export function formatOf(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Format | undefined {
  if (asked === undefined) return env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text';
  return FORMATS.find((format) => format === asked);
}
