/**
 * The best similarities of every row and column of a matrix, by which a cell is compared with its competitors, in the
 * manner of CSLS (Conneau et al., 2018). All cells above 0 are noted first.
 */
export class Rivals {
  /** Of each row, then of each column. */
  readonly #first: Float64Array;
  readonly #second: Float64Array;

  /** @param competition share of the second-best similarity of row and column that is taken off a similarity */
  constructor(
    private readonly rows: number,
    columns: number,
    private readonly competition: number,
  ) {
    this.#first = new Float64Array(rows + columns);
    this.#second = new Float64Array(rows + columns);
  }

  note(row: number, column: number, similarity: number): void {
    this.#note(row, similarity);
    this.#note(this.rows + column, similarity);
  }

  /** A noted cell's similarity less a share of the best others of its row and of its column. */
  margin(row: number, column: number, similarity: number): number {
    return (
      similarity -
      this.competition * (this.#rival(row, similarity) + this.#rival(this.rows + column, similarity))
    );
  }

  #note(at: number, value: number): void {
    const best = this.#first[at]!;
    if (value > best) {
      this.#second[at] = best;
      this.#first[at] = value;
    } else if (value > this.#second[at]!) this.#second[at] = value;
  }

  #rival(at: number, value: number): number {
    return value === this.#first[at] ? this.#second[at]! : this.#first[at]!;
  }
}
