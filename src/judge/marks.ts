import type { SentenceLink } from '../model/alignment.js';
import type { SegmentedText } from '../model/segmented.js';

/** How a token of a linked sentence is met by the other text; the values of `TokenMarks.of`. */
export const Mark = { none: 0, matched: 1, same: 2 } as const;

/** Which tokens of one text have a counterpart in some links, and which one of the same term. */
export class TokenMarks {
  /** First token of the stretch from the first linked sentence to the last, and the marks of that stretch. */
  readonly #from: number;
  readonly #marks: Uint8Array;
  /** Tokens with a counterpart of the same term, each counted once. */
  readonly same: number;

  constructor({ sentences }: SegmentedText, links: readonly SentenceLink[], side: 'a' | 'b') {
    let from = Infinity;
    let to = 0;
    for (const link of links) {
      from = Math.min(from, sentences.firstToken[link[side]]!);
      to = Math.max(to, sentences.firstToken[link[side] + 1]!);
    }
    this.#from = from;
    this.#marks = new Uint8Array(Math.max(0, to - from));
    let same = 0;
    for (const { words } of links) {
      const tokens = words[side];
      for (let i = 0; i < tokens.length; i++) {
        const at = tokens[i]! - from;
        if (words.equal[i] !== 1) this.#marks[at] ||= Mark.matched;
        else if (this.#marks[at] !== Mark.same) {
          this.#marks[at] = Mark.same;
          same++;
        }
      }
    }
    this.same = same;
  }

  of(token: number): number {
    return this.#marks[token - this.#from] ?? Mark.none;
  }
}
