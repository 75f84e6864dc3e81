import type { Body, Findings, Location } from './data.js';
import { compressed, sizeOf } from './embed.js';
import type { Block } from './embed.js';

/** Characters of JSON that a chunk may have before the next is begun: some milliseconds to read. */
const CHUNK = 1 << 16;

/** Up to this many characters of JSON the data stands in the page as it is, for whoever looks into the file. */
const PLAIN = 1 << 18;

/** Entries of the page's data, put into chunks one after another. */
export class Chunks {
  readonly #blocks: Block[] = [];
  /** Of the chunk being filled. */
  #entries: string[] = [];
  #characters = 0;
  /** Of all chunks before it. */
  #plain = 0;
  #size = 0;

  add(entry: Body | Findings): Location {
    const json = JSON.stringify(entry);
    if (this.#entries.length > 0 && this.#characters + json.length > CHUNK) this.#close();
    this.#entries.push(json);
    this.#characters += json.length;
    return [this.#blocks.length, this.#entries.length - 1];
  }

  /** About how many characters of HTML the chunks take. */
  get size(): number {
    return this.#size + this.#characters;
  }

  /** The chunks as they are embedded, after an overview; nothing can be added any more. */
  blocks(overview: object): readonly Block[] {
    if (this.#entries.length > 0) this.#close();
    const json = JSON.stringify(overview);
    return [this.#plain + json.length > PLAIN ? compressed(json) : json, ...this.#blocks];
  }

  #close(): void {
    const json = `[${this.#entries.join(',')}]`;
    this.#entries = [];
    this.#characters = 0;
    this.#plain += json.length;
    this.#blocks.push(json);
    this.#size += sizeOf(json);
    if (this.#plain > PLAIN) this.#compress();
  }

  /** Compresses the chunks that are not yet: at first all of them, then each as it comes. */
  #compress(): void {
    for (let i = this.#blocks.length - 1, block; typeof (block = this.#blocks[i]) === 'string'; i--) {
      const smaller = compressed(block);
      this.#blocks[i] = smaller;
      this.#size += sizeOf(smaller) - sizeOf(block);
    }
  }
}
