const LINE_FEED = 0x0a;
const NONE = new Uint8Array(0);

/** One line of an input, without its line feed. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Absent if the line is longer than the limit. Only good until the next line is asked for. */
  readonly bytes: Uint8Array | undefined;
  /** Whether a line feed ends it; false at most for the last line. */
  readonly ended: boolean;
}

/**
 * Splits bytes at line feeds, holding one line of at most `limit` bytes; longer ones are let go as they pass. The lines that
 * end in one chunk come together, so that none has to be waited for.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Iterable<Line>> {
  const gathered = new Gathered(limit);
  let number = 1;
  function* linesIn(chunk: Uint8Array): Generator<Line> {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      yield { number, bytes: gathered.end(chunk.subarray(from, at)), ended: true };
      number += 1;
      from = at + 1;
    }
    gathered.add(chunk.subarray(from));
  }
  for await (const chunk of chunks) yield linesIn(chunk);
  if (gathered.length > 0) yield [{ number, bytes: gathered.take(), ended: false }];
}

/** All bytes of an input; undefined, and no more read, once there are more than `limit`. */
export async function wholeOf(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | undefined> {
  const gathered = new Gathered(limit);
  for await (const chunk of chunks) {
    gathered.add(chunk);
    if (gathered.length > limit) break;
  }
  return gathered.take();
}

/** Pieces put together in one buffer that grows by doubling, so that a million tiny pieces cost no more than one. */
class Gathered {
  #buffer = NONE;
  #length = 0;

  constructor(private readonly limit: number) {}

  /** Bytes added since the last `take`, kept or not. */
  get length(): number {
    return this.#length;
  }

  add(piece: Uint8Array): void {
    const begin = this.#length;
    this.#length += piece.length;
    if (this.#length > this.limit) {
      this.#buffer = NONE;
      return;
    }
    if (this.#length > this.#buffer.length) {
      const larger = new Uint8Array(Math.min(this.limit, Math.max(this.#length, this.#buffer.length * 2)));
      larger.set(this.#buffer.subarray(0, begin));
      this.#buffer = larger;
    }
    this.#buffer.set(piece, begin);
  }

  /** What was added with a last piece, which is not copied where it is all; else as `take`. */
  end(piece: Uint8Array): Uint8Array | undefined {
    if (this.#length === 0 && piece.length <= this.limit) return piece;
    this.add(piece);
    return this.take();
  }

  /** What was added, as a view that the next `add` overwrites; undefined if it was more than the limit. */
  take(): Uint8Array | undefined {
    const length = this.#length;
    this.#length = 0;
    return length > this.limit ? undefined : this.#buffer.subarray(0, length);
  }
}
