import type { CandidatePairs } from '../model/candidate.js';
import type { Document } from '../model/document.js';

/** Pairs for one thread to align, with the documents they are of. */
export interface Batch {
  readonly documents: readonly Document[];
  /** Positions in `documents`, a and b by turns. */
  readonly pairs: Uint32Array;
}

/** Pairs a batch: enough that the dispatch does not show, few enough that threads end together. */
const PAIRS = 100;

/** Cuts candidate pairs into batches, in order. */
export function* batchesOf({ length, a, b }: CandidatePairs, documents: readonly Document[]): Generator<Batch> {
  for (let from = 0; from < length; from += PAIRS) {
    const position = new Map<number, number>();
    const used: Document[] = [];
    const localOf = (document: number): number => {
      let local = position.get(document);
      if (local === undefined) {
        local = used.length;
        position.set(document, local);
        const { id, text, published } = documents[document]!;
        // A thread needs no more of it, and `meta` may hold what cannot be sent.
        used.push(published === undefined ? { id, text } : { id, text, published });
      }
      return local;
    };
    const to = Math.min(length, from + PAIRS);
    const pairs = new Uint32Array(2 * (to - from));
    for (let i = from; i < to; i++) {
      pairs[2 * (i - from)] = localOf(a[i]!);
      pairs[2 * (i - from) + 1] = localOf(b[i]!);
    }
    yield { documents: used, pairs };
  }
}
