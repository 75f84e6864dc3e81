/** How common terms are among the documents of a run: columns ascending by hash, in memory that threads share. */
export interface Background {
  /** Number of documents. */
  readonly documents: number;
  /** 32-bit hashes of terms, as in `Profile.terms`. */
  readonly hash: Uint32Array;
  /** Documents that hold the term, 1 or more. */
  readonly frequency: Uint32Array;
}
