import { verdicts } from '../model/result.js';
import type { Pair, Verdict } from '../model/result.js';
import { readRecord } from './spool.js';
import type { SharedSpool, Spool } from './spool.js';

/** A pair for the record: its JSON and what it is sorted and counted by. */
export interface FoundPair {
  /** Positions of its documents. */
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly verdict: Verdict;
  readonly json: Uint8Array;
}

/** The same of a pair of the documents at two positions. */
export const foundPair = (a: number, b: number, pair: Pair): FoundPair => ({
  a,
  b,
  score: pair.score,
  verdict: pair.verdict,
  json: Buffer.from(JSON.stringify(pair)),
});

/** What stands in front of the pairs of a record. */
interface Head {
  readonly belowMinScore: number;
  readonly boilerplate: number;
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly score: readonly number[];
  readonly verdict: readonly number[];
  /** Where the JSON of each pair ends, in bytes from the end of the head. */
  readonly end: readonly number[];
}

const LENGTH = 4;

function headOf(record: Uint8Array): { head: Head; begin: number } {
  const bytes = Buffer.from(record.buffer, record.byteOffset, record.byteLength);
  const begin = LENGTH + bytes.readUInt32LE();
  return { head: JSON.parse(bytes.toString('utf8', LENGTH, begin)) as Head, begin };
}

/** A batch of candidates as a record: its listed pairs, and how many were left out. */
export function pairRecord(
  found: readonly FoundPair[],
  left: Pick<Head, 'belowMinScore' | 'boilerplate'>,
): Uint8Array {
  let end = 0;
  const head: Head = {
    ...left,
    a: found.map(({ a }) => a),
    b: found.map(({ b }) => b),
    score: found.map(({ score }) => score),
    verdict: found.map(({ verdict }) => verdicts.indexOf(verdict)),
    end: found.map(({ json }) => (end += json.length)),
  };
  const first = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(first.length);
  // In memory of its own, so that it can be handed to another thread.
  return new Uint8Array(Buffer.concat([length, first, ...found.map(({ json }) => json)]));
}

/** The listed pairs of a record, in its order. */
export function pairsOf(record: Uint8Array): Pair[] {
  const { head, begin } = headOf(record);
  const bytes = Buffer.from(record.buffer, record.byteOffset, record.byteLength);
  return head.end.map((end, i) => {
    const from = i === 0 ? 0 : head.end[i - 1]!;
    return JSON.parse(bytes.toString('utf8', begin + from, begin + end)) as Pair;
  });
}

/** Where the JSON of a pair lies: in which record, from which byte to which. */
export interface PairPlace {
  readonly record: number;
  readonly begin: number;
  readonly end: number;
}

/** One of the found pairs, by what it is known by without being read. */
export interface PairEntry extends PairPlace {
  /** Positions of its documents. */
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly verdict: Verdict;
}

/** All pairs that were found; their passages lie in the spool. */
export class PairStore {
  readonly #entries: PairEntry[] = [];
  #shared: SharedSpool | undefined;
  belowMinScore = 0;
  boilerplate = 0;

  /** @param spool with records of `pairRecord`, if any are there already */
  constructor(private readonly spool: Spool) {
    if (spool.length === 0) return;
    const shared = spool.share();
    for (let record = 0; record < spool.length; record++) this.#note(readRecord(shared, record), record);
  }

  /** Batches added so far. */
  get records(): number {
    return this.spool.length;
  }

  add(record: Uint8Array): void {
    this.#note(record, this.spool.length);
    this.spool.append(record);
    this.spool.flush();
  }

  /** All pairs, in the order of their candidates. */
  get entries(): readonly PairEntry[] {
    return this.#entries;
  }

  /** The JSON of a pair. Call it when all have been added. */
  json({ record, begin, end }: PairPlace): string {
    this.#shared ??= this.spool.share();
    const bytes = readRecord(this.#shared, record, begin, end);
    return Buffer.from(bytes.buffer).toString();
  }

  /** The pair itself. Call it when all have been added. */
  read(place: PairPlace): Pair {
    return JSON.parse(this.json(place)) as Pair;
  }

  #note(bytes: Uint8Array, record: number): void {
    const { head, begin } = headOf(bytes);
    this.belowMinScore += head.belowMinScore;
    this.boilerplate += head.boilerplate;
    head.end.forEach((end, i) =>
      this.#entries.push({
        a: head.a[i]!,
        b: head.b[i]!,
        score: head.score[i]!,
        verdict: verdicts[head.verdict[i]!]!,
        record,
        begin: begin + (i === 0 ? 0 : head.end[i - 1]!),
        end: begin + end,
      }),
    );
  }
}
