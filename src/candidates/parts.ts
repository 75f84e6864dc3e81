import type { Entries } from '../model/postings.js';
import type { Records } from '../model/records.js';

/** Keys are spread over so many parts, by 8 bits of theirs. */
export const PARTS = 256;
/** Entries of a block: a part's are gathered in one and put away when it is full. */
const BLOCK = 1024;
/** Numbers of a block: a key and its document by turns. */
const SIZE = 2 * BLOCK;

/** Entries in the order they were added, spread over parts; documents must be added in ascending order. */
export class Parts {
  /** The block of each part that is being filled, one after the other: an entry goes to one place in memory. */
  #open = new Uint32Array(PARTS * SIZE);
  /** Numbers of the records that hold the full blocks of each part. */
  readonly #full: number[][] = Array.from({ length: PARTS }, () => []);
  readonly #length = new Uint32Array(PARTS);

  /** @param records where full blocks are put; for this alone */
  constructor(private readonly records: Records) {}

  /** @param part 0 to 255 */
  add(part: number, key: number, document: number): void {
    const open = this.#open;
    const at = this.#length[part]!++ % BLOCK;
    const place = part * SIZE + 2 * at;
    open[place] = key;
    open[place + 1] = document;
    if (at < BLOCK - 1) return;
    this.#full[part]!.push(this.records.length);
    this.records.append(new Uint8Array(open.buffer, 4 * part * SIZE, 4 * SIZE));
  }

  /**
   * The entries of each part, in order of the parts, each good until the next is asked for; what was handed out is
   * forgotten.
   */
  *take(): Generator<Entries> {
    const most = this.#length.reduce((longest, length) => Math.max(longest, length), 0);
    const key = new Uint32Array(most);
    const document = new Uint32Array(most);
    for (let part = 0; part < PARTS; part++) {
      const length = this.#length[part]!;
      let at = 0;
      const move = (block: Uint32Array): void => {
        for (let i = 0; i < SIZE && at < length; i += 2, at++) {
          key[at] = block[i]!;
          document[at] = block[i + 1]!;
        }
      };
      for (const record of this.#full[part]!) move(new Uint32Array(this.records.read(record).buffer));
      move(this.#open.subarray(part * SIZE, (part + 1) * SIZE));
      this.#full[part] = [];
      this.#length[part] = 0;
      yield { length, key: key.subarray(0, length), document: document.subarray(0, length) };
    }
    this.#open = new Uint32Array(0);
    this.records.close();
  }
}
