import { AssetError } from '../errors.js';

/** Words of 32 bits before the first column: magic, version, checksum, rows and two numbers of the kind's own. */
const HEADER = 6;
const VERSION = 1;

const ADVICE = 'Install the package again, or leave word knowledge out with --lexicon none.';

/** Checksum of 32-bit words: FNV-1a (Fowler, Noll and Vo, 1991) over words instead of bytes. */
export function checksumOf(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  // By index: iterating over millions of words takes several times as long before the loop is compiled.
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ words[i]!, 0x01000193);
  return sum >>> 0;
}

/**
 * An asset file, read column by column without copying. Little-endian, in words of 32 bits: a header of six, then the
 * columns one after the other, the last padded with zeros to a whole word.
 */
export class Asset {
  readonly #words: Uint32Array;
  #at = HEADER;

  /**
   * @param name what the file holds, for messages
   * @throws {AssetError} when the bytes are no such asset, of another version, or damaged
   */
  constructor(
    bytes: Uint8Array,
    magic: string,
    private readonly name: string,
  ) {
    if (bytes.byteOffset % 4 > 0 || bytes.length % 4 > 0 || bytes.length < 4 * HEADER) throw this.#damaged();
    this.#words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    if (String.fromCharCode(...bytes.subarray(0, 4)) !== magic)
      throw new AssetError(`the ${name} are no such file`, ADVICE);
    if (this.#words[1] !== VERSION)
      throw new AssetError(`the ${name} are of version ${this.#words[1]}, not ${VERSION}`, ADVICE);
    if (this.#words[2] !== checksumOf(this.#words.subarray(3))) throw this.#damaged();
  }

  get rows(): number {
    return this.#words[3]!;
  }

  /** The two numbers that only this kind of file knows the meaning of. */
  get numbers(): readonly [number, number] {
    return [this.#words[4]!, this.#words[5]!];
  }

  /** The next column of `length` unsigned words. */
  integers(length: number): Uint32Array {
    const from = this.#advance(length);
    return this.#words.subarray(from, from + length);
  }

  /** The next column of `length` 32-bit floating point numbers. */
  reals(length: number): Float32Array {
    const { buffer, byteOffset } = this.#words;
    return new Float32Array(buffer, byteOffset + 4 * this.#advance(length), length);
  }

  /** The next column of `length` signed bytes. */
  bytes(length: number): Int8Array {
    const { buffer, byteOffset } = this.#words;
    return new Int8Array(buffer, byteOffset + 4 * this.#advance(Math.ceil(length / 4)), length);
  }

  /**
   * Says that all columns have been read.
   *
   * @throws {AssetError} when something is left over
   */
  end(): void {
    if (this.#at !== this.#words.length) throw this.#damaged();
  }

  /** Moves past so many words, and returns where they begin. */
  #advance(words: number): number {
    const from = this.#at;
    this.#at += words;
    if (this.#at > this.#words.length) throw this.#damaged();
    return from;
  }

  #damaged(): AssetError {
    return new AssetError(`the ${this.name} are cut off or damaged`, ADVICE);
  }
}
