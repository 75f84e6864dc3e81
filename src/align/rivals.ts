interface Best {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

const bestOf = (length: number): Best => ({
  first: new Float64Array(length),
  second: new Float64Array(length),
});

function note({ first, second }: Best, at: number, value: number): void {
  if (value > first[at]!) {
    second[at] = first[at]!;
    first[at] = value;
  } else if (value > second[at]!) second[at] = value;
}

const rival = ({ first, second }: Best, at: number, value: number): number =>
  value === first[at] ? second[at]! : first[at]!;

/**
 * The best similarities of every row and column of a matrix, by which a cell is compared with its competitors, in the
 * manner of CSLS (Conneau et al., 2018). All cells above 0 are noted first.
 */
export class Rivals {
  readonly #inRow: Best;
  readonly #inColumn: Best;

  /** @param competition share of the second-best similarity of row and column that is taken off a similarity */
  constructor(
    rows: number,
    columns: number,
    private readonly competition: number,
  ) {
    this.#inRow = bestOf(rows);
    this.#inColumn = bestOf(columns);
  }

  note(row: number, column: number, similarity: number): void {
    note(this.#inRow, row, similarity);
    note(this.#inColumn, column, similarity);
  }

  /** A noted cell's similarity less a share of the best others of its row and of its column. */
  margin(row: number, column: number, similarity: number): number {
    return (
      similarity -
      this.competition * (rival(this.#inRow, row, similarity) + rival(this.#inColumn, column, similarity))
    );
  }
}
