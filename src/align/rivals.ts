/** Share of the second-best similarity in the row and in the column that is taken off a similarity. */
export const COMPETITION = 0.25;

/**
 * Margins of the cells of a full matrix over the best other cell of their row and of their column, in the manner of
 * CSLS (Conneau et al., 2018).
 *
 * @param score of `rows` times `columns` cells, row by row; 0 or more
 */
export function bestRivals(score: Float64Array, rows: number, columns: number): (cell: number) => number {
  const best = (length: number): { first: Float64Array; second: Float64Array } => ({
    first: new Float64Array(length),
    second: new Float64Array(length),
  });
  const note = ({ first, second }: ReturnType<typeof best>, at: number, value: number): void => {
    if (value > first[at]!) {
      second[at] = first[at]!;
      first[at] = value;
    } else if (value > second[at]!) second[at] = value;
  };
  const rival = ({ first, second }: ReturnType<typeof best>, at: number, value: number): number =>
    value === first[at] ? second[at]! : first[at]!;
  const inRow = best(rows);
  const inColumn = best(columns);
  score.forEach((value, cell) => {
    note(inRow, Math.floor(cell / columns), value);
    note(inColumn, cell % columns, value);
  });
  return (cell) => {
    const value = score[cell]!;
    const others = rival(inRow, Math.floor(cell / columns), value) + rival(inColumn, cell % columns, value);
    return value - COMPETITION * others;
  };
}
