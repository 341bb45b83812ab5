/** Every edge leads somewhere: ids, anchors, decisions and lenses. */
import { holdsBlank } from '../../content-files/blanks.ts';
import type { ContentFile } from '../../content-files/types.ts';
import type { ContentRecord } from '../../graph/entries.ts';
import { writtenEdges } from '../../graph/edges.ts';
import type { Data, Kind } from '../../schemas/index.ts';
import { problem } from '../table.ts';
import type { Problem } from '../types.ts';
import { isUnread } from './components.ts';

/** What references may name: all files, whether or not their frontmatter has passed. */
export interface Targets {
  readonly byId: ReadonlyMap<string, ContentFile>;
  /** Former id → id now, both as "kind:id". */
  readonly former: ReadonlyMap<string, string>;
  readonly drafts: ReadonlySet<string>;
}

export function targetsOf(files: readonly ContentFile[], records: readonly ContentRecord[]): Targets {
  return {
    byId: new Map(files.map((file) => [`${file.kind}:${file.id}`, file])),
    former: new Map(records.flatMap(({ file, data }) => data.formerly.map((old) => [`${file.kind}:${old}`, file.id] as const))),
    drafts: new Set(records.filter(({ data }) => data.status === 'draft').map(({ file }) => `${file.kind}:${file.id}`)),
  };
}

const idsOf = (targets: Targets, kind: Kind): string[] =>
  [...targets.byId.values()].filter((file) => file.kind === kind).map(({ id }) => id);

/** Anchors of an entry's page: its body's, and those that the page itself draws. */
const DRAWN: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  principle: ['tensions', 'stories', 'questions'],
  story: ['shows', 'questions'],
  system: ['figures', 'stories'],
};

export function anchorIds(file: ContentFile): string[] {
  const former = (file.data as { formerHeadings?: Record<string, string> } | undefined)?.formerHeadings ?? {};
  return [...file.anchors.map(({ id }) => id), ...(DRAWN[file.kind] ?? []), ...Object.keys(former)];
}

export function checkReferences(record: ContentRecord, targets: Targets): Problem[] {
  const { path } = record.file;
  const isDraft = record.data.status === 'draft';
  const seen = new Set<string>();
  return writtenEdges(record).flatMap(({ from, to, toKind, toId, at, field, kind }) => {
    if (holdsBlank(toId)) return [];
    const now = targets.former.get(to);
    if (!targets.byId.has(to)) {
      if (now !== undefined) return [problem('renamed-reference', path, at, toKind, toId, now)];
      // A figure of an unknown system is told as an unknown figure.
      return field === 'Fig' ? [] : [problem('unknown-reference', path, at, toKind, toId, idsOf(targets, toKind))];
    }
    if (!isDraft && targets.drafts.has(to)) return [problem('draft-reference', path, at, toKind, toId)];
    if (field === '' || field === 'Fig') return [];
    if (from === to) return [problem('self-reference', path, at, field)];
    const key = `${kind} ${to}`;
    if (seen.has(key) && kind !== 'decides-by') return [problem('repeated-reference', path, at, field, toId)];
    seen.add(key);
    return [];
  });
}

export function checkAnchors(record: ContentRecord, targets: Targets): Problem[] {
  const { file, data } = record;
  const links = file.links.flatMap(({ kind, id, heading, at }) => {
    const target = targets.byId.get(`${kind}:${id}`);
    if (!target || heading === undefined || holdsBlank(heading)) return [];
    // Its headings are not all known.
    if (isUnread(target) || target.anchors.some(({ text }) => holdsBlank(text))) return [];
    const valid = anchorIds(target);
    const isFigure = kind === 'system' && heading.startsWith('fig-');
    return valid.includes(heading) || isFigure ? [] : [problem('unknown-anchor', file.path, at, kind, id, heading, valid)];
  });
  if (isUnread(file)) return links;
  const own = file.anchors.map(({ id }) => id);
  const former = Object.entries(data.formerHeadings).flatMap(([old, now]) =>
    own.includes(now) ? [] : [problem('former-heading', file.path, file.at(['formerHeadings', old]), old, now, own)],
  );
  return [...links, ...former];
}

/** Components that repeat an edge of the frontmatter must name one that is there, and tell them all. */
export function checkTold({ file, data }: ContentRecord): Problem[] {
  if (isUnread(file)) return [];
  const uses = (name: string) => file.components.filter((use) => use.name === name);
  if (file.kind === 'story') {
    const shown = (data as Data<'story'>).shows.map(({ principle }) => principle);
    return uses('Lens').flatMap(({ props, propAt, at }) => {
      const id = String(props['principle']);
      return shown.includes(id) || holdsBlank(id) ? [] : [problem('lens-without-evidence', file.path, propAt['principle'] ?? at, id)];
    });
  }
  if (file.kind !== 'system') return [];
  const ids = (data as Data<'system'>).decisions.map(({ id }) => id);
  const told = uses('Decision');
  const isOpen = told.some(({ props }) => holdsBlank(props['id']));
  const untold = ids.flatMap((id, index) =>
    isOpen || told.some(({ props }) => props['id'] === id)
      ? []
      : [problem('untold-decision', file.path, file.at(['decisions', index, 'id']), id)],
  );
  const unknown = told.flatMap(({ props, propAt, at }) =>
    ids.includes(String(props['id'])) || holdsBlank(props['id'])
      ? []
      : [problem('unknown-decision', file.path, propAt['id'] ?? at, String(props['id']), ids)],
  );
  return [...untold, ...unknown];
}

/** An entry without an edge in or out is on no page but its index. Drafts and blanks are unfinished, and chapters have their order. */
export function checkOrphans(records: readonly ContentRecord[]): Problem[] {
  const linked = new Set(records.flatMap(writtenEdges).flatMap(({ from, to }) => (from === to ? [] : ([from, to] as string[]))));
  return records.flatMap(({ file, data }) =>
    linked.has(`${file.kind}:${file.id}`) || file.kind === 'chapter' || data.status === 'draft' || file.blanks.length > 0
      ? []
      : [problem('orphan', file.path, file.at([]), file.kind, file.id)],
  );
}
