/** Ids, folders, and what must be unique among entries. */
import { holdsBlank } from '../../content-files/blanks.ts';
import { groupOf, isTeam, partsOf, TEAM } from '../../content-files/place.ts';
import { TOP } from '../../content-files/position.ts';
import type { ContentFile } from '../../content-files/types.ts';
import type { ContentRecord } from '../../graph/entries.ts';
import { GROUPED, KINDS, type Data } from '../../schemas/index.ts';
import { ID } from '../../schemas/shared.ts';
import { problem } from '../table.ts';
import type { Problem } from '../types.ts';

/** Folders under content/principles and content/questions that guide.config.ts names. */
export type Groups = Readonly<Record<(typeof GROUPED)[keyof typeof GROUPED], readonly string[]>>;

interface Named {
  readonly file: ContentFile;
  readonly data: { readonly title: string; readonly order?: number; readonly formerly: readonly string[] };
}

export function checkName(file: ContentFile, groups: Groups): Problem[] {
  const { kind, id, path } = file;
  if (!ID.test(id)) return [problem('bad-id', path, TOP, id)];
  const folder = isTeam(id) ? `content/${TEAM}` : 'content';
  const setting = kind === 'principle' || kind === 'question' ? GROUPED[kind] : undefined;
  // Only a team's own folder gives ids that begin with its name.
  if (isTeam(id) !== path.startsWith(`content/${TEAM}/`)) return [problem('team-folder', path, TOP, KINDS[kind].collection)];
  const depth = partsOf(id).length;
  if (setting === undefined) return depth === 1 || kind === 'source' ? [] : [problem('wrong-depth', path, TOP, folder, kind, '')];
  if (depth !== 2) return [problem('wrong-depth', path, TOP, folder, kind, setting.replace(/s$/, ''))];
  const group = groupOf(kind, id);
  return groups[setting].includes(group) ? [] : [problem('unknown-group', path, TOP, group, setting, groups[setting])];
}

/** A chapter about a framework goes with it: a name that is none would keep the chapter for ever. */
export function checkAbout({ file, data }: ContentRecord, groups: Groups): Problem[] {
  if (file.kind !== 'chapter') return [];
  return (data as Data<'chapter'>).frameworks.flatMap((name, index) =>
    groups.frameworks.includes(name)
      ? []
      : [problem('unknown-group', file.path, file.at(['frameworks', index]), name, 'frameworks', groups.frameworks)],
  );
}

/** The second and later entries that claim a key are told who has it. */
function taken<T extends Named>(entries: readonly T[], key: (entry: T) => string, tell: (entry: T, first: T) => Problem): Problem[] {
  const first = new Map<string, T>();
  return entries.flatMap((entry) => {
    const other = first.get(key(entry));
    if (other) return [tell(entry, other)];
    first.set(key(entry), entry);
    return [];
  });
}

export function checkUnique(entries: readonly Named[]): Problem[] {
  const ids = new Map(entries.map(({ file }) => [`${file.kind}:${file.id}`, file.path]));
  const former = new Map<string, string>();
  const reused = entries.flatMap(({ file, data }) =>
    data.formerly.flatMap((old, index) => {
      const key = `${file.kind}:${old}`;
      const owner = ids.get(key) ?? former.get(key);
      former.set(key, file.path);
      return owner === undefined ? [] : [problem('duplicate-id', file.path, file.at(['formerly', index]), file.kind, old, owner)];
    }),
  );
  const titles = taken(
    entries.filter(({ data }) => !holdsBlank(data.title)),
    ({ file, data }) => `${file.kind} ${groupOf(file.kind, file.id)} ${data.title.toLowerCase()}`,
    ({ file, data }, first) => problem('duplicate-title', file.path, file.at(['title']), data.title, first.file.path),
  );
  const orders = taken(
    entries.filter(({ data }) => data.order !== undefined),
    // A team's orders are its own: an update of the book may take any number.
    ({ file, data }) => `${file.kind} ${groupOf(file.kind, file.id)} ${isTeam(file.id)} ${data.order}`,
    ({ file, data }, first) => problem('duplicate-order', file.path, file.at(['order']), data.order ?? 0, first.file.path),
  );
  return [...reused, ...titles, ...orders];
}
