import type { Similarities } from './similarity.js';
import type { Rows } from './vectors.js';

/** How far rows of the other text explain a row. */
export interface Explained {
  /** Sum of the weights of the row's terms, and of those that a counterpart holds; in nats. */
  readonly weight: number;
  readonly covered: number;
  readonly choices: readonly Choice[];
}

interface Choice {
  readonly row: number;
  /** Weight of the terms that it explains and no choice before it does, in nats. */
  readonly fresh: number;
}

/** Most counterparts of a sentence. */
const MOST_CHOICES = 3;
/** Candidates looked at for a row, the most similar first. */
const CANDIDATES = 8;
/** Share of its weight that a term keeps once a counterpart has explained it. */
const EXPLAINED = 0.3;

/** The most similar columns of each row, or rows of each column; of those as similar the first. */
export interface Candidates {
  /** Candidate `k` of a row is `other[row * CANDIDATES + k]`. */
  readonly other: Uint32Array;
  readonly count: Uint8Array;
}

/** Columns by row, or rows by column, most similar first and few. */
export function candidatesOf(matrix: Similarities, side: 'a' | 'b'): Candidates {
  const rows = side === 'a' ? matrix.rows : matrix.columns;
  const other = new Uint32Array(rows * CANDIDATES);
  const cosine = new Float64Array(rows * CANDIDATES);
  const count = new Uint8Array(rows);
  for (let r = 0; r < matrix.rows; r++)
    for (let i = matrix.first[r]!; i < matrix.first[r + 1]!; i++) {
      const own = side === 'a' ? r : matrix.b[i]!;
      const value = matrix.cosine[i]!;
      const from = own * CANDIDATES;
      let at = from + count[own]!;
      if (count[own]! < CANDIDATES) count[own]!++;
      else if (cosine[--at]! >= value) continue;
      for (; at > from && cosine[at - 1]! < value; at--) {
        cosine[at] = cosine[at - 1]!;
        other[at] = other[at - 1]!;
      }
      cosine[at] = value;
      other[at] = side === 'a' ? matrix.b[i]! : r;
    }
  return { other, count };
}

/**
 * The rows of the other text that together explain each row best, greedily: each adds most weight that the ones before it
 * have not explained, for its length. A fused sentence has its second source in what the first does not say.
 */
export function explained(
  own: Rows,
  other: Rows,
  weights: Float64Array,
  candidates: Candidates,
): Explained[] {
  // Weight of each term of the row at hand that is not explained yet; 0 for all others.
  const open = new Float64Array(weights.length);
  return Array.from({ length: own.length }, (_, row) => {
    const { first, term } = own;
    let weight = 0;
    for (let i = first[row]!; i < first[row + 1]!; i++) {
      open[term[i]!] = weights[term[i]!]!;
      weight += weights[term[i]!]!;
    }
    const near = candidates.other.slice(row * CANDIDATES, row * CANDIDATES + candidates.count[row]!);
    const choices = chosen(near, other, weights, open);
    for (let i = first[row]!; i < first[row + 1]!; i++) open[term[i]!] = 0;
    return { weight, covered: choices.reduce((sum, { fresh }) => sum + fresh, 0), choices };
  });
}

/** The candidates that explain most, best first, and no weight that is `open` twice. */
function chosen(
  near: Uint32Array,
  { first, term }: Rows,
  weights: Float64Array,
  open: Float64Array,
): Choice[] {
  const choices: Choice[] = [];
  const isTaken = new Uint8Array(near.length);
  while (choices.length < MOST_CHOICES) {
    let best = -1;
    let bestScore = 0;
    for (let k = 0; k < near.length; k++) {
      if (isTaken[k]) continue;
      const from = first[near[k]!]!;
      const to = first[near[k]! + 1]!;
      let sum = 0;
      for (let i = from; i < to; i++) sum += open[term[i]!]!;
      const score = sum / Math.sqrt(to - from);
      if (score <= bestScore) continue;
      bestScore = score;
      best = k;
    }
    if (best < 0) break;
    isTaken[best] = 1;
    const row = near[best]!;
    let fresh = 0;
    for (let i = first[row]!; i < first[row + 1]!; i++) {
      const before = open[term[i]!]!;
      if (before === weights[term[i]!]) fresh += before;
      open[term[i]!] = before * EXPLAINED;
    }
    choices.push({ row, fresh });
  }
  return choices;
}

/** More than sums of nats can differ by the order that they are taken in. */
const ROUNDING = 1e-6;

/**
 * The most that `explained` can find, without a look at what explains what: no row explains more of another than both
 * hold, nor all of them more than the other text holds. Weights are no more than the idf of the matrix.
 */
export function mostExplained(
  side: 'a' | 'b',
  own: Rows,
  other: Rows,
  weights: Float64Array,
  matrix: Similarities,
): Explained[] {
  // The greatest informations of each row, descending.
  const greatest = new Float64Array(own.length * MOST_CHOICES);
  for (let r = 0; r < matrix.rows; r++)
    for (let i = matrix.first[r]!; i < matrix.first[r + 1]!; i++) {
      const value = matrix.information[i]!;
      const from = (side === 'a' ? r : matrix.b[i]!) * MOST_CHOICES;
      let at = from + MOST_CHOICES - 1;
      if (greatest[at]! >= value) continue;
      for (; at > from && greatest[at - 1]! < value; at--) greatest[at] = greatest[at - 1]!;
      greatest[at] = value;
    }
  return Array.from({ length: own.length }, (_, row) => {
    let weight = 0;
    let held = ROUNDING;
    for (let i = own.first[row]!; i < own.first[row + 1]!; i++) {
      const term = own.term[i]!;
      weight += weights[term]!;
      if (other.frequency[term]! > 0) held += weights[term]!;
    }
    if (!matrix.isWhole) return { weight, covered: held, choices: [{ row: 0, fresh: held }] };
    const at = row * MOST_CHOICES;
    const fresh = Math.min(held, greatest[at]! + ROUNDING);
    const covered = Math.min(held, greatest[at]! + greatest[at + 1]! + greatest[at + 2]! + ROUNDING);
    return { weight, covered, choices: [{ row: 0, fresh }] };
  });
}
