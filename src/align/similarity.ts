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
}

/** Cosines under this carry no information and are left out. */
const NEGLIGIBLE = 0.05;

/**
 * Term meetings looked at for a pair. Ordinary articles need some ten thousand; two texts of a million words each
 * would need billions, most of them of common words, so the commonest are passed over until the rest fits.
 */
const MOST_MEETINGS = 50_000_000;

/** Rows of b by term. */
function postings(rows: Rows, terms: number): { first: Uint32Array; row: Uint32Array; weight: Float64Array } {
  const first = new Uint32Array(terms + 1);
  for (const term of rows.term) first[term + 1]!++;
  for (let t = 0; t < terms; t++) first[t + 1]! += first[t]!;
  const next = first.slice();
  const row = new Uint32Array(rows.term.length);
  const weight = new Float64Array(rows.term.length);
  for (let r = 0; r < rows.length; r++)
    for (let i = rows.first[r]!; i < rows.first[r + 1]!; i++) {
      const at = next[rows.term[i]!]!++;
      row[at] = r;
      weight[at] = rows.weight[i]!;
    }
  return { first, row, weight };
}

/** Longest posting list that may be walked so that all walks together stay under `MOST_MEETINGS`. */
function longestList(a: Rows, first: Uint32Array, terms: number): number {
  const occurrences = new Uint32Array(terms);
  for (const term of a.term) occurrences[term]!++;
  const meetingsByLength = new Map<number, number>();
  for (let t = 0; t < terms; t++) {
    const length = first[t + 1]! - first[t]!;
    meetingsByLength.set(length, (meetingsByLength.get(length) ?? 0) + length * occurrences[t]!);
  }
  let meetings = 0;
  for (const length of [...meetingsByLength.keys()].sort((x, y) => x - y)) {
    meetings += meetingsByLength.get(length)!;
    if (meetings > MOST_MEETINGS) return length - 1;
  }
  return Infinity;
}

/** Compares every sentence of a with every sentence of b by way of the terms they share. */
export function similarities({ a, b, idf }: PairVectors): Similarities {
  const terms = idf.length;
  const lists = postings(b, terms);
  const longest = longestList(a, lists.first, terms);
  const first = new Uint32Array(a.length + 1);
  const columns: number[] = [];
  const cosines: number[] = [];
  const informations: number[] = [];
  const dot = new Float64Array(b.length);
  const information = new Float64Array(b.length);
  for (let r = 0; r < a.length; r++) {
    const touched: number[] = [];
    for (let i = a.first[r]!; i < a.first[r + 1]!; i++) {
      const term = a.term[i]!;
      const from = lists.first[term]!;
      const to = lists.first[term + 1]!;
      if (to - from > longest) continue;
      const weight = a.weight[i]!;
      for (let at = from; at < to; at++) {
        const column = lists.row[at]!;
        if (information[column] === 0) touched.push(column);
        dot[column]! += weight * lists.weight[at]!;
        information[column]! += idf[term]!;
      }
    }
    touched.sort((x, y) => x - y);
    for (const column of touched) {
      if (dot[column]! >= NEGLIGIBLE) {
        columns.push(column);
        cosines.push(Math.min(1, dot[column]!));
        informations.push(information[column]!);
      }
      dot[column] = 0;
      information[column] = 0;
    }
    first[r + 1] = columns.length;
  }
  return {
    rows: a.length,
    columns: b.length,
    first,
    b: Uint32Array.from(columns),
    cosine: Float64Array.from(cosines),
    information: Float64Array.from(informations),
  };
}
