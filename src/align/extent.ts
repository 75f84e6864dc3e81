import type { SegmentedText } from '../model/segmented.js';
import { Chances } from './chances.js';
import { roomIn } from './room.js';
import { beginOf, countRows, endOf, sideOf, tokensOf, wide } from './sides.js';
import type { RowSpan, Side, Tokens } from './sides.js';
import type { PairVectors } from './vectors.js';

/** The part of one text that a passage covers. */
export interface Extent {
  /** Tokens `from` to `to`. */
  readonly from: number;
  readonly to: number;
  /** Log-likelihood ratio of its tokens, copied against chance, in nats. */
  readonly gain: number;
  /** Share of its tokens, beyond what chance explains, that have a counterpart; `LEAST_DENSE` to `MOST_DENSE`. */
  readonly density: number;
  /** Share of its text's tokens that it covers, 0 to 1. */
  readonly share: number;
}

/** Rows of a side that a group of seeds runs over. */
export interface RowRange extends RowSpan {
  /** Best similarity of a seed of each row that has one. */
  readonly best: ReadonlyMap<number, number>;
}

export interface ExtentOptions {
  /** Rows beyond the last seed, either way, that a passage may still grow into. */
  readonly beyond: number;
  /** Cost, in nats, of a boundary that falls inside a sentence. */
  readonly inside: number;
  /** Of the sentences a pair is set among (`SURROUNDING`), the share that holds a word that is no function word. */
  readonly withWord: number;
}

const LEAST_DENSE = 0.15;
const MOST_DENSE = 0.97;

/** Room, by term number, for the rows of either extent that hold it, and the tokens without a counterpart; all 0 between. */
let inMine = new Uint32Array(1024);
let inTheirs = new Uint32Array(1024);
let free = new Uint32Array(1024);

/** The chances of the last pair, whose room is used again. */
let chances = new Chances(NaN);

function chancesOf(withWord: number): Chances {
  if (chances.withWord !== withWord) chances = new Chances(withWord);
  return chances;
}

/** Room, by the tokens of the rows at hand, for the slot of the chance of each, and 1 where it has a counterpart, and where a sentence begins. */
let slots = new Uint32Array(1024);
let isMatched = new Uint8Array(1024);
let isStart = new Uint8Array(1024);

/**
 * Finds where a passage begins and ends, to the token. Every token of a side is taken to be copied with a probability
 * `c`, else there by chance; one with a counterpart in the other side's extent speaks for the first by
 * ln(1 + c(1 − p)/p), one without against it by ln(1 − c), where `p` is the chance that an extent of that size holds the
 * word anyway. `c` is estimated from the seeds' rows, so that a verbatim passage ends sharply and a paraphrase does not.
 * The extent is the stretch with the greatest sum (a maximal scoring subsequence: Karlin and Altschul, 1990).
 */
export class Extents {
  readonly #a: Side;
  readonly #b: Side;
  readonly #isStopWord: Uint8Array;
  readonly #chances: Chances;

  constructor(
    texts: { readonly a: SegmentedText; readonly b: SegmentedText },
    vectors: PairVectors,
    private readonly options: ExtentOptions,
  ) {
    this.#a = sideOf(texts.a, vectors.a);
    this.#b = sideOf(texts.b, vectors.b);
    this.#isStopWord = vectors.isStopWord;
    this.#chances = chancesOf(options.withWord);
    inMine = roomIn(inMine, vectors.idf.length);
    inTheirs = roomIn(inTheirs, vectors.idf.length);
    free = roomIn(free, vectors.idf.length);
  }

