/** The principles that GitHub's form for a story offers: the book's own, as they stand. `npm run docs` writes them into the form. */
import { stringify } from 'yaml';
import { isTeam } from '../../src/content-files/place.ts';
import { SHIPPED } from '../../src/guide/shipped.ts';
import type { Known } from '../../src/scaffold/world.ts';
import { between } from './between.ts';

export const STORY_FORM = '.github/ISSUE_TEMPLATE/story.yml';
const MARK = { start: '      # made by npm run docs: start\n', end: '      # made by npm run docs: end\n' };

/** A team's own are left out: an update of the book would then meet a changed form in every fork. */
export function principleOptions(entries: readonly Known[]): string[] {
  const frameworks = Object.keys(SHIPPED.frameworks);
  return entries
    .filter(({ kind, id }) => kind === 'principle' && !isTeam(id))
    .sort((a, b) => frameworks.indexOf(a.group) - frameworks.indexOf(b.group) || a.order - b.order)
    .map(({ title, id }) => `${title} (${id})`);
}

/** The form with the principles there are. @throws where it lacks the marks. */
export function withPrinciples(form: string, entries: readonly Known[]): string {
  const options = principleOptions(entries).map((option) => `        - ${stringify(option, { lineWidth: 0 }).trim()}\n`);
  return between(form, MARK, `      options:\n${options.join('')}`);
}
