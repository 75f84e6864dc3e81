import { closeSync, fstatSync, ftruncateSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { OutputError } from '../errors.js';
import type { Records } from '../model/records.js';

/** Bytes of a block of memory, and of what is gathered before it is written to a file. */
const BLOCK = 1 << 20;
/** Bytes in front of each record in a file: its length. */
const FRAME = 4;

/** A finished spool as threads of the process read it. */
export interface SharedSpool {
  /** Where each record begins, in bytes, and where the last one ends; those in memory come first, without frames. */
  readonly begin: Float64Array;
  readonly blocks: readonly SharedArrayBuffer[];
  /** Records that are in memory. */
  readonly inMemory: number;
  /** The open file with all others; −1 where there are none. */
  readonly file: number;
}

/** Reads `length` bytes of a file from `position`, all of them unless it ends before. */
function readFully(file: number, into: Uint8Array, position: number): number {
  let done = 0;
  while (done < into.length) {
    const read = readSync(file, into, done, into.length - done, position + done);
    if (read === 0) break;
    done += read;
  }
  return done;
}

/** A part of a record, or all of it, in bytes of its own. */
export function readRecord(
  { begin, blocks, inMemory, file }: SharedSpool,
  record: number,
  first = 0,
  last = Infinity,
): Uint8Array {
  const isInFile = record >= inMemory;
  const from = begin[record]! + (isInFile ? FRAME : 0);
  const to = Math.min(begin[record + 1]!, from + last);
  const bytes = new Uint8Array(to - from - first);
  if (isInFile) readFully(file, bytes, from + first - (begin[inMemory] ?? 0));
  else copyOf(blocks, from + first, bytes);
  return bytes;
}

function copyOf(blocks: readonly SharedArrayBuffer[], from: number, into: Uint8Array): void {
  for (let done = 0; done < into.length;) {
    const block = Math.floor((from + done) / BLOCK);
    const at = from + done - block * BLOCK;
    const some = Math.min(into.length - done, BLOCK - at);
    into.set(new Uint8Array(blocks[block]!, at, some), done);
    done += some;
  }
}

/** Says that something could not be kept, where, and what to do. */
export function cannotKeep(path: string, cause: unknown): OutputError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const reason = code === 'ENOSPC' ? 'no space left on the device' : message;
  return new OutputError(
    `cannot keep what does not belong in memory in ${path}: ${reason}`,
    'Make room there; without --out that is the folder TMPDIR names.',
    { cause },
  );
}

/** Where a spool puts what does not fit into its memory: a file that is gone when the process ends, however it ends. */
function openNameless(path: string): number {
  const file = openSync(path, 'wx+', 0o600);
  rmSync(path);
  return file;
}

/**
 * Records in the order they were added: the first ones in memory, those beyond a limit in a file.
 */
export class Spool implements Records {
  #begin = new Float64Array(1024);
  #length = 0;
  readonly #blocks: SharedArrayBuffer[] = [];
  #inMemory = -1;
  #file = -1;
  /** What waits to be written, and how much of it there is. */
  #pending = new Uint8Array(0);
  #waiting = 0;
  #shared: SharedSpool | undefined;

  /**
   * @param memory bytes of records that are kept in memory, as far as whole records go
   * @param path where the file is made when it is needed; in no directory listing once it is open
   */
  constructor(
    private readonly memory: number,
    private readonly path: string,
  ) {}

  /**
   * Opens a file that outlives the process; what an interrupted run added to it before is there again, but for a record it
   * did not get to the end of.
   *
   * @throws {OutputError} when the file cannot be made or read
   */
  static kept(path: string): Spool {
    const spool = new Spool(0, path);
    spool.#inMemory = 0;
    spool.#opened(() => openSync(path, 'a+', 0o600));
    spool.#scan();
    return spool;
  }

  /** Records added. */
  get length(): number {
    return this.#length;
  }

