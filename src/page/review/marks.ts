import type { Review } from '../../model/review.js';

/** What a mark is on. */
export type Target = Pick<Review, 'a' | 'b' | 'passage'>;

/** The reader's marks; `markschange` is dispatched on the document when they change. */
export interface Marks {
  readonly all: () => readonly Review[];
  readonly of: (target: Target) => Review | undefined;
  /** Replaces the mark on a target; undefined takes it away. */
  readonly set: (target: Target, mark: Pick<Review, 'decision' | 'note'> | undefined) => void;
}
