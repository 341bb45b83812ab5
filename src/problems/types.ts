import type { Position } from '../content-files/types.ts';

/** One thing that is wrong, in words for the person who can mend it. */
export interface Problem {
  /** Stable key, also the anchor of its "how to fix". */
  readonly code: string;
  readonly path: string;
  readonly at: Position;
  readonly what: string;
  readonly fix: string;
}
