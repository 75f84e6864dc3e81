import { roomIn } from '../room.js';

/** Of each row, or of each column, of a grid: the greatest probability, the next, the sum of all, where the greatest is. */
export class Margins {
  /** Counterpart of the greatest; −1 where that is less than ½. */
  best = new Int32Array(64);
  #greatest = new Float64Array(64);
  #next = new Float64Array(64);
  sum = new Float64Array(64);

  clear(lines: number): void {
    this.best = roomIn(this.best, lines);
    this.#greatest = roomIn(this.#greatest, lines);
    this.#next = roomIn(this.#next, lines);
    this.sum = roomIn(this.sum, lines);
    for (let line = 0; line < lines; line++) {
      this.best[line] = -1;
      this.#greatest[line] = 0;
      this.#next[line] = 0;
      this.sum[line] = 0;
    }
  }

  add(line: number, place: number, p: number): void {
    this.sum[line]! += p;
    if (p > this.#greatest[line]!) {
      this.#next[line] = this.#greatest[line]!;
      this.#greatest[line] = p;
      if (p >= 0.5) this.best[line] = place;
    } else if (p > this.#next[line]!) this.#next[line] = p;
  }

  /** The greatest probability in a line besides one that is `own`. */
  rival(line: number, own: number): number {
    const greatest = this.#greatest[line]!;
    return own >= greatest ? this.#next[line]! : greatest;
  }
}
