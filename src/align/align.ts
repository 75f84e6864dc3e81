import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { Alignment, SentenceLink } from '../model/alignment.js';
import type { Background } from '../model/background.js';
import type { SegmentedText } from '../model/segmented.js';
import type { Span } from '../model/span.js';
import { backgroundIdf } from '../lexicon/background.js';
import { attachFaint } from './clusters.js';
import { counterpartsOf } from './counterparts.js';
import type { CounterpartOptions } from './counterparts.js';
import type { Extent } from './extent.js';
import { groupsOf, sureOf } from './groups.js';
import type { Group, GroupOptions } from './groups.js';
import { linksOf } from './links.js';
import { withMeaning } from './meaning.js';
import type { MeaningOptions } from './meaning.js';
import { passageFeatures, plausibility } from './plausibility.js';
import { SeedTier, findSeeds } from './seeds.js';
import type { SeedOptions, Seeds } from './seeds.js';
import { similarities } from './similarity.js';
import type { SentenceTerms } from './terms.js';
import { pairVectors } from './vectors.js';
import type { PairVectors } from './vectors.js';
import { matchWords } from './words.js';

/** A text cut up, and its terms as of `sentenceTerms`. */
export interface Alignable {
  readonly text: SegmentedText;
  readonly terms: SentenceTerms;
}

export interface AlignOptions extends SeedOptions, GroupOptions {
  /** Least probability of a passage, 0 to 1. */
  readonly plausibility: number;
  /** The same between texts that tell one story. */
  readonly plausibleInStory: number;
  readonly counterparts: CounterpartOptions;
  readonly meaning: MeaningOptions;
  /** A passage of more density than this ends where its words do, and takes no faint seeds, 0 to 1. */
  readonly verbatimDensity: number;
  /**
   * Shares of the texts' sentences with a strong seed from which they have much in common: of one and of each text.
   */
  readonly relatedShare: { readonly one: number; readonly each: number };
  /** Least number of sentences with a strong seed, in each text, for that. */
  readonly relatedSentences: number;
}

/** Chosen on PAN 2013 text alignment, by halves of its source documents. */
export const alignDefaults: AlignOptions = {
  strong: { margin: 0.15, surplus: 5 },
  weak: { margin: 0.1, surplus: 1 },
  faint: { margin: 0.05, surplus: 1 },
  gap: 5,
  surplus: 8,
  condense: {
    near: 2,
    far: 30,
    rows: 3,
    cover: 0.6,
    ratio: 2,
    surplus: 30,
    outside: 20,
    stretch: 1.5,
    scattered: 0.7,
    copiedRows: 3,
    copied: 0.7,
    reach: 15,
  },
  plausibility: 0.65,
  plausibleInStory: 0.3,
  counterparts: {
    most: 3,
    whole: { rows: 5, ratio: 2.5, least: 0.19, mean: 0.32, harder: 0.45, among: 60, surplus: -2.5 },
    first: -2,
    further: 0.5,
    furtherShare: 0.12,
    evidence: 12,
    sameStory: 0.33,
    storySentences: 30,
    storyHarder: 0.25,
  },
  meaning: { weight: 0.35, faint: 0.12, alone: 0.25 },
  verbatimDensity: 0.8,
  relatedShare: { one: 0.3, each: 0.15 },
  relatedSentences: 3,
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
  const { one, each } = options.relatedShare;
  return more >= one && less >= each;
}

/** The extent grown to hold the rows of some seeds whole. */
function grown(
  extent: Extent,
  { sentences }: SegmentedText,
  rows: PairVectors['a'],
  seedRows: Uint32Array,
): Extent {
  let { from, to } = extent;
  for (const r of seedRows) {
    from = Math.min(from, sentences.firstToken[rows.sentence[r]!]!);
    to = Math.max(to, sentences.firstToken[rows.last[r]! + 1]!);
  }
  return { ...extent, from, to };
}

/** Characters of some tokens; whole sentences with their marks. */
export function spanOf({ tokens, sentences }: SegmentedText, { from, to }: Extent): Span {
  const sentenceAt = (token: number): number => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences.firstToken[middle + 1]! <= token) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const [first, last] = [sentenceAt(from), sentenceAt(to - 1)];
  return {
    begin: sentences.firstToken[first] === from ? sentences.begin[first]! : tokens.begin[from]!,
    end: sentences.firstToken[last + 1] === to ? sentences.end[last]! : tokens.end[to - 1]!,
  };
}

