import { WordClass } from '../../lexicon/wordclass.js';

/** The words of a sentence as columns. */
export interface Words {
  readonly term: Uint32Array;
  readonly stem: readonly string[];
  /** The `WordClass` of each. */
  readonly kind: Uint8Array;
  /** The number that each stands for; NaN where it is none. */
  readonly value: Float64Array;
}

/** Least length of a shared run of function words that is no chance, unless it is a whole sentence. */
const FUNCTION_RUN = 3;

/** A content word more outweighs so many words more in the rank of a run. */
const CONTENT_WEIGHT = 4;

/**
 * Pairs the equal terms of two sentences, in the order of Sultan, Bethard and Sumner (2014): words in a shared run of
 * many content words before others, then in the longer run, then in the run that stands at the likest places of both
 * sentences. Function words are paired within runs only.
 *
 * @returns for each word of `a` its counterpart in `b`, or −1; no word of `b` twice
 */
export function anchorsOf(a: Words, b: Words): Int32Array {
  const n = a.term.length;
  const m = b.term.length;
  const places = new Map<number, number[]>();
  for (let j = 0; j < m; j++) {
    const list = places.get(b.term[j]!);
    if (list) list.push(j);
    else places.set(b.term[j]!, [j]);
  }
  // A cell i·m + j is a pair of equal terms; the cells of a diagonal that follow one another share a run's number.
  const cells: number[] = [];
  const runOf: number[] = [];
  const content: number[] = [];
  const length: number[] = [];
  const drift: number[] = [];
  const lastRow = new Int32Array(m).fill(-1);
  const row = new Int32Array(m).fill(-1);
  for (let i = 0; i < n; i++) {
    const equal = places.get(a.term[i]!) ?? [];
    row.fill(-1);
    for (const j of equal) {
      let run = j > 0 ? lastRow[j - 1]! : -1;
      if (run < 0) {
        run = content.push(0) - 1;
        length.push(0);
        drift.push(Math.abs(i / n - j / m));
      }
      if (a.kind[i] === WordClass.content) content[run]!++;
      length[run]!++;
      row[j] = run;
      cells.push(i * m + j);
      runOf.push(run);
    }
    lastRow.set(row);
  }
  const least = Math.min(FUNCTION_RUN, n, m);
  const rank = content.map((held, run) => held * CONTENT_WEIGHT + length[run]! - drift[run]!);
  const toB = new Int32Array(n).fill(-1);
  const taken = new Uint8Array(m);
  const order = cells
    .map((_, at) => at)
    .filter((at) => content[runOf[at]!]! > 0 || length[runOf[at]!]! >= least)
    .sort((x, y) => rank[runOf[y]!]! - rank[runOf[x]!]! || cells[x]! - cells[y]!);
  for (const at of order) {
    const i = Math.floor(cells[at]! / m);
    const j = cells[at]! % m;
    if (toB[i]! >= 0 || taken[j]) continue;
    toB[i] = j;
    taken[j] = 1;
  }
  return toB;
}
