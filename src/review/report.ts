/** What is due for reading, in words: for a terminal, for an issue, for a script. Pure. */
import { tableCell as cell } from '../lib/table-cell.ts';
import { count } from '../components/entry/words.ts';
import type { Due, Owned } from './due.ts';

export const FORMATS = ['text', 'markdown', 'json'] as const;
export type Format = (typeof FORMATS)[number];

const days = (n: number): string => count(n, 'day', 'days');
const when = ({ overdue }: Due): string =>
  overdue > 0 ? `${days(overdue)} overdue` : overdue === 0 ? 'due today' : `due in ${days(-overdue)}`;
const by = ({ due, checked, set }: Due): string => (set ? `to be read by ${due}` : `checked ${checked}, due ${due}`);
const nameOf = ({ owner }: Owned): string => owner ?? 'Nobody named';
const total = (groups: readonly Owned[]): number => groups.reduce((sum, { due }) => sum + due.length, 0);

/** "12 entries are to be read again", or that none is. */
export function headline(groups: readonly Owned[], on: string): string {
  const n = total(groups);
  return n === 0 ? `Nothing is due for review on ${on}.` : `${count(n, 'entry is', 'entries are')} due for review on ${on}.`;
}

function text(groups: readonly Owned[], on: string): string {
  const blocks = groups.map((group) => {
    const rows = group.due.map((due) => [when(due), due.path, due.title, by(due)]);
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
    const lines = rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
    return `${nameOf(group)}\n${lines.join('\n')}`;
  });
  return [headline(groups, on), ...blocks].join('\n\n');
}

function markdown(groups: readonly Owned[], on: string, urlOf: ((path: string) => string) | undefined): string {
  const blocks = groups.map((group) => {
    const rows = group.due.map((due) => {
      const file = urlOf ? `[\`${due.path}\`](${urlOf(due.path)})` : `\`${due.path}\``;
      return `| ${when(due)} | ${cell(due.title)} | ${file} | ${by(due)} |`;
    });
    return [`### ${cell(nameOf(group))}`, '', '| when | entry | file | why |', '| --- | --- | --- | --- |', ...rows].join('\n');
  });
  const how =
    'Read the entry for rightness, set `checked` to the day you did, and `review` to the next one if it should come sooner or later than usual.';
  return [headline(groups, on), ...blocks, ...(blocks.length > 0 ? [how] : [])].join('\n\n');
}

/** @param urlOf where a file is shown, for links; left out, files are only named. */
export function reviewReport(groups: readonly Owned[], on: string, format: Format, urlOf?: (path: string) => string): string {
  if (format === 'json') return JSON.stringify({ on, groups }, null, 2);
  return format === 'text' ? text(groups, on) : markdown(groups, on, urlOf);
}
