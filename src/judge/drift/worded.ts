import type { SentenceWords } from '../facts/words.js';

/** Places of words, half-open. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

/** The words of a sentence. */
export interface Worded {
  readonly words: SentenceWords;
  /** 1 for content words. */
  readonly isContent: Uint8Array;
}
