/** How likely each pair of words is, row by row (`i * columns + j`), as far as is known. */
export interface Likelihoods {
  readonly rows: number;
  readonly columns: number;
  /** Probability, 0 to 1. */
  readonly p: Float64Array;
  /** Its log odds. */
  readonly logit: Float64Array;
}

/** Of each row, or of each column: the greatest probability, the next, the sum of all, and where the greatest is. */
export class Margin {
  readonly greatest: Float64Array;
  readonly next: Float64Array;
  readonly sum: Float64Array;
  /** −1 where the greatest is less than ½. */
  readonly best: Int32Array;

  constructor(length: number) {
    this.greatest = new Float64Array(length);
    this.next = new Float64Array(length);
    this.sum = new Float64Array(length);
    this.best = new Int32Array(length).fill(-1);
  }

  add(line: number, place: number, p: number): void {
    this.sum[line]! += p;
    if (p > this.greatest[line]!) {
      this.next[line] = this.greatest[line]!;
      this.greatest[line] = p;
      if (p >= 0.5) this.best[line] = place;
    } else if (p > this.next[line]!) this.next[line] = p;
  }

  /** The greatest probability in a line besides one that is `own`. */
  rival(line: number, own: number): number {
    return own >= this.greatest[line]! ? this.next[line]! : this.greatest[line]!;
  }
}
