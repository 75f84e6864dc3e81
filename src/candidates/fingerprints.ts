import type { Fingerprints, Profile } from '../model/profile.js';
import { invert } from './inverted.js';

export interface FingerprintOptions {
  /** Least number of shared fingerprints; fewer suffice where a text has fewer. */
  readonly shared: number;
  /** A fingerprint found in more documents than this is passed over: it is template text, and costs its square. */
  readonly documentFrequency: number;
}

/** A text's fingerprints, each once. */
function distinct({ length, high, low }: Fingerprints): { high: number; low: number }[] {
  const seen = new Set<number>();
  const kept: { high: number; low: number }[] = [];
  for (let i = 0; i < length; i++) {
    const key = high[i]! * 0x100000 + (low[i]! >>> 12);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push({ high: high[i]!, low: low[i]! });
  }
  return kept;
}

/** Pairs of documents that share fingerprints, by calling `found` with positions, the lesser one first. */
export function pairsByFingerprint(
  profiles: readonly Profile[],
  options: FingerprintOptions,
  found: (a: number, b: number) => void,
): void {
  const lists = profiles.map(({ fingerprints }) => distinct(fingerprints));
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  const high = new Uint32Array(total);
  const low = new Uint32Array(total);
  const documents = new Uint32Array(total);
  let at = 0;
  lists.forEach((list, document) => {
    for (const fingerprint of list) {
      high[at] = fingerprint.high;
      low[at] = fingerprint.low;
      documents[at++] = document;
    }
  });
  const index = invert([low, high], documents);
  const shared = new Uint32Array(profiles.length);
  at = 0;
  lists.forEach((list, a) => {
    const touched: number[] = [];
    for (const end = at + list.length; at < end; at++) {
      const group = index.groupOf[at]!;
      const from = index.first[group]!;
      const to = index.first[group + 1]!;
      if (to - from > options.documentFrequency) continue;
      // Ascending, so the later documents of the group stand at its end.
      for (let i = to - 1; i >= from && index.document[i]! > a; i--)
        if (shared[index.document[i]!]!++ === 0) touched.push(index.document[i]!);
    }
    for (const b of touched.sort((x, y) => x - y)) {
      if (shared[b]! >= Math.min(options.shared, list.length, lists[b]!.length)) found(a, b);
      shared[b] = 0;
    }
  });
}
