/**
 * Dot products of every row of a with every row of b, row by row: four at a time, which keeps the processor from waiting
 * for each sum before it takes up the next.
 *
 * @param dimensions length of a row
 * @param out room for three more than there are pairs
 */
export function dotsOf(
  a: Float64Array,
  rows: number,
  b: Float64Array,
  columns: number,
  dimensions: number,
  out: Float64Array,
): void {
  const lastRow = (columns - 1) * dimensions;
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c += 4) {
      const at = c * dimensions;
      let first = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (
        let i = r * dimensions,
          end = i + dimensions,
          j = at,
          k = Math.min(lastRow, at + dimensions),
          l = Math.min(lastRow, at + 2 * dimensions),
          m = Math.min(lastRow, at + 3 * dimensions);
        i < end;
        i++, j++, k++, l++, m++
      ) {
        const value = a[i]!;
        first += value * b[j]!;
        second += value * b[k]!;
        third += value * b[l]!;
        fourth += value * b[m]!;
      }
      // What is past the end of a row is where the next one will be.
      const cell = r * columns + c;
      out[cell] = first;
      out[cell + 1] = second;
      out[cell + 2] = third;
      out[cell + 3] = fourth;
    }
}
