import type { CandidatePairs } from '../model/candidate.js';

/** Pairs for one thread to align: positions of documents, a and b by turns, with `LAST` where one is in no later pair. */
export type Batch = Uint32Array;

/** The bit that says so; no corpus has as many documents. */
export const LAST = 0x80000000;

/** Pairs a batch: enough that the dispatch does not show, few enough that threads end together. */
export const PAIRS = 50;

/** Which documents of each pair are in no later one: 1 for a, 2 for b, or their sum. */
function lastIn({ length, a, b }: CandidatePairs, documents: number): Uint8Array {
  const last = new Uint8Array(length);
  const isIn = new Uint8Array(documents);
  for (let i = length - 1; i >= 0; i--) {
    last[i] = (1 - isIn[a[i]!]!) | ((1 - isIn[b[i]!]!) << 1);
    isIn[a[i]!] = isIn[b[i]!] = 1;
  }
  return last;
}

/** Cuts the candidate pairs of so many documents into batches, in order, from the one of that number on. */
export function* batchesOf(pairs: CandidatePairs, documents: number, first: number): Generator<Batch> {
  const { length, a, b } = pairs;
  const last = lastIn(pairs, documents);
  for (let from = first * PAIRS; from < length; from += PAIRS) {
    const batch = new Uint32Array(2 * (Math.min(length, from + PAIRS) - from));
    for (let i = 0, pair = from; i < batch.length; i += 2, pair++) {
      batch[i] = (last[pair]! & 1) !== 0 ? a[pair]! + LAST : a[pair]!;
      batch[i + 1] = (last[pair]! & 2) !== 0 ? b[pair]! + LAST : b[pair]!;
    }
    yield batch;
  }
}
