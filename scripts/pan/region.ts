import type { Span } from '../../src/index.js';

/** Where two texts of a pair correspond, in characters (code points). */
export interface Region {
  readonly suspicious: Span;
  readonly source: Span;
}

/** Regions by pair; see `keyOf`. */
export type Regions = ReadonlyMap<string, readonly Region[]>;

/** A pair as one string. */
export const keyOf = (suspicious: string, source: string): string => `${suspicious}\0${source}`;
