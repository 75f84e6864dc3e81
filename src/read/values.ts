import { constants } from 'node:buffer';
import { TextDecoder } from 'node:util';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const LIST = 0x5b;
const LIST_END = 0x5d;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const isEnd = (byte: number): boolean => byte === LIST_END || byte === OBJECT_END;
/** Whether a number or literal is over before this. */
const isPast = (byte: number): boolean => byte === COMMA || byte === COLON || isSpace(byte) || isEnd(byte);

/** A value that is longer than a string can be. */
export class ValueTooLong extends Error {}

/**
 * Goes through JSON in UTF-8 one value at a time, so that of a list or object only one part is held. What lies between the
 * parts is checked here, the parts themselves where they are read and not merely passed over.
 *
 * All methods throw SyntaxError for what is no JSON.
 */
export class JsonValues {
  readonly #chunks: Iterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array(0);
  #at = 0;
  #before = 0;

  constructor(chunks: Iterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.iterator]();
  }

  /** Bytes gone through. */
  get offset(): number {
    return this.#before + this.#at;
  }

  /** Lets go of where the bytes come from. */
  close(): void {
    this.#chunks.return?.();
  }

  /** The next byte that is no white space; undefined at the end. */
  peek(): number | undefined {
    do
      for (; this.#at < this.#chunk.length; this.#at++)
        if (!isSpace(this.#chunk[this.#at]!)) return this.#chunk[this.#at];
    while (this.#next());
    return undefined;
  }

  get atList(): boolean {
    return this.peek() === LIST;
  }

  get atObject(): boolean {
    return this.peek() === OBJECT;
  }

  /** Stops before each part of a list, by its place; it must be read or passed over before the next. */
  *list(): Generator<number> {
    this.#expect(LIST);
    if (this.peek() !== LIST_END) for (let place = 0; place === 0 || this.#take(COMMA); place++) yield place;
    this.#expect(LIST_END);
  }

  /** Stops before each value of an object, by its key; it must be read or passed over before the next. */
  *fields(): Generator<string> {
    this.#expect(OBJECT);
    if (this.peek() !== OBJECT_END)
      do {
        const key = this.read();
        if (typeof key !== 'string') throw new SyntaxError('a key that is no string');
        this.#expect(COLON);
        yield key;
      } while (this.#take(COMMA));
    this.#expect(OBJECT_END);
  }

  /**
   * Reads a value.
   *
   * @throws {ValueTooLong}
   */
  read(): unknown {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let length = 0;
    let text = '';
    for (const part of this.#parts()) {
      if ((length += part.length) > constants.MAX_STRING_LENGTH) throw new ValueTooLong();
      text += decoder.decode(part, { stream: true });
    }
    return JSON.parse(text + decoder.decode()) as unknown;
  }

  /** Passes over a value; only where it ends is checked. */
  pass(): void {
    let length = 0;
    for (const part of this.#parts()) length += part.length;
    if (length === 0) throw new SyntaxError('a value is missing');
  }

  /** Checks that nothing more comes. */
  end(): void {
    if (this.peek() !== undefined) throw new SyntaxError('more than one value');
  }

  /** The bytes of a value, as far as they lie in one chunk after another. */
  *#parts(): Generator<Uint8Array> {
    this.peek();
    let depth = 0;
    let quoted = false;
    let escaped = false;
    for (;;) {
      const chunk = this.#chunk;
      const begin = this.#at;
      let at = begin;
      let ended = false;
      for (; at < chunk.length && !ended; at++) {
        const byte = chunk[at]!;
        if (quoted) {
          if (escaped) escaped = false;
          else if (byte === BACKSLASH) escaped = true;
          else if (byte === QUOTE) {
            quoted = false;
            ended = depth === 0;
          }
        } else if (byte === QUOTE) quoted = true;
        else if (byte === LIST || byte === OBJECT) depth++;
        else if (depth > 0) ended = isEnd(byte) && --depth === 0;
        else if (isPast(byte)) {
          ended = true;
          at--;
        }
      }
      this.#at = at;
      yield chunk.subarray(begin, at);
      if (ended) return;
      if (this.#next()) continue;
      if (depth > 0 || quoted) throw new SyntaxError('the end is missing');
      return;
    }
  }

  #expect(byte: number): void {
    if (!this.#take(byte)) throw new SyntaxError(`${String.fromCharCode(byte)} is missing`);
  }

  #take(byte: number): boolean {
    if (this.peek() !== byte) return false;
    this.#at++;
    return true;
  }

  /** Goes on to the next chunk, if there is one. */
  #next(): boolean {
    const step = this.#chunks.next();
    if (step.done) return false;
    this.#before += this.#chunk.length;
    this.#chunk = step.value;
    this.#at = 0;
    return true;
  }
}
