import type { PairVectors, Rows } from './vectors.js';

/** Similarities of sentence pairs that are not negligible, in compressed rows: `b[first[r]]`… are row r's columns. */
export interface Similarities {
  readonly rows: number;
  readonly columns: number;
  readonly first: Uint32Array;
  readonly b: Uint32Array;
  /** Cosine of the two sentence vectors, 0 to 1. */
  readonly cosine: Float64Array;
  /** Sum of the idf of the terms that both sentences hold, in nats. */
  readonly information: Float64Array;
  /** Whether no term and no cell was passed over, so that `information` is of all terms. */
  readonly isWhole: boolean;
}

/** Cosines under this carry no information and are left out. */
const NEGLIGIBLE = 0.05;

/**
 * Term meetings looked at for a pair. Ordinary articles need some ten thousand; two texts of a million words each
 * would need billions, most of them of common words, so the commonest are passed over until the rest fits.
 */
const MOST_MEETINGS = 50_000_000;

/**
 * Cells of a pair at the most, as far as there are a few for each row: two texts of 2,000 sentences each are under it
 * whatever they say. Where every sentence is somewhat like every other, all would be the product of their numbers.
 */
const MOST_CELLS = 1 << 22;
const FEWEST_IN_ROW = 64;

/** Longest list of rows that may be walked so that all walks together stay under `MOST_MEETINGS`. */
function longestList(a: Rows, b: Rows): number {
  let meetings = 0;
  for (let t = 0; t < a.frequency.length; t++) meetings += a.frequency[t]! * b.frequency[t]!;
  if (meetings <= MOST_MEETINGS) return Infinity;
  const meetingsByLength = new Map<number, number>();
  b.frequency.forEach((length, t) => {
    meetingsByLength.set(length, (meetingsByLength.get(length) ?? 0) + length * a.frequency[t]!);
  });
  meetings = 0;
  for (const length of [...meetingsByLength.keys()].sort((x, y) => x - y)) {
    meetings += meetingsByLength.get(length)!;
    if (meetings > MOST_MEETINGS) return length - 1;
  }
  return Infinity;
}

/** Cells as they are found; room is kept from pair to pair. */
class Cells {
  length = 0;
  #b = new Uint32Array(4096);
  #cosine = new Float64Array(4096);
  #information = new Float64Array(4096);

  push(b: number, cosine: number, information: number): void {
    if (this.length === this.#b.length) {
      this.#b = larger(this.#b, new Uint32Array(2 * this.length));
      this.#cosine = larger(this.#cosine, new Float64Array(2 * this.length));
      this.#information = larger(this.#information, new Float64Array(2 * this.length));
    }
    this.#b[this.length] = b;
    this.#cosine[this.length] = cosine;
    this.#information[this.length++] = information;
  }

  /**
   * Of the cells from number `from` on, those of a row, keeps so many: the most similar, and of those as similar the ones
   * nearest to column `place`, where a copy has them.
   */
  thin(from: number, most: number, place: number): void {
    const to = this.length;
    const ascending = this.#cosine.slice(from, to).sort();
    const least = ascending[to - from - most]!;
    let room = most;
    for (let k = to - from - 1; ascending[k]! > least; k--) room--;
    // The stretch of the row, from cell to cell, that holds the nearest of those that are just similar enough.
    let high = from;
    while (high < to && this.#b[high]! < place) high++;
    let low = high;
    while (room > 0) {
      const isBefore = high >= to || (low > from && place - this.#b[low - 1]! <= this.#b[high]! - place);
      if (this.#cosine[isBefore ? --low : high++] === least) room--;
    }
    let length = from;
    for (let i = from; i < to; i++) {
      const cosine = this.#cosine[i]!;
      if (cosine < least || (cosine === least && (i < low || i >= high))) continue;
      this.#b[length] = this.#b[i]!;
      this.#cosine[length] = cosine;
      this.#information[length++] = this.#information[i]!;
    }
    this.length = length;
  }

  /** The cells in arrays of their own. */
  columns(): Pick<Similarities, 'b' | 'cosine' | 'information'> {
    return {
      b: this.#b.slice(0, this.length),
      cosine: this.#cosine.slice(0, this.length),
      information: this.#information.slice(0, this.length),
    };
  }
}

function larger<Values extends Uint32Array | Float64Array>(values: Values, room: Values): Values {
  room.set(values);
  return room;
}

/** Cells of an ordinary pair; more are not kept room for. */
const KEPT_CELLS = 1 << 20;
let kept = new Cells();

/** Compares every sentence of a with every sentence of b by way of the terms they share. */
export function similarities({ a, b, idf }: PairVectors): Similarities {
  const longest = longestList(a, b);
  const { first: listAt, row: listed, entry } = b.postings;
  const columns = b.length;
  const first = new Uint32Array(a.length + 1);
  const dot = new Float64Array(columns);
  const information = new Float64Array(columns);
  const touched = new Uint32Array(columns);
  const cells = kept;
  cells.length = 0;
  const mostInRow = Math.max(FEWEST_IN_ROW, Math.floor(MOST_CELLS / a.length));
  let isWhole = longest === Infinity;
  for (let r = 0; r < a.length; r++) {
    let met = 0;
    for (let i = a.first[r]!; i < a.first[r + 1]!; i++) {
      const term = a.term[i]!;
      const inB = b.ofNumber[term]!;
      if (inB < 0) continue;
      const from = listAt[inB]!;
      const to = listAt[inB + 1]!;
      if (to - from > longest) continue;
      const weight = a.weight[i]!;
      const value = idf[term]!;
      for (let at = from; at < to; at++) {
        const column = listed[at]!;
        if (information[column] === 0) touched[met++] = column;
        dot[column]! += weight * b.weight[entry[at]!]!;
        information[column]! += value;
      }
    }
    // Sorting pays where few columns of many are met.
    const isSparse = 8 * met < columns;
    if (isSparse) touched.subarray(0, met).sort();
    for (let k = 0; k < (isSparse ? met : columns); k++) {
      const column = isSparse ? touched[k]! : k;
      if (dot[column]! >= NEGLIGIBLE) cells.push(column, Math.min(1, dot[column]!), information[column]!);
      dot[column] = 0;
      information[column] = 0;
    }
    if (cells.length - first[r]! > mostInRow) {
      cells.thin(first[r]!, mostInRow, Math.floor((r * columns) / a.length));
      isWhole = false;
    }
    first[r + 1] = cells.length;
  }
  if (cells.length > KEPT_CELLS) kept = new Cells();
  return { rows: a.length, columns, first, ...cells.columns(), isWhole };
}
