import type { Review, Target } from '../../model/review.js';

export type { Target } from '../../model/review.js';

/** The reader's marks; `markschange` is dispatched on the document when they change. */
export interface Marks {
  /** By ids, then passages. */
  readonly all: () => readonly Review[];
  readonly of: (target: Target) => Review | undefined;
  /** Replaces the mark on a target; undefined takes it away. */
  readonly set: (target: Target, mark: Pick<Review, 'decision' | 'note'> | undefined) => void;
  /** Adds many at once, in place of those on the same targets. */
  readonly add: (reviews: readonly Review[]) => void;
  /** Takes all away. */
  readonly clear: () => void;
  /** Whether the browser keeps them for the next time. */
  readonly kept: () => boolean;
}
