import type { Background } from './background.js';
import type { CandidatePairs } from './candidate.js';

/** What is known once all documents have been looked at: the pairs worth aligning, and how common terms are. */
export interface Search {
  readonly pairs: CandidatePairs;
  /** Undefined for a corpus too small to tell. */
  readonly background: Background | undefined;
}
