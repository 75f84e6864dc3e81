/** Memory that a process takes before it holds any document, in bytes: Node, the program, the lexicon. Measured. */
const BASE = 300 * 2 ** 20;

/** How the memory of a run is divided, in bytes. What goes beyond it lies on disk. */
export interface Budget {
  /** Of the texts, and of the found pairs. */
  readonly texts: number;
  readonly pairs: number;
  /** Of the fingerprints, and of the terms of all documents, until they are searched. */
  readonly columns: number;
}

const MEBIBYTE = 2 ** 20;
const MOST = { texts: 32 * MEBIBYTE, pairs: 16 * MEBIBYTE, columns: 512 * MEBIBYTE };

/**
 * Divides what a run may take.
 *
 * @param memory bytes of the whole process; where it is not given, each part may take its most
 */
export function budgetOf(memory = Infinity): Budget {
  const free = Math.max(0, memory - BASE);
  return {
    texts: Math.min(MOST.texts, free / 16),
    pairs: Math.min(MOST.pairs, free / 16),
    columns: Math.min(MOST.columns, free / 6),
  };
}
