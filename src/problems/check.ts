/**
 * All that can be known to be wrong with the content, in one run: nothing stops at the first problem.
 * Pure but for what is passed in: files that were read, and how figures and diagrams are judged.
 */
import { holdsBlank } from '../content-files/blanks.ts';
import type { ContentFile } from '../content-files/types.ts';
import type { ContentRecord } from '../graph/entries.ts';
import type { Data } from '../schemas/index.ts';
import { checkBody, isUnread } from './checks/components.ts';
import { checkFields, checkReview } from './checks/fields.ts';
import { checkAbout, checkName, checkUnique, type Groups } from './checks/names.ts';
import { checkProse } from './checks/prose.ts';
import { checkAnchors, checkOrphans, checkReferences, checkTold, targetsOf } from './checks/references.ts';
import { problem, sortProblems } from './table.ts';
import type { Problem } from './types.ts';

export interface System {
  readonly id: string;
  readonly parameters: Data<'system'>['parameters'];
}

export interface Checks {
  readonly groups: Groups;
  /** Ids of a system's figures; throws where a parameter that they are derived from is missing. */
  readonly figureIds: (system: System) => readonly string[];
  /** Whether half-written entries are records too: for `npm run dev`. */
  readonly half?: boolean;
}

export interface Checked {
  readonly records: readonly ContentRecord[];
  readonly problems: readonly Problem[];
}

const systemsOf = (records: readonly ContentRecord[]) =>
  records.filter((record): record is ContentRecord<'system'> => record.file.kind === 'system');

function checkFigures(records: readonly ContentRecord[], files: readonly ContentFile[], checks: Checks): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const { file, data } of systemsOf(records)) {
    try {
      for (const id of checks.figureIds({ id: file.id, parameters: data.parameters })) ids.add(id);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      problems.push(problem('figure-derivation', file.path, file.at(['parameters']), error.message));
    }
  }
  const unread = files.filter(({ kind }) => kind === 'system').length > systemsOf(records).length;
  if (problems.length || unread) return problems;
  return files.flatMap((file) => {
    const shown = file.components.flatMap(({ name, props, propAt, at }) =>
      name === 'Fig' && typeof props['id'] === 'string' ? [{ id: props['id'], at: propAt['id'] ?? at }] : [],
    );
    const linked = file.links.flatMap(({ kind, id, heading, at }) =>
      kind === 'system' && heading?.startsWith('fig-') ? [{ id: `${id}/${heading.slice('fig-'.length)}`, at }] : [],
    );
    return [...shown, ...linked].flatMap(({ id, at }) =>
      ids.has(id) || holdsBlank(id) ? [] : [problem('unknown-figure', file.path, at, id, [...ids])],
    );
  });
}

/** Checks what was read; `records` are the entries whose frontmatter has passed. */
export function checkContent(files: readonly ContentFile[], checks: Checks): Checked {
  const records: ContentRecord[] = [];
  const problems: Problem[] = files.flatMap(({ path, blanks, problems }) => [
    ...problems,
    ...blanks.map(({ text, at }) => problem('blank', path, at, text)),
  ]);
  for (const file of files) {
    problems.push(...checkName(file, checks.groups), ...checkBody(file));
    const checked = checkFields(file, checks.half);
    if ('data' in checked) records.push({ file, data: checked.data } as ContentRecord);
    else problems.push(...checked.problems);
  }
  const targets = targetsOf(files, records);
  problems.push(...checkUnique(records), ...checkFigures(records, files, checks), ...checkProse(records, files));
  // An entry whose frontmatter or body is wrong has edges that are not known yet.
  if (records.length === files.length && !files.some(isUnread)) problems.push(...checkOrphans(records));
  for (const record of records)
    problems.push(
      ...checkAbout(record, checks.groups),
      ...checkReview(record),
      ...checkReferences(record, targets),
      ...checkAnchors(record, targets),
      ...checkTold(record),
    );
  return { records, problems: sortProblems(problems) };
}
