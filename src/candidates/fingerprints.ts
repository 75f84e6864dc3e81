import type { Profile } from '../model/profile.js';
import { invert } from './inverted.js';

export interface FingerprintOptions {
  /** Least number of shared fingerprints; fewer suffice where a text has fewer. */
  readonly shared: number;
  /** A fingerprint found in more documents than this is passed over: it is template text, and costs its square. */
  readonly documentFrequency: number;
}

/** Pairs of documents that share fingerprints, by calling `found` with positions, the lesser one first. */
export function pairsByFingerprint(
  profiles: readonly Profile[],
  options: FingerprintOptions,
  found: (a: number, b: number) => void,
): void {
  const total = profiles.reduce((sum, { fingerprints }) => sum + fingerprints.length, 0);
  const high = new Uint32Array(total);
  const low = new Uint32Array(total);
  const documents = new Uint32Array(total);
  let at = 0;
  profiles.forEach(({ fingerprints }, document) => {
    high.set(fingerprints.high, at);
    low.set(fingerprints.low, at);
    documents.fill(document, at, (at += fingerprints.length));
  });
  const index = invert([low, high], documents);
  const held = new Uint32Array(profiles.length);
  for (const document of index.document) held[document]!++;

  const shared = new Uint32Array(profiles.length);
  // The last document, counted from 1, that a group was looked up for: a text may repeat a shingle.
  const asked = new Uint32Array(index.groups);
  at = 0;
  profiles.forEach(({ fingerprints }, a) => {
    const touched: number[] = [];
    for (const end = at + fingerprints.length; at < end; at++) {
      const group = index.groupOf[at]!;
      const from = index.first[group]!;
      const to = index.first[group + 1]!;
      if (asked[group] === a + 1 || to - from > options.documentFrequency) continue;
      asked[group] = a + 1;
      // Ascending, so the later documents of the group stand at its end.
      for (let i = to - 1; i >= from && index.document[i]! > a; i--)
        if (shared[index.document[i]!]!++ === 0) touched.push(index.document[i]!);
    }
    for (const b of touched.sort((x, y) => x - y)) {
      if (shared[b]! >= Math.min(options.shared, held[a]!, held[b]!)) found(a, b);
      shared[b] = 0;
    }
  });
}
