/** Of each row, or of each column, of a grid: the greatest probability, the next, the sum of all, where the greatest is. */
export class Margins {
  /** Counterpart of the greatest; −1 where that is less than ½. */
  readonly best: Int32Array;
  /** Greatest, next and sum, line after line. */
  readonly #values: Float64Array;

  constructor(lines: number) {
    this.best = new Int32Array(lines);
    this.#values = new Float64Array(3 * lines);
  }

  clear(): void {
    this.best.fill(-1);
    this.#values.fill(0);
  }

  add(line: number, place: number, p: number): void {
    const values = this.#values;
    const at = 3 * line;
    values[at + 2]! += p;
    if (p > values[at]!) {
      values[at + 1] = values[at]!;
      values[at] = p;
      if (p >= 0.5) this.best[line] = place;
    } else if (p > values[at + 1]!) values[at + 1] = p;
  }

  /** The greatest probability in a line besides one that is `own`. */
  rival(line: number, own: number): number {
    const values = this.#values;
    return own >= values[3 * line]! ? values[3 * line + 1]! : values[3 * line]!;
  }

  sum(line: number): number {
    return this.#values[3 * line + 2]!;
  }
}
