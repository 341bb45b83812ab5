/**
 * Everything that can be wrong with content: a code, what is wrong, what to do. Wording lives here and nowhere else,
 * so that it reads as one voice; tests hold it.
 */
import { KINDS, type Kind } from '../schemas/index.ts';
import { pathOf } from '../content-files/place.ts';
import { nearest, orElse } from '../lib/nearest.ts';
import type { Position } from '../content-files/types.ts';
import type { Problem } from './types.ts';

interface Wording {
  readonly what: string;
  readonly fix: string;
}

const TABLE = {
  // ---- files and names
  'stray-file': (folders: readonly string[]): Wording => ({
    what: 'this file lies in no collection',
    fix: `move it into one of ${folders.map((folder) => `content/${folder}/`).join(', ')}`,
  }),
  'file-type': (name: string): Wording => ({
    what: `"${name}" is neither an entry nor a diagram`,
    fix: 'an entry is an .mdx file, a diagram an .mmd file beside the entry that draws it',
  }),
  'bad-id': (id: string): Wording => ({
    what: `"${id}" cannot be an id`,
    fix: 'name files and folders in lower-case words and digits joined by hyphens, as rules-before-machine-learning.mdx',
  }),
  'wrong-depth': (folder: string, kind: Kind, groups: string): Wording => ({
    what: `a ${kind} lies ${groups ? 'one folder deep' : 'directly in its collection'}`,
    fix: groups
      ? `move it to ${folder}/${KINDS[kind].collection}/<${groups}>/<name>.mdx`
      : `move it to ${folder}/${KINDS[kind].collection}/<name>.mdx`,
  }),
  'team-folder': (collection: string): Wording => ({
    what: 'ids that begin with "team/" are for a team’s own content',
    fix: `move it to content/team/${collection}/, or name the folder otherwise`,
  }),
  'unknown-group': (group: string, setting: string, valid: readonly string[]): Wording => ({
    what: `"${group}" is not one of the ${setting} of guide.config.ts`,
    fix: orElse(group, valid, `add it there, or move the file to one of`),
  }),
  'duplicate-id': (kind: Kind, id: string, other: string): Wording => ({
    what: `the id ${kind}:${id} is taken by ${other}`,
    fix: 'rename one of them, or take the id out of `formerly`',
  }),
  'duplicate-order': (order: number, other: string): Wording => ({
    what: `order ${order} is taken by ${other}`,
    fix: 'give one of them another number; gaps are welcome',
  }),
  'duplicate-title': (title: string, other: string): Wording => ({
    what: `the title "${title}" is taken by ${other}`,
    fix: 'tell them apart: search and page titles show nothing else',
  }),
  encoding: (): Wording => ({
    what: 'a character that is not UTF-8',
    fix: 'save the file in UTF-8 (in VS Code by the encoding in the status bar), and look whether the character is what it was',
  }),
  // ---- frontmatter
  'frontmatter-missing': (isOpen: boolean): Wording => ({
    what: isOpen ? 'the frontmatter has no end' : 'no frontmatter',
    fix: isOpen ? 'end its fields with a line ---' : 'start the file with a line ---, its fields, and another line ---',
  }),
  'frontmatter-syntax': (message: string): Wording => ({
    what: `the frontmatter is not YAML: ${message}`,
    fix: 'put text that holds ": ", "#" or quotation marks in double quotes, and indent by two spaces',
  }),
  'missing-field': (field: string, what: string): Wording => ({
    what: `no field "${field}"`,
    fix: `add it: ${what || 'see content/README.md'}`,
  }),
  'unknown-field': (field: string, valid: readonly string[]): Wording => ({
    what: `there is no field "${field}"`,
    fix: orElse(field.replace(/^.*\./, ''), valid, 'remove it; the fields are'),
  }),
  'wrong-field': (field: string, value: unknown, message: string, what: string): Wording => ({
    what: `${field || 'the frontmatter'} ${value === undefined ? '' : `is ${JSON.stringify(value)}, which `}${message}`,
    fix: what || 'see content/README.md',
  }),
  'review-before-check': (review: string, checked: string): Wording => ({
    what: `\`review\` is ${review}, and the entry was checked after it, on ${checked}`,
    fix: 'give the day by which to read it again, or take the line out: `npm run review:due` then reckons from `checked`',
  }),
  'no-principle': (): Wording => ({
    what: 'the question names no principle',
    fix: 'list under `principles` at least the one it tests first',
  }),
  'group-filed-field': (field: string, folder: string): Wording => ({
    what: `there is no field "${field}"`,
    fix: `the folder says it: move the file to ${folder}`,
  }),
  // ---- guide.config.ts
  'config-syntax': (message: string): Wording => ({
    what: `the configuration cannot be read: ${message}`,
    fix: 'mend it there: often a comma or a bracket is missing just before; docs/configuration.md shows each field',
  }),
  'unknown-hidden': (setting: string, key: string, valid: readonly string[]): Wording => ({
    what: `hide.${setting} names "${key}", which is not one of the ${setting}`,
    fix: orElse(key, valid, 'name one of'),
  }),
  'unknown-hidden-entry': (ref: string, valid: readonly string[]): Wording => ({
    what: `hide.entries names "${ref}", and there is no such entry`,
    fix: orElse(ref, valid, 'name it by kind and id, as chapter:levels-by-company'),
  }),
  'missing-logo': (file: string): Wording => ({
    what: `no file public/${file}`,
    fix: 'put the picture there, or leave `logo` out',
  }),
  'nothing-shown': (): Wording => ({
    what: 'everything is hidden, and the guide has no page',
    fix: 'write an entry below content/team/, or take something out of `hide`',
  }),
  // ---- blanks
  blank: (text: string): Wording => ({
    what: text ? `to be written: "${text}"` : 'to be written',
    fix: 'replace [[…]] with your own words',
  }),
  // ---- references
  'unknown-reference': (kind: Kind, id: string, valid: readonly string[]): Wording => ({
    what: `no ${kind} "${id}"`,
    fix: orElse([...valid].find((each) => each.endsWith(`/${id}`)) ?? id, valid, `write ${pathOf(kind, id)}, or name one that exists`),
  }),
  'renamed-reference': (kind: Kind, id: string, now: string): Wording => ({
    what: `${kind} "${id}" is now "${now}"`,
    fix: `write "${now}"; the old id only keeps readers’ links alive`,
  }),
  'draft-reference': (kind: Kind, id: string): Wording => ({
    what: `${kind} "${id}" is a draft, and readers have no page of it`,
    fix: 'publish it, or leave the link out until it is',
  }),
  'self-reference': (field: string): Wording => ({ what: `${field} names the entry itself`, fix: 'name another one' }),
  'repeated-reference': (field: string, id: string): Wording => ({ what: `${field} names "${id}" twice`, fix: 'keep one of them' }),
  'unknown-anchor': (kind: Kind, id: string, anchor: string, valid: readonly string[]): Wording => ({
    what: `${kind} "${id}" has no heading "#${anchor}"`,
    fix: orElse(anchor, valid, 'its anchors are'),
  }),
  'former-heading': (old: string, now: string, valid: readonly string[]): Wording => ({
    what: `formerHeadings leads "${old}" to "${now}", which is no anchor of this entry`,
    fix: orElse(now, valid, 'its anchors are'),
  }),
  'bare-link': (url: string): Wording => ({
    what: `"${url}" breaks when the guide moves or is hosted under a path`,
    fix: 'link by kind and id, as [Ownership](principle:amazon/ownership#evidence), or write the whole https:// address',
  }),
  'unknown-figure': (id: string, valid: readonly string[]): Wording => ({
    what: `no figure "${id}"`,
    fix: orElse(id, valid, 'name one that the system’s page lists, or add it to the system’s parameters'),
  }),
  'figure-derivation': (message: string): Wording => ({
    what: message,
    fix: 'add the parameter; the figures of src/systems are derived from it',
  }),
  'uncited-fact': (): Wording => ({
    what: 'this outside fact is marked for citing and cites nothing',
    fix: 'name where it comes from, <Cite source="…">, or leave the claim out',
  }),
  // ---- body
  'mdx-syntax': (reason: string): Wording => ({
    what: `the body does not parse: ${reason}`,
    fix: 'close every tag at the indent it was opened, and write a literal < or { as &lt; or &#123;',
  }),
  'code-in-content': (): Wording => ({
    what: 'code in content',
    fix: 'write text, or a component with plain attributes; imports and {expressions} are not for entries',
  }),
  'html-in-content': (tag: string, components: readonly string[]): Wording => {
    const meant = components.find((each) => each.toLowerCase() === tag.toLowerCase());
    return {
      what: `<${tag}> in content`,
      fix: meant ? `did you mean <${meant}>?` : 'write Markdown or one of the components in content/README.md',
    };
  },
  'image-in-content': (url: string): Wording => ({
    what: `the image "${url}"`,
    fix: 'draw it in Mermaid: it stays sharp, follows the theme, and is read aloud',
  }),
  'heading-depth': (depth: number): Wording => ({
    what: `a heading of level ${depth}`,
    fix:
      depth === 1
        ? 'use ## and below; the title is the one first-level heading'
        : 'use ## to ####; deeper means the section wants splitting',
  }),
  'heading-skip': (depth: number, above: number): Wording => ({
    what: `a heading of level ${depth} right below level ${above}`,
    fix: `use ${'#'.repeat(above + 1)}: who hears the page read goes from heading to heading, and misses the level left out`,
  }),
  'duplicate-anchor': (anchor: string): Wording => ({ what: `two headings share the anchor "#${anchor}"`, fix: 'reword one of them' }),
  'anchor-start': (anchor: string): Wording => ({
    what: `the heading’s anchor "#${anchor}" does not begin with a letter`,
    fix: 'begin the heading with a word: anchors that begin otherwise cannot be styled or addressed everywhere',
  }),
  'unknown-component': (name: string, valid: readonly string[]): Wording => ({
    what: `no component <${name}>`,
    fix: nearest(name, valid) === undefined ? 'see the components in content/README.md' : `did you mean <${nearest(name, valid)}>?`,
  }),
  'misplaced-component': (name: string, kinds: readonly Kind[]): Wording => ({
    what: `<${name}> does not belong here`,
    fix: `it stands in a ${kinds.join(' or a ')}`,
  }),
  'component-outside': (name: string, parents: readonly string[]): Wording => ({
    what: `<${name}> stands on its own`,
    fix: `put it directly inside ${parents.map((parent) => `<${parent}>`).join(' or ')}`,
  }),
  'nested-section': (name: string, parent: string): Wording => ({
    what: `<${name}> inside <${parent}>`,
    fix: 'a section stands at the top level: close the other first',
  }),
  'unknown-prop': (name: string, prop: string, valid: readonly string[]): Wording => ({
    what: `<${name}> takes no "${prop}"`,
    fix: valid.length ? orElse(prop, valid, 'it takes') : 'it takes none',
  }),
  'missing-prop': (name: string, prop: string, what: string): Wording => ({ what: `<${name}> lacks "${prop}"`, fix: `add it: ${what}` }),
  'wrong-prop': (name: string, prop: string, value: unknown, message: string, what: string): Wording => ({
    what: `<${name}> has ${prop}=${JSON.stringify(value)}, which ${message}`,
    fix: what,
  }),
  'missing-section': (name: string, kind: Kind): Wording => ({
    what: `a ${kind} without <${name}>`,
    fix: `write it; see content/README.md for what it holds`,
  }),
  'section-order': (name: string, after: string): Wording => ({
    what: `<${name}> comes after <${after}>`,
    fix: `readers meet sections in one order: move it before <${after}>`,
  }),
  'repeated-section': (name: string): Wording => ({ what: `a second <${name}>`, fix: 'join them' }),
  'untold-decision': (id: string): Wording => ({
    what: `decision "${id}" is not told in the body`,
    fix: `write <Decision id="${id}"> inside <Decisions>`,
  }),
  'unknown-decision': (id: string, valid: readonly string[]): Wording => ({
    what: `no decision "${id}" in the frontmatter`,
    fix: orElse(id, valid, 'add it to `decisions` with its title and door'),
  }),
  'lens-without-evidence': (id: string): Wording => ({
    what: `a lens for "${id}", which the story does not show`,
    fix: 'add the principle to `shows` with its evidence and line',
  }),
  // ---- prose
  length: (what: string, words: number, least: number, most: number): Wording => ({
    what: `${words} words in ${what}`,
    fix: `${least} to ${most} fit the time there is to say or read it: ${words < least ? 'what did it cost, who was affected, what was left behind?' : 'keep what changes the decision'}`,
  }),
  'typed-figure': (figure: string): Wording => ({
    what: `the figure "${figure}" is typed`,
    fix: 'show it with <Fig id="…">, so that it stays true when a parameter changes; add a parameter if there is none',
  }),
  filler: (phrase: string, why: string): Wording => ({ what: `"${phrase}"`, fix: why }),
  'forward-reference': (id: string): Wording => ({
    what: `chapter "${id}" comes later in the book`,
    fix: 'explain what the reader needs here, or say in the sentence that it comes later',
  }),
  orphan: (kind: Kind, id: string): Wording => ({
    what: `nothing leads to ${kind} "${id}", and it leads nowhere`,
    fix: 'name it where it belongs, or delete it',
  }),
  // ---- diagrams
  'missing-diagram': (src: string, valid: readonly string[]): Wording => ({
    what: `no file "${src}" beside this entry`,
    fix: orElse(src, valid, 'write it, or name one that lies there'),
  }),
  diagram: (what: string, fix: string): Wording => ({ what, fix }),
} satisfies Record<string, (...args: never[]) => Wording>;

export type ProblemCode = keyof typeof TABLE;
export const PROBLEM_CODES = Object.keys(TABLE) as ProblemCode[];

/** One problem, in the table's words. */
export function problem<C extends ProblemCode>(code: C, path: string, at: Position, ...args: Parameters<(typeof TABLE)[C]>): Problem {
  const word = TABLE[code] as (...args: unknown[]) => Wording;
  return { code, path, at, ...word(...args) };
}

const byPlace = (a: Problem, b: Problem): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : a.at.line - b.at.line || a.at.column - b.at.column || a.what.localeCompare(b.what);

export const sortProblems = (problems: readonly Problem[]): Problem[] => [...problems].sort(byPlace);

/** `path:line:col  what  →  what to do` */
export const formatProblem = ({ path, at, what, fix }: Problem): string => `${path}:${at.line}:${at.column}  ${what}  →  ${fix}`;
