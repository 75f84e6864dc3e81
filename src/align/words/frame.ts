import { WordClass } from '../../lexicon/wordclass.js';
import { roomIn } from '../room.js';
import type { Words } from './sentence.js';

/** The words of a sentence and what stands around each, whatever they are linked with. */
export class Surroundings {
  length = 0;
  /** How many content words stand before each word, and in all. */
  contents = new Uint32Array(64);
  /** The next content word behind each, and before it, no further than a few words and no mark away; −1 without one. */
  head = new Int32Array(64);
  tail = new Int32Array(64);

  take({ kind, length }: Words): void {
    this.length = length;
    this.contents = roomIn(this.contents, length + 1);
    this.head = roomIn(this.head, length);
    this.tail = roomIn(this.tail, length);
    for (let i = 0; i < length; i++) {
      this.contents[i + 1] = this.contents[i]! + (kind[i] === WordClass.content ? 1 : 0);
      this.head[i] = headOf(kind, length, i, 1);
      this.tail[i] = headOf(kind, length, i, -1);
    }
  }
}

/** Words from a word up to which its head is sought. */
const REACH = 4;

function headOf(kind: Uint8Array, length: number, i: number, step: 1 | -1): number {
  for (let at = i + step, d = 1; d <= REACH && at >= 0 && at < length; at += step, d++) {
    if (kind[at] === WordClass.content) return at;
    if (kind[at] === WordClass.punctuation) return -1;
  }
  return -1;
}

/** The links around each word of a sentence, seen from that sentence. */
export class Frame {
  /** Counterparts of the next linked words before and behind each; −1 and the other's length where there is none. */
  from = new Int32Array(64);
  to = new Int32Array(64);
  /** Words, and content words, between those linked words. */
  room = new Uint32Array(64);
  roomOfContents = new Uint32Array(64);

  /**
   * Takes in the links of a sentence.
   *
   * @param best likeliest counterpart of each word, −1 where it has none
   */
  take(best: Int32Array, { contents, length }: Surroundings, otherLength: number): void {
    this.from = roomIn(this.from, length);
    this.to = roomIn(this.to, length);
    this.room = roomIn(this.room, length);
    this.roomOfContents = roomIn(this.roomOfContents, length);
    for (let i = 0, before = -1; i < length; i++) {
      this.from[i] = before < 0 ? -1 : best[before]!;
      this.room[i] = before + 1;
      if (best[i]! >= 0) before = i;
    }
    for (let i = length - 1, after = length; i >= 0; i--) {
      const first = this.room[i]!;
      this.to[i] = after === length ? otherLength : best[after]!;
      this.room[i] = after - first;
      this.roomOfContents[i] = contents[after]! - contents[first]!;
      if (best[i]! >= 0) after = i;
    }
  }

  /**
   * The rectangle of words that the links before and after word `i` bound, where word `j` of the other sentence is
   * inside: one over its cells, which are few where the pair has little choice; −1 where a link ends at `j` itself, 0
   * where `j` is outside.
   */
  cells(i: number, j: number): number {
    const from = this.from[i]!;
    const to = this.to[i]!;
    if (from === j || to === j) return from <= j && j <= to ? -1 : 0;
    return from < j && j < to ? 1 / (this.room[i]! * (to - from - 1)) : 0;
  }

  /** As `cells`, but of content words alone, and 0 where a link ends at `j`. */
  contentCells(i: number, j: number, { contents }: Surroundings): number {
    const from = this.from[i]!;
    const to = this.to[i]!;
    if (from >= j || j >= to) return 0;
    const other = contents[to]! - contents[from + 1]!;
    return 1 / (Math.max(1, this.roomOfContents[i]!) * Math.max(1, other));
  }
}
