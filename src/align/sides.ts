import type { SegmentedText } from '../model/segmented.js';
import type { Rows } from './vectors.js';

/** Tokens `from` to `to`. */
export interface Tokens {
  readonly from: number;
  readonly to: number;
}

/** Rows from the first to the last. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** One side of a pair. */
export interface Side {
  readonly text: SegmentedText;
  readonly rows: Rows;
  /** Number in the pair of each token's term. */
  readonly term: Uint32Array;
}

export function sideOf(text: SegmentedText, rows: Rows): Side {
  const term = new Uint32Array(text.tokens.length);
  for (let t = 0; t < term.length; t++) term[t] = rows.number[rows.ofToken[t]!]!;
  return { text, rows, term };
}

/** First token of a row, and the one past its last. */
export const beginOf = ({ text, rows }: Side, row: number): number =>
  text.sentences.firstToken[rows.sentence[row]!]!;
export const endOf = ({ text, rows }: Side, row: number): number =>
  text.sentences.firstToken[rows.last[row]! + 1]!;

export const tokensOf = (side: Side, { first, last }: RowSpan): Tokens => ({
  from: beginOf(side, first),
  to: endOf(side, last),
});

/** The rows and up to `beyond` more either way, as far as nothing parts them. */
export function wide({ rows }: Side, range: RowSpan, beyond: number): RowSpan {
  let { first, last } = range;
  for (let i = 0; i < beyond && first > 0 && rows.place[first]! - rows.place[first - 1]! <= 1; i++) first--;
  for (let i = 0; i < beyond && last + 1 < rows.length && rows.place[last + 1]! - rows.place[last]! <= 1; i++)
    last++;
  return { first, last };
}

/** Adds `step` to the count of every term of the rows that `tokens` touches; returns how many rows those are. */
export function countRows(side: Side, tokens: Tokens, counts: Uint32Array, step: number): number {
  const { rows } = side;
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(side, middle) <= tokens.from) low = middle + 1;
    else high = middle;
  }
  let r = low;
  for (; r < rows.length && beginOf(side, r) < tokens.to; r++)
    for (let i = rows.first[r]!; i < rows.first[r + 1]!; i++) counts[rows.term[i]!]! += step;
  return r - low;
}
