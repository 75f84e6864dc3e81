import type { Alignment, SentenceLink } from '../model/alignment.js';
import type { SegmentedText } from '../model/segmented.js';
import { attachFaint } from './clusters.js';
import type { Extent } from './extent.js';
import { sureOf } from './groups.js';
import type { Group } from './groups.js';
import { likeness } from './likeness/likeness.js';
import { linksOf } from './links.js';
import type { SentencePair } from './links.js';
import { mirrored } from './mirror.js';
import type { AlignOptions } from './options.js';
import { passageFeatures, plausibility } from './plausibility.js';
import { proposals } from './proposals.js';
import type { Alignable, Proposals, Words } from './proposals.js';
import { SeedTier } from './seeds.js';
import { spanOf } from './spans.js';
import type { SentenceTerms } from './terms.js';
import type { PairVectors, Rows } from './vectors.js';
import { matchWords } from './words/match.js';

interface Texts {
  readonly a: SegmentedText;
  readonly b: SegmentedText;
}

/** Weights of the pair's terms by their ids, in nats. */
function weightsOf(a: SentenceTerms, b: SentenceTerms, vectors: PairVectors): (term: number) => number {
  const weights = new Map<number, number>();
  a.distinct.forEach((term, i) => weights.set(term, vectors.idf[vectors.a.number[i]!]!));
  b.distinct.forEach((term, i) => weights.set(term, vectors.idf[vectors.b.number[i]!]!));
  return (term) => weights.get(term)!;
}

/** A link with its words paired, and its similarity by all that they tell. */
function compared(
  { a, b }: SentencePair,
  texts: Texts,
  { vocabulary }: Words,
  weightOf: (term: number) => number,
): SentenceLink {
  const words = matchWords(texts.a, a, texts.b, b, vocabulary);
  return { a, b, similarity: likeness(texts.a, a, texts.b, b, words, vocabulary, weightOf), words };
}

/** The extent grown to hold some rows whole. */
function grown(extent: Extent, { sentences }: SegmentedText, rows: Rows, held: Uint32Array): Extent {
  let { from, to } = extent;
  for (const r of held) {
    from = Math.min(from, sentences.firstToken[rows.sentence[r]!]!);
    to = Math.max(to, sentences.firstToken[rows.last[r]! + 1]!);
  }
  return { ...extent, from, to };
}

/** The groups that chance does not explain. Of the others, what holds on its own in texts that tell one story. */
function plausibleGroups(proposed: Proposals, texts: Texts, { plausible }: AlignOptions): Group[] {
  const { seeds, vectors, groups, isSameStory } = proposed;
  const features = passageFeatures(groups);
  const least = isSameStory ? plausible.inStory : plausible.otherwise;
  return groups.flatMap((group, k) => {
    if (plausibility(features[k]!) >= least) return [group];
    return group.members.some((i) => seeds.isCounterpart[i]) ? [sureOf(group, seeds, vectors, texts)] : [];
  });
}

/** Groups with the faint seeds beside them, grown to hold what counts although few of its words are the same. */
function withFaint(
  groups: readonly Group[],
  { seeds, vectors, isRelated }: Proposals,
  texts: Texts,
  { verbatimDensity }: AlignOptions,
): Group[] {
  const members = groups.map((group) => group.members);
  const attached = isRelated ? attachFaint(seeds, vectors, members) : members;
  return groups.map((group, k) => {
    const isVerbatim = Math.min(group.a.density, group.b.density) > verbatimDensity;
    const all = isVerbatim ? group.members : attached[k]!;
    const held = isVerbatim
      ? new Uint32Array()
      : all.filter((i) => seeds.tier[i] === SeedTier.faint || seeds.isCounterpart[i]);
    const rowsA = held.map((i) => seeds.a[i]!);
    const rowsB = held.map((i) => seeds.b[i]!);
    return {
      ...group,
      members: all,
      a: grown(group.a, texts.a, vectors.a, rowsA),
      b: grown(group.b, texts.b, vectors.b, rowsB),
    };
  });
}

/** The alignments of two texts, in any order. */
function alignInOrder(one: Alignable, other: Alignable, words: Words, options: AlignOptions): Alignment[] {
  const texts = { a: one.text, b: other.text };
  const proposed = proposals(one, other, words, options);
  const { seeds, vectors } = proposed;
  const weightOf = weightsOf(one.terms, other.terms, vectors);
  return withFaint(plausibleGroups(proposed, texts, options), proposed, texts, options)
    .map((group): Alignment => {
      const links = linksOf(group, seeds, vectors, texts).map((link) =>
        compared(link, texts, words, weightOf),
      );
      return { a: spanOf(texts.a, group.a), b: spanOf(texts.b, group.b), links };
    })
    .filter(({ links }) => links.length > 0);
}

/**
 * Aligns two texts: sentence seeds in free order, grouped where they lie close in both texts or where one condenses the
 * other, cut to the words that have a counterpart, and kept where chance does not explain them. Every alignment has a
 * link; furniture is in none. The alignments of b with a are those of a with b, mirrored.
 *
 * @returns alignments in ascending order of their first link
 */
export function align(one: Alignable, other: Alignable, words: Words, options: AlignOptions): Alignment[] {
  // Ties are broken, and sums rounded, by the order of the texts, so they are put in one that is theirs.
  const found =
    one.text.text > other.text.text
      ? alignInOrder(other, one, words, options).map(mirrored)
      : alignInOrder(one, other, words, options);
  return found.sort((x, y) => x.links[0]!.a - y.links[0]!.a || x.links[0]!.b - y.links[0]!.b);
}
