import { WordClass } from '../../lexicon/wordclass.js';

/** The links around each word of a sentence, seen from that sentence. */
export class Frame {
  /** Next linked word before and after each; −1 and the length where there is none. */
  readonly #before: Int32Array;
  readonly #after: Int32Array;
  readonly #best: Int32Array;

  /**
   * @param best likeliest counterpart of each word, −1 where it has none
   * @param contents how many content words stand before each word of this sentence
   * @param otherContents the same of the other sentence; both one longer than the sentence
   */
  constructor(
    best: Int32Array,
    private readonly contents: Uint32Array,
    private readonly otherContents: Uint32Array,
  ) {
    this.#best = best;
    this.#before = new Int32Array(best.length);
    this.#after = new Int32Array(best.length);
  }

  /** Takes in what `best` has become. */
  update(): void {
    const best = this.#best;
    const { length } = best;
    for (let i = 0, last = -1; i < length; i++) {
      this.#before[i] = last;
      if (best[i]! >= 0) last = i;
    }
    for (let i = length - 1, last = length; i >= 0; i--) {
      this.#after[i] = last;
      if (best[i]! >= 0) last = i;
    }
  }

  /**
   * The rectangle of words that the links before and after word `i` bound, where word `j` of the other sentence is
   * inside: one over its cells, which are few where the pair has little choice; −1 where a link ends at `j` itself, 0
   * where `j` is outside.
   */
  cells(i: number, j: number): number {
    const before = this.#before[i]!;
    const after = this.#after[i]!;
    const from = before < 0 ? -1 : this.#best[before]!;
    const to = after === this.#best.length ? this.otherContents.length - 1 : this.#best[after]!;
    if (from === j || to === j) return from <= j && j <= to ? -1 : 0;
    return from < j && j < to ? 1 / ((after - before - 1) * (to - from - 1)) : 0;
  }

  /** As `cells`, but of content words alone, and 0 where a link ends at `j`. */
  contentCells(i: number, j: number): number {
    const before = this.#before[i]!;
    const after = this.#after[i]!;
    const from = before < 0 ? -1 : this.#best[before]!;
    const to = after === this.#best.length ? this.otherContents.length - 1 : this.#best[after]!;
    if (from >= j || j >= to) return 0;
    const own = this.contents[after]! - this.contents[before + 1]!;
    const other = this.otherContents[to]! - this.otherContents[from + 1]!;
    return 1 / (Math.max(1, own) * Math.max(1, other));
  }
}

/** How many content words stand before each word, and in all. */
export function contentsBefore(kind: Uint8Array): Uint32Array {
  const contents = new Uint32Array(kind.length + 1);
  for (let i = 0; i < kind.length; i++)
    contents[i + 1] = contents[i]! + (kind[i] === WordClass.content ? 1 : 0);
  return contents;
}

/** Words from a word up to which its head is sought. */
const REACH = 4;

/** The next content word of each in the direction `step`, no further than a few words and no mark away; −1 without one. */
export function headsOf(kind: Uint8Array, step: 1 | -1): Int32Array {
  const heads = new Int32Array(kind.length).fill(-1);
  for (let i = 0; i < kind.length; i++)
    for (let at = i + step, d = 1; d <= REACH && at >= 0 && at < kind.length; at += step, d++) {
      if (kind[at] === WordClass.punctuation) break;
      if (kind[at] !== WordClass.content) continue;
      heads[i] = at;
      break;
    }
  return heads;
}
