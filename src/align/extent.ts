import type { SegmentedText } from '../model/segmented.js';
import { SURROUNDING } from './vectors.js';
import type { PairVectors, Rows } from './vectors.js';

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

/** Tokens `from` to `to`. */
type Tokens = Pick<Extent, 'from' | 'to'>;

/** Rows from the first to the last. */
interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Rows of a side that a group of seeds runs over. */
export interface RowRange extends RowSpan {
  /** Best similarity of a seed of each row that has one. */
  readonly best: ReadonlyMap<number, number>;
}

interface Side {
  readonly text: SegmentedText;
  readonly rows: Rows;
}

export interface ExtentOptions {
  /** Rows beyond the last seed, either way, that a passage may still grow into. */
  readonly beyond: number;
  /** Cost, in nats, of a boundary that falls inside a sentence. */
  readonly inside: number;
  /** Of the sentences a pair is set among (`SURROUNDING`), the share that holds a word that is no function word. */
  readonly withWord: number;
}

const LEAST_CHANCE = 0.002;
const MOST_CHANCE = 0.98;
const LEAST_DENSE = 0.15;
const MOST_DENSE = 0.97;

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
  /** By term number: rows of either extent that hold it, and tokens of the other one still without a counterpart. */
  readonly #inMine: Uint32Array;
  readonly #inTheirs: Uint32Array;
  readonly #free: Uint32Array;
  /** By term number: the chance of the term, and the cut that it was found for, by its number. */
  readonly #chance: Float64Array;
  readonly #foundFor: Uint32Array;
  #cuts = 0;

  constructor(
    texts: { readonly a: SegmentedText; readonly b: SegmentedText },
    vectors: PairVectors,
    private readonly options: ExtentOptions,
  ) {
    this.#a = { text: texts.a, rows: vectors.a };
    this.#b = { text: texts.b, rows: vectors.b };
    this.#isStopWord = vectors.isStopWord;
    this.#inMine = new Uint32Array(vectors.idf.length);
    this.#inTheirs = new Uint32Array(vectors.idf.length);
    this.#free = new Uint32Array(vectors.idf.length);
    this.#chance = new Float64Array(vectors.idf.length);
    this.#foundFor = new Uint32Array(vectors.idf.length);
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
    const outMine = me.rows.length - countRows(me, mine, this.#inMine, 1);
    const inTheirs = countRows(other, theirs, this.#inTheirs, 1);
    const outTheirs = other.rows.length - inTheirs;
    const rows = wide(me, range, this.options.beyond);
    const { from, to } = tokensOf(me, rows);
    const chance = new Float64Array(to - from);
    this.#cuts++;
    for (let t = from; t < to; t++) {
      const term = termOf(me, t);
      if (this.#foundFor[term] === this.#cuts) {
        chance[t - from] = this.#chance[term]!;
        continue;
      }
      const prior =
        SURROUNDING.sentences *
        (this.#isStopWord[term] ? SURROUNDING.withFunctionWord : this.options.withWord);
      // The more of its own text or of the other one holds the word elsewhere, the less it says.
      const rate = Math.max(
        (me.rows.frequency[term]! - this.#inMine[term]! + prior) / (outMine + SURROUNDING.sentences),
        (other.rows.frequency[term]! - this.#inTheirs[term]! + prior) / (outTheirs + SURROUNDING.sentences),
      );
      const any = 1 - (1 - Math.min(MOST_CHANCE, rate)) ** inTheirs;
      chance[t - from] = this.#chance[term] = Math.min(MOST_CHANCE, Math.max(LEAST_CHANCE, any));
      this.#foundFor[term] = this.#cuts;
    }
    countRows(me, mine, this.#inMine, -1);
    countRows(other, theirs, this.#inTheirs, -1);
    const matched = this.#match(me, rows, range, other, theirs);

    let excess = 0;
    let room = 0;
    for (let t = Math.max(from, mine.from); t < Math.min(to, mine.to); t++) {
      excess += matched[t - from]! - chance[t - from]!;
      room += 1 - chance[t - from]!;
    }
    const density = Math.min(MOST_DENSE, Math.max(LEAST_DENSE, excess / room));
    const best = bestStretch(me, rows, chance, matched, density, this.options.inside);
    return { ...best, density, share: (best.to - best.from) / me.text.tokens.length };
  }

  /** Which tokens have a counterpart in the other extent, each used once, the rows with the best seeds served first. */
  #match(me: Side, rows: RowSpan, { best, first, last }: RowRange, other: Side, theirs: Tokens): Uint8Array {
    for (let t = theirs.from; t < theirs.to; t++) this.#free[termOf(other, t)]!++;
    const { from, to } = tokensOf(me, rows);
    const matched = new Uint8Array(to - from);
    const fromMiddle = (r: number): number => Math.abs(2 * r - first - last);
    const order = Array.from({ length: rows.last - rows.first + 1 }, (_, i) => rows.first + i);
    order.sort((r, s) => (best.get(s) ?? 0) - (best.get(r) ?? 0) || fromMiddle(r) - fromMiddle(s) || r - s);
    for (const r of order) {
      const row = tokensOf(me, { first: r, last: r });
      for (let t = row.from; t < row.to; t++) {
        const term = termOf(me, t);
        if (this.#free[term] === 0) continue;
        this.#free[term]!--;
        matched[t - from] = 1;
      }
    }
    for (let t = theirs.from; t < theirs.to; t++) this.#free[termOf(other, t)] = 0;
    return matched;
  }
}

const termOf = ({ rows }: Side, token: number): number => rows.number[rows.ofToken[token]!]!;

function tokensOf({ text, rows }: Side, { first, last }: RowSpan): Tokens {
  const { firstToken } = text.sentences;
  return { from: firstToken[rows.sentence[first]!]!, to: firstToken[rows.last[last]! + 1]! };
}

/** The rows and up to `beyond` more either way, as far as nothing parts them. */
function wide({ rows }: Side, range: RowSpan, beyond: number): RowSpan {
  let { first, last } = range;
  for (let i = 0; i < beyond && first > 0 && rows.place[first]! - rows.place[first - 1]! <= 1; i++) first--;
  for (let i = 0; i < beyond && last + 1 < rows.length && rows.place[last + 1]! - rows.place[last]! <= 1; i++)
    last++;
  return { first, last };
}

/** Adds `step` to the count of every term of the rows that `tokens` touches; returns how many rows those are. */
function countRows(side: Side, tokens: Tokens, counts: Uint32Array, step: number): number {
  const { rows } = side;
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokensOf(side, { first: middle, last: middle }).to <= tokens.from) low = middle + 1;
    else high = middle;
  }
  let r = low;
  for (; r < rows.length && tokensOf(side, { first: r, last: r }).from < tokens.to; r++)
    for (let i = rows.first[r]!; i < rows.first[r + 1]!; i++) counts[rows.term[i]!]! += step;
  return r - low;
}

/** The stretch of the rows' tokens with the greatest sum. */
function bestStretch(
  side: Side,
  rows: RowSpan,
  chance: Float64Array,
  matched: Uint8Array,
  density: number,
  inside: number,
): Tokens & { readonly gain: number } {
  const { from } = tokensOf(side, rows);
  const { firstToken } = side.text.sentences;
  const isStart = new Uint8Array(chance.length + 1);
  for (let s = side.rows.sentence[rows.first]!; s <= side.rows.last[rows.last]! + 1; s++)
    isStart[firstToken[s]! - from] = 1;
  const cost = (i: number): number => (isStart[i] ? 0 : inside);
  const unmatched = Math.log(1 - density);
  let best = -Infinity;
  let [first, last] = [0, 0];
  let sum = 0;
  let least = Infinity;
  let begin = 0;
  for (let i = 0; i < chance.length; i++) {
    if (sum + cost(i) < least) {
      least = sum + cost(i);
      begin = i;
    }
    sum += matched[i] ? Math.log(1 + (density * (1 - chance[i]!)) / chance[i]!) : unmatched;
    const gain = sum - least - cost(i + 1);
    if (gain <= best) continue;
    best = gain;
    [first, last] = [begin, i];
  }
  return { from: from + first, to: from + last + 1, gain: best };
}
