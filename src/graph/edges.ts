/** The edges an entry writes, from its frontmatter and from its body, in the order it writes them. */
import type { ContentFile, Position } from '../content-files/types.ts';
import type { Kind } from '../schemas/index.ts';
import type { Data } from '../schemas/index.ts';
import { systemOf } from '../systems/figure-id.ts';
import { refOf, type ContentRecord } from './entries.ts';
import type { Edge, EdgeKind, Ref } from './types.ts';

/** An edge with the place it is written at, and the field or component that writes it. */
export interface WrittenEdge extends Edge {
  readonly toKind: Kind;
  readonly toId: string;
  readonly at: Position;
  readonly field: string;
}

type Field = readonly [
  kind: EdgeKind,
  toKind: Kind,
  toId: string,
  path: readonly PropertyKey[],
  more?: Pick<Edge, 'strength' | 'evidence'>,
];

function* fieldsOf(kind: Kind, data: Data<Kind>): Generator<Field> {
  if (kind === 'principle') {
    const { official, tensions } = data as Data<'principle'>;
    if (official !== undefined) yield ['cites', 'source', official, ['official']];
    for (const [index, tension] of tensions.entries()) yield ['pulls-against', 'principle', tension.with, ['tensions', index, 'with']];
  } else if (kind === 'story') {
    const { system, shows } = data as Data<'story'>;
    if (system !== undefined) yield ['happened-in', 'system', system, ['system']];
    for (const [index, { principle, strength, evidence }] of shows.entries())
      yield ['shows', 'principle', principle, ['shows', index, 'principle'], { strength, evidence }];
  } else if (kind === 'question') {
    const { principles, stories } = data as Data<'question'>;
    for (const [index, principle] of principles.entries()) yield ['tests', 'principle', principle, ['principles', index]];
    for (const [index, story] of stories.entries()) yield ['answered-by', 'story', story, ['stories', index]];
  } else if (kind === 'system') {
    for (const [index, decision] of (data as Data<'system'>).decisions.entries())
      for (const [nth, principle] of decision.principles.entries())
        yield ['decides-by', 'principle', principle, ['decisions', index, 'principles', nth]];
  }
}

function bodyEdges(file: ContentFile): WrittenEdge[] {
  const from = refOf(file.kind, file.id);
  const edge = (kind: EdgeKind, toKind: Kind, toId: string, at: Position, field: string): WrittenEdge => ({
    kind,
    from,
    to: refOf(toKind, toId),
    toKind,
    toId,
    at,
    field,
  });
  const links = file.links.map(({ kind, id, at }) => edge('mentions', kind, id, at, ''));
  const uses = file.components.flatMap(({ name, props, propAt, at }) => {
    if (name === 'Cite' && typeof props['source'] === 'string')
      return [edge('cites', 'source', props['source'], propAt['source'] ?? at, '')];
    const figure = name === 'Fig' && typeof props['id'] === 'string' ? systemOf(props['id']) : undefined;
    return figure ? [edge('uses', 'system', figure, at, 'Fig')] : [];
  });
  return [...links, ...uses];
}

/** Every edge of an entry, repeated mentions included: each place is checked. */
export function writtenEdges({ file, data }: ContentRecord): WrittenEdge[] {
  const from: Ref = refOf(file.kind, file.id);
  const fields = [...fieldsOf(file.kind, data)].map(([kind, toKind, toId, path, more]) => ({
    kind,
    from,
    to: refOf(toKind, toId),
    toKind,
    toId,
    at: file.at(path),
    field: String(path[0]),
    ...more,
  }));
  return [...fields, ...bodyEdges(file)];
}
