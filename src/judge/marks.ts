import { kept, roomIn } from '../align/room.js';
import type { SentenceLink } from '../model/alignment.js';
import type { SegmentedText } from '../model/segmented.js';

/** How a token of a linked sentence is met by the other text; the values of `TokenMarks.of`. */
export const Mark = { none: 0, matched: 1, same: 2 } as const;

/** Room for the marks of either side, kept from pair to pair. */
const room = { a: new Uint8Array(1024), b: new Uint8Array(1024) };

/**
 * Which tokens of one text have a counterpart in some links, and which one of the same term; to be asked before others
 * of that side are made.
 */
export class TokenMarks {
  /** First token of the stretch from the first linked sentence to the last, and the marks of that stretch. */
  readonly #from: number;
  readonly #length: number;
  readonly #marks: Uint8Array;
  /** Tokens with a counterpart of the same term, each counted once. */
  readonly same: number;

  constructor({ sentences }: SegmentedText, links: readonly SentenceLink[], side: 'a' | 'b') {
    let first = sentences.length;
    let last = -1;
    for (const link of links) {
      const s = link[side];
      if (s < first) first = s;
      if (s > last) last = s;
    }
    const from = sentences.firstToken[first]!;
    const length = last < first ? 0 : sentences.firstToken[last + 1]! - from;
    const marks = roomIn(kept(room[side]), length).fill(Mark.none, 0, length);
    room[side] = marks;
    this.#from = from;
    this.#length = length;
    this.#marks = marks;
    let same = 0;
    for (const { words } of links) {
      const tokens = words[side];
      for (let i = 0; i < tokens.length; i++) {
        const at = tokens[i]! - from;
        if (marks[at] === Mark.same) continue;
        if (words.equal[i] === 1) same++;
        marks[at] = words.equal[i] === 1 ? Mark.same : Mark.matched;
      }
    }
    this.same = same;
  }

  of(token: number): number {
    const at = token - this.#from;
    return at >= 0 && at < this.#length ? this.#marks[at]! : Mark.none;
  }
}