/** How rare the terms of a pair are among the documents of a run, 0 to 1, by their number. */
function rarityOf(
  { a, b, idf }: PairVectors,
  ofA: SentenceTerms,
  ofB: SentenceTerms,
  vocabulary: Vocabulary,
  background: Background,
): Float64Array {
  const rarity = new Float64Array(idf.length);
  const most = Math.log(background.documents);
  for (const [{ number }, { distinct }] of [
    [a, ofA],
    [b, ofB],
  ] as const)
    number.forEach((term, i) => {
      rarity[term] = backgroundIdf(background, vocabulary, distinct[i]!) / most;
    });
  return rarity;
}

/** The groups that a pair of texts may have passages in. */
export function proposals(
  one: Alignable,
  other: Alignable,
  vocabulary: Vocabulary,
  background: Background | undefined,
  options: AlignOptions,
): {
  readonly vectors: PairVectors;
  readonly seeds: Seeds;
  readonly isSameStory: boolean;
  readonly isRelated: boolean;
  readonly groups: Group[];
} {
  const vectors = pairVectors(one.terms, other.terms);
  const matrix = similarities(vectors);
  const rarity = background && rarityOf(vectors, one.terms, other.terms, vocabulary, background);
  const { pairs, isSameStory } = counterpartsOf(vectors, matrix, rarity, options.counterparts);
  const plain = findSeeds(vectors, matrix, options, pairs);
  const isRelated = isSameStory || areRelated(plain, vectors, options);
  const terms = { a: one.terms, b: other.terms };
  const seeds = isSameStory
    ? withMeaning(plain, vectors, matrix, terms, vocabulary, isSameStory, options.meaning)
    : plain;
  return {
    vectors,
    seeds,
    isSameStory,
    isRelated,
    groups: groupsOf(seeds, vectors, { a: one.text, b: other.text }, options),
  };
}

/**
 * Aligns two texts: sentence seeds in free order, grouped where they lie close in both texts or where one condenses the
 * other, cut to the words that have a counterpart, and kept where chance is no likelier. Every alignment has a strong
 * seed; furniture is in none of its links.
 *
 * @returns alignments in ascending order of their first link
 */
export function align(
  one: Alignable,
  other: Alignable,
  vocabulary: Vocabulary,
  background: Background | undefined,
  options: AlignOptions,
): Alignment[] {
  const texts = { a: one.text, b: other.text };
  const { vectors, seeds, isSameStory, isRelated, groups } = proposals(
    one,
    other,
    vocabulary,
    background,
    options,
  );
  const least = isSameStory ? options.plausibleInStory : options.plausibility;
  const features = passageFeatures(groups);
  const kept = groups.flatMap((group, k) => {
    if (plausibility(features[k]!) >= least) return [group];
    return group.members.some((i) => seeds.isCounterpart[i]) ? [sureOf(group, seeds, vectors, texts)] : [];
  });
  const members = isRelated
    ? attachFaint(
        seeds,
        vectors,
        kept.map((group) => group.members),
      )
    : undefined;
  const full = kept.map((group, k): Group => {
    const takesFaint = members && Math.min(group.a.density, group.b.density) <= options.verbatimDensity;
    const all = takesFaint ? members[k]! : group.members;
    const added = all.filter((i) => seeds.tier[i] === SeedTier.faint || seeds.isCounterpart[i]);
    return {
      ...group,
      members: all,
      a: grown(
        group.a,
        texts.a,
        vectors.a,
        added.map((i) => seeds.a[i]!),
      ),
      b: grown(
        group.b,
        texts.b,
        vectors.b,
        added.map((i) => seeds.b[i]!),
      ),
    };
  });
  return full
    .map((group): Alignment => {
      const links = linksOf(group, seeds, vectors, texts).map((link): SentenceLink => ({
        ...link,
        words: matchWords(texts.a, link.a, texts.b, link.b),
      }));
      return { a: spanOf(texts.a, group.a), b: spanOf(texts.b, group.b), links };
    })
    .filter(({ links }) => links.length > 0)
    .sort((x, y) => x.links[0]!.a - y.links[0]!.a || x.links[0]!.b - y.links[0]!.b);
}
