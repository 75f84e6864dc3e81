import { fingerprintsOf, tokenHashes } from './fingerprints.js';

/** Texts that share this much of the shorter one's fingerprints are related; they do not count for each other. */
const RELATED = 0.1;
/** Fingerprints of more texts than this do not make texts related. */
const COMMON = 100;

/** How a set of texts shares its wording; what a made-up corpus must have in common with a real one. */
export interface Likeness {
  readonly texts: number;
  readonly words: number;
  /** Mean share of a text's winnowed 5-grams that also occur in an unrelated one. */
  readonly shared: number;
  /** The same for those that occur in ten unrelated ones or more. */
  readonly common: number;
  /** Distinct words at the end and the exponent by which they grew from the middle on (Heaps' law). */
  readonly vocabulary: number;
  readonly heaps: number;
}

export function likenessOf(texts: readonly string[]): Likeness {
  const prints = texts.map(fingerprintsOf);
  const holders = new Map<number, number[]>();
  prints.forEach((of, text) => {
    for (const print of of) {
      const known = holders.get(print);
      if (known === undefined) holders.set(print, [text]);
      else known.push(text);
    }
  });
  const related = relatedIn(prints, holders);
  const shareOf = (least: number): number => {
    const shares = prints.map((of, text) => {
      let count = 0;
      for (const print of of) {
        const others = holders.get(print)!;
        let unrelated = 0;
        for (const other of others) if (other !== text && !related.get(text)?.has(other)) unrelated++;
        if (unrelated >= least) count++;
      }
      return count / Math.max(1, of.size);
    });
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  };
  return { texts: texts.length, shared: shareOf(1), common: shareOf(10), ...growthOf(texts) };
}

function relatedIn(
  prints: readonly ReadonlySet<number>[],
  holders: ReadonlyMap<number, readonly number[]>,
): Map<number, Set<number>> {
  const related = new Map<number, Set<number>>();
  prints.forEach((of, text) => {
    const shared = new Map<number, number>();
    for (const print of of) {
      const others = holders.get(print)!;
      if (others.length > COMMON) continue;
      for (const other of others) if (other !== text) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      if (count < RELATED * Math.min(of.size, prints[other]!.size)) continue;
      related.set(text, (related.get(text) ?? new Set()).add(other));
    }
  });
  return related;
}

function growthOf(texts: readonly string[]): Pick<Likeness, 'words' | 'vocabulary' | 'heaps'> {
  const distinct = new Set<number>();
  let words = 0;
  let half = { words: NaN, vocabulary: NaN };
  texts.forEach((text, at) => {
    if (at === texts.length >> 1) half = { words, vocabulary: distinct.size };
    const { high, low, length } = tokenHashes(text);
    for (let t = 0; t < length; t++) distinct.add((high[t]! >>> 11) * 2 ** 32 + low[t]!);
    words += length;
  });
  const heaps = Math.log(distinct.size / half.vocabulary) / Math.log(words / half.words);
  return { words, vocabulary: distinct.size, heaps };
}
