import { roomIn } from './room.js';
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
  open = roomIn(open, weights.length);
  open.fill(0, 0, weights.length);
  const rows: Explained[] = [];
  const { first, term } = own;
  for (let row = 0; row < own.length; row++) {
    let weight = 0;
    for (let i = first[row]!; i < first[row + 1]!; i++) {
      open[term[i]!] = weights[term[i]!]!;
      weight += weights[term[i]!]!;
    }
    const choices = chosen(candidates, row, other, weights);
    for (let i = first[row]!; i < first[row + 1]!; i++) open[term[i]!] = 0;
    let covered = 0;
    for (const { fresh } of choices) covered += fresh;
    rows.push({ weight, covered, choices });
  }
  return rows;
}

/** Room for what is not explained yet of each term, and for the score of each candidate of a row. */
let open = new Float64Array(1024);
const scores = new Float64Array(CANDIDATES);

/** The candidates of a row that explain most, best first, and no weight that is open twice. */
function chosen(candidates: Candidates, row: number, { first, term }: Rows, weights: Float64Array): Choice[] {
  const choices: Choice[] = [];
  const from = row * CANDIDATES;
  const count = candidates.count[row]!;
  scores.fill(Infinity, 0, count);
  while (choices.length < MOST_CHOICES) {
    let best = -1;
    let bestScore = 0;
    for (let k = 0; k < count; k++) {
      // No score grows, as nothing is opened again; that of what was chosen is none.
      if (scores[k]! <= bestScore) continue;
      const score = scoreOf(first, term, candidates.other[from + k]!);
      scores[k] = score;
      if (score <= bestScore) continue;
      bestScore = score;
      best = k;
    }
    if (best < 0) break;
    scores[best] = 0;
    const choice = candidates.other[from + best]!;
    let fresh = 0;
    for (let i = first[choice]!; i < first[choice + 1]!; i++) {
      const before = open[term[i]!]!;
      if (before === weights[term[i]!]) fresh += before;
      open[term[i]!] = before * EXPLAINED;
    }
    choices.push({ row: choice, fresh });
  }
  return choices;
}

/** What a row holds of what is open, for its length. */
function scoreOf(first: Uint32Array, term: Uint32Array, row: number): number {
  const from = first[row]!;
  const to = first[row + 1]!;
  let sum = 0;
  for (let i = from; i < to; i++) sum += open[term[i]!]!;
  return sum / Math.sqrt(to - from);
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
  const rows: Explained[] = [];
  for (let row = 0, at = 0; row < own.length; row++, at += MOST_CHOICES) {
    let weight = 0;
    let held = ROUNDING;
    for (let i = own.first[row]!; i < own.first[row + 1]!; i++) {
      const term = own.term[i]!;
      weight += weights[term]!;
      if (other.frequency[term]! > 0) held += weights[term]!;
    }
    const most = matrix.isWhole ? greatest[at]! + ROUNDING : held;
    const ofAll = matrix.isWhole ? greatest[at]! + greatest[at + 1]! + greatest[at + 2]! + ROUNDING : held;
    rows.push({
      weight,
      covered: Math.min(held, ofAll),
      choices: [{ row: 0, fresh: Math.min(held, most) }],
    });
  }
  return rows;
}
