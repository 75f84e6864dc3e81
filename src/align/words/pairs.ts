import { roomIn } from '../room.js';

/** Log odds of what is certain. */
export const CERTAIN = Infinity;

/** Pairs of words that may be counterparts, and anchors, which are: word `i[k]` of a and `j[k]` of b, ascending. */
export class Pairs {
  length = 0;
  i = new Uint32Array(1024);
  j = new Uint32Array(1024);
  /** Log odds that the last pass gave them. */
  odds = new Float64Array(1024);

  /** Makes room for so many. */
  clear(most: number): void {
    this.length = 0;
    this.i = roomIn(this.i, most);
    this.j = roomIn(this.j, most);
    this.odds = roomIn(this.odds, most);
  }

  add(i: number, j: number, odds: number): void {
    this.i[this.length] = i;
    this.j[this.length] = j;
    this.odds[this.length++] = odds;
  }
}