  /** @throws {OutputError} when there is no room */
  append(...parts: readonly Uint8Array[]): void {
    const bytes = parts.reduce((sum, part) => sum + part.length, 0);
    const from = this.#begin[this.#length]!;
    if (this.#inMemory < 0 && from + bytes > this.memory) {
      this.#inMemory = this.#length;
      this.#opened(() => openNameless(this.path));
    }
    if (this.#inMemory < 0) this.#remember(parts, from);
    else this.#write(parts, bytes);
    this.#ends(from + bytes + (this.#inMemory < 0 ? 0 : FRAME));
  }

  /** What threads need to read the records that have been added so far. */
  share(): SharedSpool {
    this.flush();
    if (this.#shared && this.#shared.begin.length === this.#length + 1) return this.#shared;
    const begin = new Float64Array(new SharedArrayBuffer(8 * (this.#length + 1)));
    begin.set(this.#begin.subarray(0, this.#length + 1));
    this.#shared = {
      begin,
      blocks: this.#blocks,
      inMemory: this.#inMemory < 0 ? this.#length : this.#inMemory,
      file: this.#file,
    };
    return this.#shared;
  }

  read(record: number): Uint8Array {
    return readRecord(this.share(), record);
  }

  /** Hands what was gathered to the operating system, so that it is kept if the process ends. */
  flush(): void {
    if (this.#waiting === 0) return;
    const bytes = this.#pending.subarray(0, this.#waiting);
    this.#waiting = 0;
    this.#put(bytes);
  }

  /** Forgets everything; a file that outlives the process stays. */
  close(): void {
    if (this.#file >= 0) closeSync(this.#file);
    this.#file = -1;
    this.#blocks.length = 0;
    this.#shared = undefined;
    this.#pending = new Uint8Array(0);
    this.#waiting = 0;
  }

  #remember(parts: readonly Uint8Array[], from: number): void {
    let at = from;
    for (const part of parts)
      for (let done = 0; done < part.length;) {
        const block = Math.floor(at / BLOCK);
        if (block === this.#blocks.length) this.#blocks.push(new SharedArrayBuffer(BLOCK));
        const some = part.subarray(done, done + (block + 1) * BLOCK - at);
        new Uint8Array(this.#blocks[block]!, at - block * BLOCK).set(some);
        at += some.length;
        done += some.length;
      }
  }

  #write(parts: readonly Uint8Array[], bytes: number): void {
    const frame = new Uint8Array(FRAME);
    new DataView(frame.buffer).setUint32(0, bytes, true);
    for (const part of [frame, ...parts]) {
      if (this.#waiting + part.length > BLOCK) this.flush();
      if (part.length > BLOCK) this.#put(part);
      else {
        if (this.#pending.length === 0) this.#pending = new Uint8Array(BLOCK);
        this.#pending.set(part, this.#waiting);
        this.#waiting += part.length;
      }
    }
  }

  #put(bytes: Uint8Array): void {
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
    } catch (cause) {
      throw cannotKeep(this.path, cause);
    }
  }

  #ends(end: number): void {
    if (++this.#length === this.#begin.length) {
      const larger = new Float64Array(2 * this.#begin.length);
      larger.set(this.#begin);
      this.#begin = larger;
    }
    this.#begin[this.#length] = end;
  }

  /** Finds the records of a file; drops one that was cut off. */
  #scan(): void {
    const { size } = fstatSync(this.#file);
    const frame = Buffer.alloc(FRAME);
    let at = 0;
    while (readFully(this.#file, frame, at) === FRAME) {
      const end = at + FRAME + frame.readUInt32LE();
      if (end > size) break;
      this.#ends(end);
      at = end;
    }
    if (at < size) ftruncateSync(this.#file, at);
  }

  #opened(open: () => number): void {
    try {
      this.#file = open();
    } catch (cause) {
      throw cannotKeep(this.path, cause);
    }
  }
}
