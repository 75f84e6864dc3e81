import { WordClass } from '../../lexicon/wordclass.js';
import type { Anchored } from './pair.js';

/** How likely each pair of words is, row by row (`i * columns + j`), as far as is known. */
export interface Likelihoods {
  readonly rows: number;
  readonly columns: number;
  /** Probability, 0 to 1. */
  readonly p: Float64Array;
  /** Its log odds. */
  readonly logit: Float64Array;
}

/** Of each row and each column: the greatest probability, the next, and the sum of all. */
export interface Margins {
  readonly row: Float64Array;
  readonly nextRow: Float64Array;
  readonly rowSum: Float64Array;
  readonly column: Float64Array;
  readonly nextColumn: Float64Array;
  readonly columnSum: Float64Array;
}

export function marginsOf({ rows, columns, p }: Likelihoods): Margins {
  const margins = {
    row: new Float64Array(rows),
    nextRow: new Float64Array(rows),
    rowSum: new Float64Array(rows),
    column: new Float64Array(columns),
    nextColumn: new Float64Array(columns),
    columnSum: new Float64Array(columns),
  };
  const { row, nextRow, rowSum, column, nextColumn, columnSum } = margins;
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const value = p[i * columns + j]!;
      if (value === 0) continue;
      rowSum[i]! += value;
      columnSum[j]! += value;
      if (value > row[i]!) {
        nextRow[i] = row[i]!;
        row[i] = value;
      } else if (value > nextRow[i]!) nextRow[i] = value;
      if (value > column[j]!) {
        nextColumn[j] = column[j]!;
        column[j] = value;
      } else if (value > nextColumn[j]!) nextColumn[j] = value;
    }
  return margins;
}

const CLASSES_AT = 22;
const TAIL_AT = CLASSES_AT + 4 * 9;

/**
 * What is looked at around a pair of words, in this order: its own odds; its rivals, in row and column (greatest, sum,
 * whether it beats them); the pairs diagonally beside it, which support it; the pairs in its row and column beside it,
 * with which it would make up a phrase; the same by the class of the word that would join the phrase, for the one or
 * two words before and after it; whether the word's other neighbours are paired in step; wider neighbours; whether
 * either word has anything else.
 */
export const neighbourFeatures = TAIL_AT + 12;

/** Log odds beyond this add nothing. */
const CERTAIN = 8;

/** Writes what surrounds the words `i` of a and `j` of b to `out`, `neighbourFeatures` numbers. */
export function neighbourEvidence(
  { a, b, toB, toA }: Anchored,
  { rows, columns, p, logit }: Likelihoods,
  margins: Margins,
  i: number,
  j: number,
  out: Float64Array,
): void {
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= rows || y >= columns ? 0 : p[x * columns + y]!;
  const own = at(i, j);
  const odds = Math.max(-CERTAIN, Math.min(CERTAIN, logit[i * columns + j]!));
  const rivalA = own >= margins.row[i]! ? margins.nextRow[i]! : margins.row[i]!;
  const rivalB = own >= margins.column[j]! ? margins.nextColumn[j]! : margins.column[j]!;
  const sumA = margins.rowSum[i]! - own;
  const sumB = margins.columnSum[j]! - own;
  const contentA = a.kind[i] === WordClass.content ? 1 : 0;
  const contentB = b.kind[j] === WordClass.content ? 1 : 0;
  const contents = contentA * contentB;
  const before = at(i - 1, j - 1);
  const after = at(i + 1, j + 1);
  const aboveA = at(i - 1, j);
  const belowA = at(i + 1, j);
  const aboveB = at(i, j - 1);
  const belowB = at(i, j + 1);
  const besideA = Math.max(aboveA, belowA);
  const besideB = Math.max(aboveB, belowB);
  const beside = Math.max(besideA, besideB);
  const taken = toB[i]! >= 0 || toA[j]! >= 0 ? 1 : 0;
  out.fill(0);
  out[0] = 1;
  out[1] = odds;
  out[2] = own;
  out[3] = rivalA;
  out[4] = rivalB;
  out[5] = rivalA * rivalB;
  out[6] = own >= rivalA && own >= rivalB ? 1 : 0;
  out[7] = own >= rivalA || own >= rivalB ? 1 : 0;
  out[8] = before + after;
  out[9] = before * after;
  out[10] = Math.max(at(i - 1, j + 1), at(i + 1, j - 1));
  out[11] = besideA + besideB;
  out[12] = beside;
  out[13] = taken;
  out[14] = taken * beside;
  out[15] = contents;
  out[16] = contentA + contentB === 1 ? 1 : 0;
  out[17] = contents * (before + after);
  out[18] = (contentA ? 0 : besideA) + (contentB ? 0 : besideB);
  out[19] = (rivalA > 0 && rivalA === besideB ? 1 : 0) + (rivalB > 0 && rivalB === besideA ? 1 : 0);
  out[20] = sumA;
  out[21] = sumB;
  const classA = CLASSES_AT + 4 * a.kind[i]!;
  out[classA]! += belowA;
  out[classA + 1]! += aboveA;
  out[classA + 2]! += at(i + 2, j);
  out[classA + 3]! += at(i - 2, j);
  const classB = CLASSES_AT + 4 * b.kind[j]!;
  out[classB]! += belowB;
  out[classB + 1]! += aboveB;
  out[classB + 2]! += at(i, j + 2);
  out[classB + 3]! += at(i, j - 2);
  const freeA = 1 - Math.min(1, sumA);
  const freeB = 1 - Math.min(1, sumB);
  const filling = (belowA + belowB) * before + (aboveA + aboveB) * after;
  out[TAIL_AT] = besideA * freeA + besideB * freeB;
  out[TAIL_AT + 1] = filling;
  out[TAIL_AT + 2] = filling * contents;
  out[TAIL_AT + 3] = besideA * besideB;
  out[TAIL_AT + 4] = beside * odds;
  out[TAIL_AT + 5] = at(i - 1, j - 2) + at(i - 2, j - 1) + at(i + 1, j + 2) + at(i + 2, j + 1);
  out[TAIL_AT + 6] = at(i - 2, j - 2) + at(i + 2, j + 2);
  out[TAIL_AT + 7] = freeA;
  out[TAIL_AT + 8] = freeB;
  out[TAIL_AT + 9] = freeA * freeB;
  out[TAIL_AT + 10] = freeA * freeB * (before + after);
  out[TAIL_AT + 11] = own * (1 - own);
}
