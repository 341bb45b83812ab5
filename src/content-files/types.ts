/** What is known of a content file once it is read: its record, and where each thing in it stands. */
import type { Kind } from '../schemas/index.ts';
import type { Problem } from '../problems/types.ts';

/** Line and column, both from 1, in the file as written (frontmatter included). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A link by kind and id in prose: `[Ownership](principle:amazon/ownership#evidence)`. */
export interface IdLink {
  readonly kind: Kind;
  readonly id: string;
  readonly heading?: string;
  readonly text: string;
  /** Text of the paragraph, cell or item it stands in. */
  readonly around: string;
  /** The section component it stands in. */
  readonly section?: string;
  readonly at: Position;
}

export interface ComponentUse {
  readonly name: string;
  /** Literal attribute values; an attribute without a value is `true`. */
  readonly props: Readonly<Record<string, unknown>>;
  readonly parent?: string;
  readonly at: Position;
  /** Of every attribute, those whose value is code and is not known included. */
  readonly propAt: Readonly<Record<string, Position>>;
  /** Words spoken when it is read aloud; a figure counts as two. */
  readonly words: number;
}

/** A place a link can point at: a heading, or a section component's heading. */
export interface Anchor {
  readonly id: string;
  readonly text: string;
  readonly depth: 2 | 3 | 4;
  readonly at: Position;
}

/** A run of prose as written, outside diagrams and cited claims. */
export interface Prose {
  readonly text: string;
  readonly at: Position;
}

/** A mark `[[what goes here]]` that its author has yet to replace. */
export interface Blank {
  readonly text: string;
  readonly at: Position;
}

/** A Mermaid fence in the body; those in .mmd files are `<Diagram>` components. */
export interface DiagramUse {
  readonly source: string;
  /** Where its first line stands. */
  readonly at: Position;
}

export interface ContentFile {
  readonly kind: Kind;
  readonly id: string;
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  /** Frontmatter as written, not yet checked. */
  readonly data: unknown;
  /** Where a frontmatter field stands: `at(['shows', 0, 'principle'])`; the nearest parent's place if it is missing. */
  readonly at: (field: readonly PropertyKey[]) => Position;
  readonly links: readonly IdLink[];
  readonly components: readonly ComponentUse[];
  readonly anchors: readonly Anchor[];
  readonly diagrams: readonly DiagramUse[];
  readonly prose: readonly Prose[];
  readonly words: number;
  /** In the order of the file. */
  readonly blanks: readonly Blank[];
  /** What was wrong in reading it. */
  readonly problems: readonly Problem[];
}
