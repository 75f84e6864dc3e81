import { SentenceRole } from '../model/segmented.js';
import type { Similarities } from './similarity.js';
import type { PairVectors } from './vectors.js';

/** Sentence pairs that may correspond, as columns in ascending order of a, then b. */
export interface Seeds {
  readonly length: number;
  /** Row of a, and row of b, in the pair's vectors. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Cosine, 0 to 1. */
  readonly similarity: Float64Array;
  /** Nats that the shared terms say beyond what the best of all sentence pairs shares by chance. */
  readonly surplus: Float64Array;
  /** 1 where the seed holds on its own, 0 where it needs company. */
  readonly strong: Uint8Array;
}

export interface SeedOptions {
  /** Least margin of a seed over its competitors, 0 to 1. */
  readonly margin: number;
  /** Least surplus of a seed that holds on its own, in nats. */
  readonly strongSurplus: number;
  /** Least margin of a seed that needs company. */
  readonly weakMargin: number;
  /** Least surplus of a seed that needs company, in nats. */
  readonly weakSurplus: number;
}

/** Share of the second-best similarity in the row and in the column that is taken off a similarity. */
const COMPETITION = 0.25;

interface Best {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

function bestOf(length: number): Best {
  return { first: new Float64Array(length), second: new Float64Array(length) };
}

function note({ first, second }: Best, at: number, value: number): void {
  if (value > first[at]!) {
    second[at] = first[at]!;
    first[at] = value;
  } else if (value > second[at]!) second[at] = value;
}

const rival = ({ first, second }: Best, at: number, value: number): number =>
  value === first[at] ? second[at]! : first[at]!;

/**
 * Chooses seeds by the margin of their cosine over the best other candidate of either sentence, in the manner of CSLS
 * (Conneau et al., 2018), and by the information in their shared terms against the size of the search, in the manner
 * of an alignment's E-value (Karlin and Altschul, 1990). Competition lets thresholds be low: in a pair of texts on one
 * event every sentence resembles every other a little, and only a retelling stands out. A heading must hold on its own.
 */
export function findSeeds({ a: rowsA, b: rowsB }: PairVectors, matrix: Similarities, options: SeedOptions): Seeds {
  const isHeading = (r: number, column: number): boolean =>
    rowsA.role[r] === SentenceRole.heading || rowsB.role[column] === SentenceRole.heading;
  const inRow = bestOf(matrix.rows);
  const inColumn = bestOf(matrix.columns);
  for (let r = 0; r < matrix.rows; r++)
    for (let i = matrix.first[r]!; i < matrix.first[r + 1]!; i++) {
      note(inRow, r, matrix.cosine[i]!);
      note(inColumn, matrix.b[i]!, matrix.cosine[i]!);
    }
  const chance = Math.log(Math.max(1, matrix.rows * matrix.columns));
  const a: number[] = [];
  const b: number[] = [];
  const similarity: number[] = [];
  const surpluses: number[] = [];
  const strong: number[] = [];
  for (let r = 0; r < matrix.rows; r++)
    for (let i = matrix.first[r]!; i < matrix.first[r + 1]!; i++) {
      const cosine = matrix.cosine[i]!;
      const column = matrix.b[i]!;
      const margin = cosine - COMPETITION * (rival(inRow, r, cosine) + rival(inColumn, column, cosine));
      const surplus = matrix.information[i]! - chance;
      const isStrong = margin >= options.margin && surplus >= options.strongSurplus;
      const isWeak = margin >= options.weakMargin && surplus >= options.weakSurplus && !isHeading(r, column);
      if (!isStrong && !isWeak) continue;
      a.push(r);
      b.push(column);
      similarity.push(cosine);
      surpluses.push(surplus);
      strong.push(isStrong ? 1 : 0);
    }
  return {
    length: a.length,
    a: Uint32Array.from(a),
    b: Uint32Array.from(b),
    similarity: Float64Array.from(similarity),
    surplus: Float64Array.from(surpluses),
    strong: Uint8Array.from(strong),
  };
}
