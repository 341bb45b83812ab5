/**
 * What of the guide is shown, and the shown entries with all that would lead to a hidden one taken out. Pure.
 * Content is checked whole before this: hiding a part of the guide can't make the rest wrong.
 */
import { groupOf, isTeam } from '../content-files/place.ts';
import type { ContentFile } from '../content-files/types.ts';
import type { Guide } from '../guide/config.ts';
import type { Data } from '../schemas/index.ts';
import { writtenEdges } from './edges.ts';
import { refOf, type ContentRecord } from './entries.ts';
import type { Ref } from './types.ts';

export type Hiding = Pick<Guide, 'hide' | 'frameworks' | 'rounds' | 'groups'>;

const shownByItself = ({ hide, frameworks, rounds, groups }: Hiding) => {
  const entries = new Set(hide.entries);
  const samples = new Set<string>(Array.isArray(hide.samples) ? hide.samples : []);
  return ({ file: { kind, id }, data }: ContentRecord): boolean => {
    if (entries.has(refOf(kind, id))) return false;
    if (!isTeam(id) && (hide.samples === true || samples.has(kind))) return false;
    const group = groupOf(kind, id);
    if (kind === 'principle') return Object.hasOwn(frameworks, group);
    if (kind === 'question') return Object.hasOwn(rounds, group);
    if (kind !== 'chapter') return true;
    const about = (data as Data<'chapter'>).frameworks.filter((each) => groups.frameworks.includes(each));
    return about.length === 0 || about.some((each) => Object.hasOwn(frameworks, each));
  };
};

/**
 * The entries that a guide shows. A source of the book is shown as long as something shown leads to it, since a page must
 * be able to say where its facts come from; a team's own always.
 */
export function visible(records: readonly ContentRecord[], hiding: Hiding): ContentRecord[] {
  const isShown = shownByItself(hiding);
  const others = records.filter((record) => record.file.kind !== 'source' && isShown(record));
  const cited = new Set<Ref>(others.flatMap((record) => writtenEdges(record).map(({ to }) => to)));
  const kept = new Set(others);
  return records.filter(
    (record) =>
      kept.has(record) || (record.file.kind === 'source' && (isTeam(record.file.id) || cited.has(refOf('source', record.file.id)))),
  );
}

/** Records without the edges that lead to none of them: fields, links, and the lenses of a story for principles that are gone. */
export function prune(records: readonly ContentRecord[]): ContentRecord[] {
  const refs = new Set<Ref>(records.map(({ file }) => refOf(file.kind, file.id)));
  return records.map((record) => ({ file: pruneFile(record.file, refs), data: pruneData(record, refs) }) as ContentRecord);
}

function pruneData({ file, data }: ContentRecord, refs: ReadonlySet<Ref>): Data<ContentRecord['file']['kind']> {
  const principle = (id: string) => refs.has(refOf('principle', id));
  if (file.kind === 'principle') {
    const { official, tensions, ...rest } = data as Data<'principle'>;
    const kept = official !== undefined && refs.has(refOf('source', official)) ? { official } : {};
    return { ...rest, ...kept, tensions: tensions.filter((tension) => principle(tension.with)) };
  }
  if (file.kind === 'story') {
    const { system, shows, ...rest } = data as Data<'story'>;
    const kept = system !== undefined && refs.has(refOf('system', system)) ? { system } : {};
    return { ...rest, ...kept, shows: shows.filter((each) => principle(each.principle)) };
  }
  if (file.kind === 'question') {
    const { principles, stories, ...rest } = data as Data<'question'>;
    return { ...rest, principles: principles.filter(principle), stories: stories.filter((id) => refs.has(refOf('story', id))) };
  }
  if (file.kind === 'system') {
    const { decisions, ...rest } = data as Data<'system'>;
    return { ...rest, decisions: decisions.map((each) => ({ ...each, principles: each.principles.filter(principle) })) };
  }
  return data;
}

function pruneFile(file: ContentFile, refs: ReadonlySet<Ref>): ContentFile {
  const lensGone = (props: Readonly<Record<string, unknown>>) => !refs.has(refOf('principle', String(props['principle'])));
  const components = file.components.filter(({ name, props }) => name !== 'Lens' || !lensGone(props));
  const noLens = !components.some(({ name }) => name === 'Lens');
  return {
    ...file,
    components,
    links: file.links.filter(({ kind, id }) => refs.has(refOf(kind, id))),
    anchors: noLens ? file.anchors.filter(({ id }) => id !== 'lenses') : file.anchors,
  };
}
