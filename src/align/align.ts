import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { Alignment, SentenceLink } from '../model/alignment.js';
import type { SegmentedText } from '../model/segmented.js';
import type { Span } from '../model/span.js';
import { attachFaint, clusterSeeds } from './clusters.js';
import { longestRun } from './runs.js';
import { SeedTier, findSeeds } from './seeds.js';
import type { SeedOptions, Seeds } from './seeds.js';
import { similarities } from './similarity.js';
import type { SentenceTerms } from './terms.js';
import { trimGroup } from './trim.js';
import { pairVectors } from './vectors.js';
import type { PairVectors } from './vectors.js';
import { matchWords } from './words.js';

/** A text cut up, and its terms as of `sentenceTerms`. */
export interface Alignable {
  readonly text: SegmentedText;
  readonly terms: SentenceTerms;
}

export interface AlignOptions extends SeedOptions {
  /** Greatest distance, in sentences, between neighbouring seeds of a passage. */
  readonly gap: number;
  /** An end sentence weaker than this share of its passage's mean similarity is trimmed, 0 to 1. */
  readonly trim: number;
  /** Least surplus of a passage, in nats. */
  readonly surplus: number;
  /** The same between texts that have much in common. */
  readonly relatedSurplus: number;
  /**
   * Shares of the texts' sentences with a strong seed from which they have much in common: of one and of each text, or
   * of the shorter of two alone, as where it sums up the longer.
   */
  readonly relatedShare: { readonly one: number; readonly each: number; readonly alone: number };
  /** Least number of sentences with a strong seed, in each text, for that. */
  readonly relatedSentences: number;
  /** Mean similarity from which a passage needs the lesser surplus only: chance makes no two sentences the same. */
  readonly copiedSimilarity: number;
  /** Tokens of a shared run from which it does, too; chance makes no such run either. */
  readonly copiedRun: number;
}

/**
 * Chosen on PAN 2013 text alignment (every twelfth pair), the rewrites of MixSet and OneStopEnglish, and unrelated
 * pairs of BASIL and Reuters-21578, so that unrelated articles have a passage in about one pair of a hundred.
 */
export const alignDefaults: AlignOptions = {
  strong: { margin: 0.15, surplus: 5 },
  weak: { margin: 0.1, surplus: 1 },
  faint: { margin: 0.05, surplus: 1 },
  gap: 5,
  trim: 0.5,
  surplus: 30,
  relatedSurplus: 8,
  relatedShare: { one: 0.3, each: 0.15, alone: 0.5 },
  relatedSentences: 3,
  copiedSimilarity: 0.8,
  copiedRun: 10,
};

/** Whether two texts have much in common, by the sentences of theirs that have a strong seed. */
function areRelated(seeds: Seeds, { a, b }: PairVectors, options: AlignOptions): boolean {
  const rowsA = new Set<number>();
  const rowsB = new Set<number>();
  for (let i = 0; i < seeds.length; i++) {
    if (seeds.tier[i] !== SeedTier.strong) continue;
    rowsA.add(seeds.a[i]!);
    rowsB.add(seeds.b[i]!);
  }
  if (Math.min(rowsA.size, rowsB.size) < options.relatedSentences) return false;
  const shares = [rowsA.size / a.length, rowsB.size / b.length];
  const [less, more] = [Math.min(...shares), Math.max(...shares)];
  const { one, each, alone } = options.relatedShare;
  return (more >= one && less >= each) || more >= alone;
}

const meanSimilarity = (seeds: Seeds, group: Uint32Array): number =>
  group.reduce((sum, i) => sum + seeds.similarity[i]!, 0) / group.length;

/** Surplus of a group's best seeds, one a row, on the side where they sum to less. */
function surplusOf(seeds: Seeds, group: Uint32Array): number {
  const sums = [seeds.a, seeds.b].map((side) => {
    const best = new Map<number, number>();
    for (const i of group) best.set(side[i]!, Math.max(best.get(side[i]!) ?? 0, seeds.surplus[i]!));
    let sum = 0;
    for (const surplus of best.values()) sum += surplus;
    return sum;
  });
  return Math.min(...sums);
}

/** From the first of some sentences to the last. */
function spanOf({ sentences }: SegmentedText, linked: readonly number[]): Span {
  // Not by spreading: there may be more links than a call takes arguments.
  const first = linked.reduce((least, s) => Math.min(least, s), Infinity);
  const last = linked.reduce((most, s) => Math.max(most, s), 0);
  return { begin: sentences.begin[first]!, end: sentences.end[last]! };
}

/**
 * Aligns two texts: sentence seeds in free order, grouped where they lie close in both texts, trimmed and judged by
 * what they say together. Every alignment has a strong seed; furniture is in none of its links.
 *
 * @returns alignments in ascending order of their first link
 */
export function align(
  one: Alignable,
  other: Alignable,
  vocabulary: Vocabulary,
  options: AlignOptions,
): Alignment[] {
  const vectors = pairVectors(one.terms, other.terms);
  const [a, b] = [one.text, other.text];
  const seeds = findSeeds(vectors, similarities(vectors), options);
  const related = areRelated(seeds, vectors, options);
  const isCopied = (group: Uint32Array): boolean =>
    meanSimilarity(seeds, group) >= options.copiedSimilarity ||
    group.some((i) => {
      const s = vectors.a.sentence[seeds.a[i]!]!;
      return longestRun(a, s, b, vectors.b.sentence[seeds.b[i]!]!) >= options.copiedRun;
    });
  const holds = (group: Uint32Array): boolean => {
    if (!group.some((i) => seeds.tier[i] === SeedTier.strong)) return false;
    const surplus = surplusOf(seeds, group);
    if (surplus >= options.surplus) return true;
    return surplus >= options.relatedSurplus && (related || isCopied(group));
  };
  const kept = clusterSeeds(seeds, vectors, options.gap)
    .map((group) => trimGroup(seeds, group, options.trim))
    .filter(holds);
  const groups = related ? attachFaint(seeds, vectors, kept) : kept;
  return groups.map((members) => {
    const links = Array.from(members, (i): SentenceLink => {
      const s = vectors.a.sentence[seeds.a[i]!]!;
      const r = vectors.b.sentence[seeds.b[i]!]!;
      return { a: s, b: r, similarity: seeds.similarity[i]!, words: matchWords(a, s, b, r, vocabulary) };
    });
    return {
      a: spanOf(
        a,
        links.map((link) => link.a),
      ),
      b: spanOf(
        b,
        links.map((link) => link.b),
      ),
      links,
    };
  });
}
