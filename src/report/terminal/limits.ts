/** How much of a large result the terminal report shows. */
export interface TextLimits {
  /** Pairs in the list of the strongest. */
  readonly pairs: number;
  /** Of those, pairs whose passages are shown. */
  readonly aligned: number;
  /** Passages a pair. */
  readonly passages: number;
  /** Links a passage. */
  readonly links: number;
}

export const usualLimits: TextLimits = { pairs: 10, aligned: 5, passages: 3, links: 4 };

/** For a single pair, which is what the reader asked to see. */
export const noLimits: TextLimits = {
  pairs: Infinity,
  aligned: Infinity,
  passages: Infinity,
  links: Infinity,
};

/** Skipped inputs, clusters, and documents of a cluster that are named before the rest is counted. */
export const NAMED = 10;

/** Rows of the matrix: more are a table to search, not a picture. */
export const LARGEST_GRID = 25;
