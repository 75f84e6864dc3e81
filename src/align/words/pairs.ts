import { roomIn } from '../room.js';

/** Log odds of what is certain. */
export const CERTAIN = Infinity;

/** Pairs of words that may be counterparts, and anchors, which are: word `i[k]` of a and `j[k]` of b, ascending. */
export class Pairs {
  length = 0;
  i = new Uint32Array(1024);
  j = new Uint32Array(1024);
  /** The kind of each, as of `kindOf`. */
  kind = new Uint8Array(1024);
  /** Log odds that the last pass gave them. */
  odds = new Float64Array(1024);

  /** Makes room for so many. */
  clear(most: number): void {
    this.length = 0;
    this.i = roomIn(this.i, most);
    this.j = roomIn(this.j, most);
    this.kind = roomIn(this.kind, most);
    this.odds = roomIn(this.odds, most);
  }

  add(i: number, j: number, kind: number, odds: number): void {
    this.i[this.length] = i;
    this.j[this.length] = j;
    this.kind[this.length] = kind;
    this.odds[this.length++] = odds;
  }
}

/** Probability, 0 to 1, of log odds. */
export const probabilityOf = (odds: number): number => (odds === CERTAIN ? 1 : 1 / (1 + Math.exp(-odds)));
