/** Fingerprints of one text as columns, in text order: the 64-bit hash `high[i]·2³² + low[i]` of a kept shingle. */
export interface Fingerprints {
  readonly length: number;
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

/** Sentences of one text that could be a template's, as columns in text order; those of furniture are left out. */
export interface SentencePrints {
  readonly length: number;
  /** 32-bit hash of the stems, every number taken for the same; a collision can only make a template of no template. */
  readonly hash: Uint32Array;
  /** Distinct content words, 0 to 255. */
  readonly terms: Uint8Array;
}

/**
 * All sentences of one text, three numbers each: begin, end, and the hash as in `SentencePrints`, 0 where it could be no
 * template's. By these its boilerplate is found once the templates are known, without a look at the text.
 */
export type SentenceRows = Uint32Array;

/** What the searches for candidate pairs and for templates need to know of a document; small, and made without looking at any other. */
export interface Profile {
  readonly characters: number;
  readonly words: number;
  readonly sentences: number;
  /** Page furniture found in the text, as begin and end by turns. */
  readonly furniture: Uint32Array;
  readonly fingerprints: Fingerprints;
  /** 32-bit hashes of the distinct content words' terms, ascending; a collision can add a candidate pair, never a passage. */
  readonly terms: Uint32Array;
  readonly prints: SentencePrints;
  readonly rows: SentenceRows;
}
