/**
 * `npm run review:due`: which entries are to be read again, by who answers for them, longest overdue first.
 *
 * `--on 2027-01-01` (today), `--within 30` days ahead, `--owner NAME`, `--every 365` and `--sources-every 180` days after
 * `checked` where no day is set, `--format text|markdown|json`, `--report FILE`
 * (Markdown, besides what is printed; an empty file where nothing is due).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { loadGuide } from '../src/content-files/load.ts';
import { guide } from '../src/guide/index.ts';
import { whereabouts } from '../src/guide/surroundings.ts';
import { nearest } from '../src/lib/nearest.ts';
import { fileUrl } from '../src/lib/repository.ts';
import { EVERY, ownersOf, whatIsDue, type Asked, type Reviewed } from '../src/review/due.ts';
import { FORMATS, reviewReport, type Format } from '../src/review/report.ts';
import { day } from '../src/schemas/shared.ts';
import { command, oneOf, readFlags, wholeNumber } from './flags.ts';

const OPTIONS = {
  on: { type: 'string' },
  within: { type: 'string', default: '0' },
  owner: { type: 'string' },
  every: { type: 'string', default: String(EVERY.other) },
  'sources-every': { type: 'string', default: String(EVERY.source) },
  format: { type: 'string', default: 'text' },
  report: { type: 'string' },
} as const;

/** What was asked, read from the flags. @throws Error */
export function asked(args: readonly string[], today: string): Asked & { readonly format: Format; readonly report: string | undefined } {
  const values = readFlags(OPTIONS, args);
  const on = values.on ?? today;
  if (!day.safeParse(on).success) throw new Error(`--on ${on}  is no day  →  write it as ${today}`);
  return {
    on,
    within: wholeNumber('--within', values.within),
    owner: values.owner,
    every: { other: wholeNumber('--every', values.every, 1), source: wholeNumber('--sources-every', values['sources-every'], 1) },
    format: oneOf('--format', values.format, FORMATS),
    report: values.report,
  };
}

/** Fails where nobody of that name answers for anything. @throws Error */
export function checkOwner(owner: string | undefined, entries: readonly Reviewed[]): void {
  const owners = ownersOf(entries);
  if (owner === undefined || owners.some((name) => name.toLowerCase() === owner.toLowerCase())) return;
  const near = nearest(owner, owners);
  const fix = near ? `did you mean "${near}"?` : owners.length > 0 ? `the owners are ${owners.join(', ')}` : 'no entry has an `owner` yet';
  throw new Error(`--owner ${owner}  answers for no entry  →  ${fix}`);
}

if (import.meta.main)
  await command(async () => {
    const now = asked(process.argv.slice(2), new Date().toISOString().slice(0, 10));
    const { entries } = (await loadGuide()).graph;
    checkOwner(now.owner, entries);
    const due = whatIsDue(entries, now);
    console.log(reviewReport(due, now.on, now.format, urlOf()));
    if (now.report === undefined) return;
    await mkdir(dirname(now.report), { recursive: true });
    await writeFile(now.report, due.length > 0 ? `${reviewReport(due, now.on, 'markdown', urlOf())}\n` : '');
  });

/** Where a file is shown, if the repository is known. */
function urlOf(): ((path: string) => string) | undefined {
  const { repository } = whereabouts(process.cwd());
  return repository === undefined ? undefined : (path) => fileUrl({ repository, editBranch: guide.editBranch }, path);
}
