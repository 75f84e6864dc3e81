import type { Span } from '../../model/span.js';

export type SideName = 'a' | 'b';

export const otherOf = (side: SideName): SideName => (side === 'a' ? 'b' : 'a');

/** Something that tells of the direction. */
export interface Finding {
  /** The side it makes the likelier source; undefined where it points to a source outside both, or to none. */
  readonly source: SideName | undefined;
  /** How strongly, as a change of log odds, 0 or more. */
  readonly weight: number;
  /** In words for the reader, without the full stop. */
  readonly statement: string;
  readonly a?: Span;
  readonly b?: Span;
}

/** The span of the side `side`, if there is one, as a part of a finding. */
export function at(side: SideName, span: Span | undefined): { a?: Span; b?: Span } {
  if (span === undefined) return {};
  const own = { begin: span.begin, end: span.end };
  // Written out: a name that is computed makes a slow object.
  return side === 'a' ? { a: own } : { b: own };
}
