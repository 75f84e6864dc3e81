import type { Entries } from '../model/postings.js';
import type { Records } from '../model/records.js';

/** Keys are spread over so many parts, by 8 bits of theirs. */
export const PARTS = 256;
/** Entries of a block: a part's are gathered in one and put away when it is full. */
const BLOCK = 1024;

/** Entries in the order they were added, spread over parts; documents must be added in ascending order. */
export class Parts {
  /** The block of each part that is being filled: keys, then documents. */
  readonly #open: (Uint32Array | undefined)[] = Array.from({ length: PARTS });
  /** Numbers of the records that hold the full blocks of each part. */
  readonly #full: number[][] = Array.from({ length: PARTS }, () => []);
  readonly #length = new Uint32Array(PARTS);

  /** @param records where full blocks are put; for this alone */
  constructor(private readonly records: Records) {}

  /** @param part 0 to 255 */
  add(part: number, key: number, document: number): void {
    const block = (this.#open[part] ??= new Uint32Array(2 * BLOCK));
    const at = this.#length[part]!++ % BLOCK;
    block[at] = key;
    block[BLOCK + at] = document;
    if (at < BLOCK - 1) return;
    this.#full[part]!.push(this.records.length);
    this.records.append(new Uint8Array(block.buffer));
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
      let begin = 0;
      for (const record of this.#full[part]!) {
        const block = new Uint32Array(this.records.read(record).buffer);
        key.set(block.subarray(0, BLOCK), begin);
        document.set(block.subarray(BLOCK), begin);
        begin += BLOCK;
      }
      const open = this.#open[part];
      if (open) {
        key.set(open.subarray(0, length - begin), begin);
        document.set(open.subarray(BLOCK, BLOCK + length - begin), begin);
      }
      this.#open[part] = undefined;
      this.#full[part] = [];
      this.#length[part] = 0;
      yield { length, key: key.subarray(0, length), document: document.subarray(0, length) };
    }
    this.records.close();
  }
}
