import type { CandidatePairs } from '../model/candidate.js';

/** What makes a document a neighbour: the fingerprints that both hold, or the cosine of their terms. */
export const By = { terms: 0, fingerprints: 1 } as const;

/** How many neighbours of a document are kept: those that share most fingerprints, and those of the greatest cosine. */
export interface Most {
  readonly byFingerprints: number;
  readonly byTerms: number;
}

/** Documents below `documents` with the neighbours that are closest to each, gathered in any order. */
export class Closest {
  // A row for each, as columns: the document, its neighbour, a value of `By`, and how close it is by that.
  #document = new Uint32Array(1024);
  #other = new Uint32Array(1024);
  #by = new Uint8Array(1024);
  #closeness = new Float64Array(1024);
  #length = 0;

  constructor(
    private readonly documents: number,
    private readonly most: Most,
  ) {}

  add(document: number, other: number, by: number, closeness: number): void {
    if (this.#length === this.#document.length) this.#makeRoom();
    const at = this.#length++;
    this.#document[at] = document;
    this.#other[at] = other;
    this.#by[at] = by;
    this.#closeness[at] = closeness;
  }

  /** Drops what is too much; makes the columns longer where that is not enough. */
  #makeRoom(): void {
    const kept = this.#kept();
    const length =
      kept.length > this.#document.length / 2 ? 2 * this.#document.length : this.#document.length;
    const moved = <T extends Uint8Array | Uint32Array | Float64Array>(column: T, to: T): T => {
      kept.forEach((row, i) => (to[i] = column[row]!));
      return to;
    };
    this.#document = moved(this.#document, new Uint32Array(length));
    this.#other = moved(this.#other, new Uint32Array(length));
    this.#by = moved(this.#by, new Uint8Array(length));
    this.#closeness = moved(this.#closeness, new Float64Array(length));
    this.#length = kept.length;
  }

  /** Rows of the closest neighbours of each document: so many by fingerprints and so many by terms at the most. */
  #kept(): Uint32Array {
    const group = (row: number): number => 2 * this.#document[row]! + this.#by[row]!;
    const first = new Uint32Array(2 * this.documents + 1);
    for (let row = 0; row < this.#length; row++) first[group(row) + 1]!++;
    for (let g = 0; g + 1 < first.length; g++) first[g + 1]! += first[g]!;
    const next = first.slice();
    const rows = new Uint32Array(this.#length);
    for (let row = 0; row < this.#length; row++) rows[next[group(row)]!++] = row;
    const closerFirst = (x: number, y: number): number =>
      this.#closeness[y]! - this.#closeness[x]! || this.#other[x]! - this.#other[y]!;
    let kept = 0;
    for (let g = 0; g + 1 < first.length; g++) {
      const most = g % 2 === By.fingerprints ? this.most.byFingerprints : this.most.byTerms;
      const ofGroup = rows.subarray(first[g], first[g + 1]);
      const closest = ofGroup.length > most ? ofGroup.sort(closerFirst).subarray(0, most) : ofGroup;
      rows.set(closest, kept);
      kept += closest.length;
    }
    return rows.subarray(0, kept);
  }

  /** The documents with their closest neighbours as pairs, ascending, each once. */
  toPairs(): CandidatePairs {
    // Positions have 26 bits at most, so a pair is a whole number that a double holds.
    const keys = Float64Array.from(this.#kept(), (row) => {
      const [one, other] = [this.#document[row]!, this.#other[row]!];
      return Math.min(one, other) * this.documents + Math.max(one, other);
    });
    const pairs = keys.sort().filter((key, i) => i === 0 || key !== keys[i - 1]);
    return {
      length: pairs.length,
      a: Uint32Array.from(pairs, (key) => Math.floor(key / this.documents)),
      b: Uint32Array.from(pairs, (key) => key % this.documents),
    };
  }
}
