import { roomIn } from '../room.js';

/** Border around the probabilities, so that what lies outside is 0 without asking. */
const EDGE = 2;

/** How likely the words of two sentences are counterparts, by pairs; 0 where nothing was said, and beyond their ends. */
export class Probabilities {
  /** Row by row, each `width` long, with a border. */
  values = new Float64Array(1024);
  width = 0;

  /** Makes room for two sentences. */
  clear(rows: number, columns: number): void {
    this.width = columns + 2 * EDGE;
    const length = (rows + 2 * EDGE) * this.width;
    this.values = roomIn(this.values, length);
    this.values.fill(0, 0, length);
  }

  /** Where the pair of words `i` and `j` stands among the values. */
  at(i: number, j: number): number {
    return (i + EDGE) * this.width + j + EDGE;
  }

  of(i: number, j: number): number {
    return this.values[this.at(i, j)]!;
  }
}
