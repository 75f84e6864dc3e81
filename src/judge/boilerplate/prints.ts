import type { SentencePrints } from '../../model/profile.js';

/** The column itself, or a larger one with the same beginning where it is too short. */
function withRoom<T extends Uint8Array | Uint32Array>(column: T, needed: number): T {
  if (needed <= column.length) return column;
  const larger = new (column.constructor as new (length: number) => T)(
    Math.max(needed, Math.ceil(column.length * 1.5)),
  );
  larger.set(column);
  return larger;
}

/** Fingerprints of the sentences of all documents, as columns. */
export class CorpusPrints {
  #hash = new Uint32Array(1024);
  #terms = new Uint8Array(1024);
  /** Where those of each document begin, and where the last ones end. */
  #first = new Uint32Array(1024);
  #documents = 0;

  get documents(): number {
    return this.#documents;
  }

  /** Hashes of all sentences, those of a document in a row. */
  get hashes(): Uint32Array {
    return this.#hash.subarray(0, this.#first[this.#documents]);
  }

  add({ length, hash, terms }: SentencePrints): void {
    const begin = this.#first[this.#documents]!;
    this.#hash = withRoom(this.#hash, begin + length);
    this.#terms = withRoom(this.#terms, begin + length);
    this.#hash.set(hash.subarray(0, length), begin);
    this.#terms.set(terms.subarray(0, length), begin);
    this.#first = withRoom(this.#first, ++this.#documents + 1);
    this.#first[this.#documents] = begin + length;
  }

  /** Those of the document at a position. */
  of(document: number): SentencePrints {
    const [begin, end] = [this.#first[document]!, this.#first[document + 1]!];
    return {
      length: end - begin,
      hash: this.#hash.subarray(begin, end),
      terms: this.#terms.subarray(begin, end),
    };
  }
}
