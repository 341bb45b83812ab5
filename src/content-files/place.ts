/**
 * Where an entry lies, and what that says of it: its kind, its id, whose it is. Pure.
 *
 * The book's own entries lie in content/<collection>/, a team's in content/team/<collection>/. A team's ids begin with
 * "team/", so that an update of the book can never take an id that a team has given out.
 */
import { GROUPED, KINDS, kindOfCollection, type Kind } from '../schemas/index.ts';

/** Folder of a team's own content, and the first part of its ids. */
export const TEAM = 'team';

export interface EntryPlace {
  readonly kind: Kind;
  readonly id: string;
}

/** Reads the path of a file from the project's root; undefined where it lies in no collection. */
export function placeOf(path: string): EntryPlace | undefined {
  const [, first = '', ...after] = path.split('/');
  const team = first === TEAM;
  const [folder = '', ...rest] = team ? after : [first, ...after];
  const kind = kindOfCollection(folder);
  const name = rest.join('/').replace(/\.mdx$/, '');
  if (!kind || name === '') return undefined;
  return { kind, id: team ? `${TEAM}/${name}` : name };
}

/** Path of an entry's file from the project's root: the other way round. */
export function pathOf(kind: Kind, id: string): string {
  const { collection } = KINDS[kind];
  return isTeam(id) ? `content/${TEAM}/${collection}/${id.slice(TEAM.length + 1)}.mdx` : `content/${collection}/${id}.mdx`;
}

/** Whether an id is one of a team's own. */
export const isTeam = (id: string): boolean => id.startsWith(`${TEAM}/`);

/** The parts of an id below its collection: "team/bar-raiser/x" and "bar-raiser/x" both have the parts "bar-raiser" and "x". */
export const partsOf = (id: string): string[] => (isTeam(id) ? id.slice(TEAM.length + 1) : id).split('/');

/** The framework of a principle, the round of a question; '' for other kinds. */
export const groupOf = (kind: Kind, id: string): string => (kind in GROUPED ? (partsOf(id)[0] ?? '') : '');