  /** Extents of a group: each side is cut to what the other side's last extent explains. */
  around(a: RowRange, b: RowRange): { readonly a: Extent; readonly b: Extent } {
    let extentA = this.#cut(
      this.#a,
      a,
      tokensOf(this.#a, a),
      this.#b,
      tokensOf(this.#b, wide(this.#b, b, this.options.beyond)),
    );
    let extentB = this.#cut(
      this.#b,
      b,
      tokensOf(this.#b, b),
      this.#a,
      tokensOf(this.#a, wide(this.#a, a, this.options.beyond)),
    );
    [extentA, extentB] = [
      this.#cut(this.#a, a, extentA, this.#b, extentB),
      this.#cut(this.#b, b, extentB, this.#a, extentA),
    ];
    return { a: extentA, b: extentB };
  }

  /** The rows themselves as extents. */
  whole(a: RowRange, b: RowRange): { readonly a: Extent; readonly b: Extent } {
    const [ofA, ofB] = [tokensOf(this.#a, a), tokensOf(this.#b, b)];
    return {
      a: { ...this.#cut(this.#a, a, ofA, this.#b, ofB), ...ofA },
      b: { ...this.#cut(this.#b, b, ofB, this.#a, ofA), ...ofB },
    };
  }

  /** The best extent in the rows of `range` and a few around them, given the other side's. */
  #cut(me: Side, range: RowRange, mine: Tokens, other: Side, theirs: Tokens): Extent {
    const outMine = me.rows.length - countRows(me, mine, inMine, 1);
    const rowsInTheirs = countRows(other, theirs, inTheirs, 1);
    const rows = wide(me, range, this.options.beyond);
    const { from, to } = tokensOf(me, rows);
    makeRoom(to - from);
    this.#chances.clear(outMine, other.rows.length - rowsInTheirs, rowsInTheirs, to - from);
    for (let t = from; t < to; t++) {
      const term = me.term[t]!;
      slots[t - from] = this.#chances.slotOf(
        me.rows.frequency[term]! - inMine[term]!,
        other.rows.frequency[term]! - inTheirs[term]!,
        this.#isStopWord[term]!,
      );
    }
    countRows(me, mine, inMine, -1);
    countRows(other, theirs, inTheirs, -1);
    this.#match(me, rows, range, other, theirs);

    let [excess, room] = [0, 0];
    for (let t = Math.max(from, mine.from); t < Math.min(to, mine.to); t++) {
      const chance = this.#chances.of(slots[t - from]!);
      excess += isMatched[t - from]! - chance;
      room += 1 - chance;
    }
    const density = Math.min(MOST_DENSE, Math.max(LEAST_DENSE, excess / room));
    const { from: first, to: end, gain } = this.#bestStretch(me, rows, density);
    return { from: first, to: end, gain, density, share: (end - first) / me.text.tokens.length };
  }

  /** Finds which tokens have a counterpart in the other extent, each used once, the rows with the best seeds served first. */
  #match(me: Side, rows: RowSpan, range: RowRange, other: Side, theirs: Tokens): void {
    for (let t = theirs.from; t < theirs.to; t++) free[other.term[t]!]!++;
    const from = beginOf(me, rows.first);
    for (const r of inOrder(rows, range)) {
      const end = endOf(me, r);
      for (let t = beginOf(me, r); t < end; t++) {
        const term = me.term[t]!;
        if (free[term] === 0) continue;
        free[term]!--;
        isMatched[t - from] = 1;
      }
    }
    for (let t = theirs.from; t < theirs.to; t++) free[other.term[t]!] = 0;
  }

  /** The stretch of the rows' tokens with the greatest sum. */
  #bestStretch(side: Side, rows: RowSpan, density: number): Tokens & { readonly gain: number } {
    const { from, to } = tokensOf(side, rows);
    const { firstToken } = side.text.sentences;
    const { inside } = this.options;
    for (let s = side.rows.sentence[rows.first]!; s <= side.rows.last[rows.last]! + 1; s++)
      isStart[firstToken[s]! - from] = 1;
    const unmatched = Math.log(1 - density);
    let best = -Infinity;
    let [first, last, begin] = [0, 0, 0];
    let sum = 0;
    let least = Infinity;
    for (let i = 0; i < to - from; i++) {
      const before = sum + (isStart[i] === 1 ? 0 : inside);
      if (before < least) {
        least = before;
        begin = i;
      }
      sum += isMatched[i] === 1 ? this.#chances.speaks(slots[i]!, density) : unmatched;
      const gain = sum - least - (isStart[i + 1] === 1 ? 0 : inside);
      if (gain <= best) continue;
      best = gain;
      first = begin;
      last = i;
    }
    return { from: from + first, to: from + last + 1, gain: best };
  }
}

function makeRoom(tokens: number): void {
  slots = roomIn(slots, tokens);
  isMatched = roomIn(isMatched, tokens);
  isStart = roomIn(isStart, tokens + 1);
  isMatched.fill(0, 0, tokens);
  isStart.fill(0, 0, tokens + 1);
}

/** Rows with the best seeds first, of those as good the ones in the middle. */
function inOrder({ first, last }: RowSpan, range: RowRange): Uint32Array {
  const order = new Uint32Array(last - first + 1);
  const best = new Float64Array(order.length);
  for (let r = first; r <= last; r++) {
    order[r - first] = r;
    best[r - first] = range.best.get(r) ?? 0;
  }
  const middle = range.first + range.last;
  return order.sort(
    (r, s) =>
      best[s - first]! - best[r - first]! || Math.abs(2 * r - middle) - Math.abs(2 * s - middle) || r - s,
  );
}
