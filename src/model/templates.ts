/** Sentences that recur in documents which share little else: columns ascending by hash, in memory that threads share. */
export interface Templates {
  /** 32-bit hashes of sentences, as in `SentencePrints`. */
  readonly hash: Uint32Array;
  /** Documents that hold the sentence, 3 or more. */
  readonly documents: Uint32Array;
}
