/** What is known about words, by Porter stem (as `stemOf` makes it). Rows are numbers that mean nothing elsewhere. */
export interface Lexicon {
  /** Row of a stem, or −1 where nothing is known of it. */
  row(stem: string): number;
  /** Length of a vector; 0 where there are no vectors. */
  readonly dimensions: number;
  /** Cosine of two rows' vectors, −1 to 1; 0 where either has none. */
  cosine(a: number, b: number): number;
  /**
   * Adds `weight` times the unit vector of a row to `sum` (of `dimensions` numbers); false, and nothing added, where it
   * has none.
   */
  addVector(row: number, weight: number, sum: Float64Array): boolean;
  /** Whether two different rows share one of their commoner meanings. */
  areSynonyms(a: number, b: number): boolean;
  areAntonyms(a: number, b: number): boolean;
}

/** The files a lexicon is made from, in memory that threads share; either may be missing. */
export interface LexiconFiles {
  readonly vectors?: Uint8Array;
  readonly relations?: Uint8Array;
}

/** What was known about words in a run: `full` is both word vectors and the relations (synonyms and antonyms). */
export const wordKnowledge = ['full', 'vectors', 'relations', 'none'] as const;
export type WordKnowledge = (typeof wordKnowledge)[number];
