import type { SegmentedText } from '../../model/segmented.js';

/** Tokens of the texts that something is kept of; what is kept of an article is some hundred bytes a token. */
const MOST_TOKENS = 200_000;

/** What is worked out once for each of the texts met last, as a text comes in many pairs one after the other. */
export class PerText<T> {
  #known = new Map<SegmentedText, T>();
  /** Tokens that there is still room for; none before the first text. */
  #left = -1;
  /** The text that was asked for last, as most are again. */
  #last: SegmentedText | undefined;
  #ofLast!: T;

  constructor(private readonly make: (text: SegmentedText) => T) {}

  of(text: SegmentedText): T {
    if (text !== this.#last) {
      this.#ofLast = this.#find(text);
      this.#last = text;
    }
    return this.#ofLast;
  }

  #find(text: SegmentedText): T {
    let kept = this.#known.get(text);
    if (kept === undefined) {
      if (this.#left < 0) {
        this.#known = new Map();
        this.#left = MOST_TOKENS;
      }
      kept = this.make(text);
      this.#known.set(text, kept);
      this.#left -= text.tokens.length;
    }
    return kept;
  }
}
