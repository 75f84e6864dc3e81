import type { Entries } from '../model/postings.js';

/** Keys are spread over so many parts, by 8 bits of theirs. */
const PARTS = 256;
/** Entries of a block: room is taken up in blocks, so that no column is ever copied to grow. */
const BLOCK = 1024;

/** Entries in the order they were added, spread over parts; documents must be added in ascending order. */
export class Parts {
  readonly #blocks: { key: Uint32Array; document: Uint32Array }[][] = Array.from({ length: PARTS }, () => []);
  readonly #length = new Uint32Array(PARTS);

  /** @param part 0 to 255 */
  add(part: number, key: number, document: number): void {
    const blocks = this.#blocks[part]!;
    const at = this.#length[part]!++ % BLOCK;
    if (at === 0) blocks.push({ key: new Uint32Array(BLOCK), document: new Uint32Array(BLOCK) });
    const block = blocks[blocks.length - 1]!;
    block.key[at] = key;
    block.document[at] = document;
  }

  /** The entries of each part, in order of the parts; what was handed out is forgotten. */
  *take(): Generator<Entries> {
    for (let part = 0; part < PARTS; part++) {
      const length = this.#length[part]!;
      const key = new Uint32Array(length);
      const document = new Uint32Array(length);
      this.#blocks[part]!.forEach((block, i) => {
        const end = Math.min(BLOCK, length - i * BLOCK);
        key.set(block.key.subarray(0, end), i * BLOCK);
        document.set(block.document.subarray(0, end), i * BLOCK);
      });
      this.#blocks[part] = [];
      this.#length[part] = 0;
      yield { length, key, document };
    }
  }
}
