/** Tells problems to whoever is there: a terminal, a GitHub workflow, a program. */
import { appendFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { guide } from '../../src/guide/index.ts';
import { whereabouts } from '../../src/guide/surroundings.ts';
import { formatOf, FORMATS, toAnnotations, toJson, toMarkdown, toText, type Format, type Repository } from '../../src/problems/format.ts';
import type { Problem } from '../../src/problems/types.ts';

/** Reads `--format`. Ends the process with a word on it where it is none. */
export function readFormat(asked: string | undefined): Format {
  const format = formatOf(asked, process.env);
  if (format) return format;
  console.error(`--format ${asked}  is no format  →  choose from ${FORMATS.join(', ')}`);
  process.exit(1);
}

function repositoryOf(root: string): Repository | undefined {
  const { repository } = whereabouts(root);
  return repository === undefined ? undefined : { url: repository, branch: guide.editBranch };
}

/**
 * Says every problem.
 * @param summary a last line for people: how many there are, of how much, and what came of it.
 */
export function reportProblems(problems: readonly Problem[], format: Format, root: string, summary: string): void {
  if (format === 'json') {
    console.log(toJson(problems, repositoryOf(root)));
    return;
  }
  for (const line of toText(problems, (text) => styleText('dim', text, { stream: process.stderr }))) console.error(line);
  if (format === 'github') {
    const repository = repositoryOf(root);
    for (const line of toAnnotations(problems, repository)) console.log(line);
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (file) appendFileSync(file, toMarkdown(problems, repository));
  }
  console.error(`\n${summary}`);
}

export const counted = (problems: readonly Problem[]): string => `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
