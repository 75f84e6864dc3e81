import type { Span } from '../../model/span.js';

/**
 * How a text names where its copy comes from: `dateline` and `credit` the agency or paper whose copy it is, `byline`
 * its writer, `medium` an agency or paper it takes something from, `authority` anybody else whom it has something from,
 * `own` what it says it found out itself.
 */
export type SourceKind = 'dateline' | 'credit' | 'byline' | 'medium' | 'authority' | 'own';

/** A place in a text that says where copy comes from. */
export interface Source {
  readonly kind: SourceKind;
  /** The words that say so. */
  readonly span: Span;
  /** The source as it is named there, without article or possessive ending. */
  readonly name: string;
  /** The name for comparison: equal keys are one source. Two keys may be one source, too; see `isSameSource`. */
  readonly key: string;
}

/** All that a text says of its sources. */
export interface Sourcing {
  /** The place of the dateline, as written; null where there is none. */
  readonly place: string | null;
  /** By `span.begin`. */
  readonly sources: readonly Source[];
}
