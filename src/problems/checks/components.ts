/** Components in a body: known, in their place, with the props they take; sections present and in order. */
import type { ComponentUse, ContentFile } from '../../content-files/types.ts';
import { holdsBlank } from '../../content-files/blanks.ts';
import { SPREAD } from '../../content-files/body.ts';
import { COMPONENTS, SECTIONS } from '../../mdx/props.ts';
import { problem } from '../table.ts';
import type { Problem } from '../types.ts';
import { clauseOf, describeField, fieldName, fieldNames } from './zod-issues.ts';

function propProblems(use: ComponentUse, path: string): Problem[] {
  const spec = COMPONENTS[use.name];
  const parsed = spec?.props.safeParse(use.props);
  if (!spec || !parsed || parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => problem('unknown-prop', path, use.propAt[key] ?? use.at, use.name, key, fieldNames(spec.props, [])));
    }
    const name = fieldName(issue.path);
    const value = use.props[name];
    // A value that is code is told as code.
    if (holdsBlank(value) || (value === undefined && (use.propAt[name] ?? use.propAt[SPREAD]))) return [];
    if (value === undefined && use.name === 'Cite') return [problem('uncited-fact', path, use.at)];
    const what = describeField(spec.props, issue.path);
    if (value === undefined) return [problem('missing-prop', path, use.at, use.name, name, what)];
    return [problem('wrong-prop', path, use.propAt[name] ?? use.at, use.name, name, value, clauseOf(issue), what)];
  });
}

function placeProblems(use: ComponentUse, file: ContentFile): Problem[] {
  const spec = COMPONENTS[use.name];
  if (!spec) return [problem('unknown-component', file.path, use.at, use.name, Object.keys(COMPONENTS))];
  if (spec.kinds && !spec.kinds.includes(file.kind)) return [problem('misplaced-component', file.path, use.at, use.name, spec.kinds)];
  if (spec.section && use.parent !== undefined) return [problem('nested-section', file.path, use.at, use.name, use.parent)];
  if (spec.inside && !(use.parent !== undefined && spec.inside.includes(use.parent)))
    return [problem('component-outside', file.path, use.at, use.name, spec.inside)];
  return [];
}

function sectionProblems(file: ContentFile): Problem[] {
  const rule = SECTIONS[file.kind];
  if (!rule) return [];
  const found = file.components.filter(({ name }) => rule.order.includes(name));
  const missing = rule.must
    .filter((name) => !found.some((use) => use.name === name))
    .map((name) => problem('missing-section', file.path, file.at([]), name, file.kind));
  const repeated = found
    .filter((use, index) => found.findIndex(({ name }) => name === use.name) < index)
    .map((use) => problem('repeated-section', file.path, use.at, use.name));
  const late = found.flatMap((use, index) => {
    const before = found.slice(0, index).find(({ name }) => rule.order.indexOf(name) > rule.order.indexOf(use.name));
    return before ? [problem('section-order', file.path, use.at, use.name, before.name)] : [];
  });
  return [...missing, ...repeated, ...late];
}

function anchorProblems(file: ContentFile): Problem[] {
  const seen = new Set<string>();
  return file.anchors.flatMap((anchor, nth) => {
    // The title of the page is the level above the first.
    const above = file.anchors[nth - 1]?.depth ?? 1;
    if (anchor.depth > above + 1) return [problem('heading-skip', file.path, anchor.at, anchor.depth, above)];
    if (holdsBlank(anchor.text) || holdsBlank(anchor.id)) return [];
    if (!/^[a-z]/.test(anchor.id)) return [problem('anchor-start', file.path, anchor.at, anchor.id)];
    if (seen.has(anchor.id)) return [problem('duplicate-anchor', file.path, anchor.at, anchor.id)];
    seen.add(anchor.id);
    return [];
  });
}

/** Whether nothing is known of the body, for want of a file that parses. */
export const isUnread = ({ problems }: ContentFile): boolean =>
  problems.some(({ code }) => code === 'mdx-syntax' || code === 'frontmatter-missing');

export function checkBody(file: ContentFile): Problem[] {
  if (isUnread(file)) return [];
  const uses = file.components.flatMap((use) => [...placeProblems(use, file), ...propProblems(use, file.path)]);
  return [...uses, ...sectionProblems(file), ...anchorProblems(file)];
}
