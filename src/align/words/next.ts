import { roomIn } from '../room.js';

/** Words from an anchor up to which it supports a pair. */
const REACH = 4;

/** How near a pair stands to an anchor that is so many words away. */
const nearnessAt = Float64Array.from({ length: REACH + 1 }, (_, distance) => 1 / (1 + distance));

/** Stands for the counterpart of an anchor: none within `REACH`, or the sentence's end. */
const NONE = -1;
const END = -2;

/** The next anchor of each word of a sentence in the direction `step`, no further than `REACH` away. */
export class NextAnchors {
  /** Words between each word and the anchor, and the anchor's counterpart. */
  #skipped = new Uint8Array(64);
  #counterpart = new Int32Array(64);
  #otherLength = 0;

  constructor(private readonly step: 1 | -1) {}

  take(toOther: Int32Array, length: number, otherLength: number): void {
    this.#otherLength = otherLength;
    this.#skipped = roomIn(this.#skipped, length);
    this.#counterpart = roomIn(this.#counterpart, length);
    let skipped = -1;
    let counterpart = END;
    for (let k = 0; k < length; k++) {
      const i = this.step < 0 ? k : length - 1 - k;
      skipped = Math.min(REACH, skipped + 1);
      this.#skipped[i] = skipped;
      this.#counterpart[i] = skipped === REACH ? NONE : counterpart;
      if (toOther[i]! < 0) continue;
      skipped = -1;
      counterpart = toOther[i]!;
    }
  }

  /** How near `i` and `j` stand to that anchor: 1 where they touch it, ½ for the sentence's end, 0 where it is crossed. */
  nearness(i: number, j: number): number {
    const counterpart = this.#counterpart[i]!;
    if (counterpart === NONE) return 0;
    const skipped = this.#skipped[i]!;
    if (counterpart === END) {
      const left = this.step < 0 ? j : this.#otherLength - 1 - j;
      return 0.5 / (1 + skipped + Math.abs(left - skipped));
    }
    const between = (counterpart - j) * this.step - 1;
    return between < 0 || between > REACH ? 0 : nearnessAt[Math.max(between, skipped)]!;
  }
}
