import type { Alignment, SentenceLink } from '../model/alignment.js';
import type { SegmentedText } from '../model/segmented.js';
import { attachFaint } from './clusters.js';
import { coverageOf } from './coverage.js';
import { Extents } from './extent.js';
import type { Extent } from './extent.js';
import { sureOf } from './groups.js';
import { alignIdentical, areIdentical, identicalLink } from './identical.js';
import type { Group } from './groups.js';
import { likeness } from './likeness/likeness.js';
import { affordable, linksOf } from './links.js';
import type { SentencePair } from './links.js';
import { mirrored } from './mirror.js';
import type { AlignOptions } from './options.js';
import { hasVerbatim, passageFeatures, plausibility } from './plausibility.js';
import { proposals } from './proposals.js';
import type { Alignable, Proposals, Words } from './proposals.js';
import { longestRun } from './runs.js';
import { SeedTier } from './seeds.js';
import { spanOf } from './spans.js';
import type { SentenceTerms } from './terms.js';
import type { PairVectors, Rows } from './vectors.js';
import { matchWords } from './words/match.js';

interface Texts {
  readonly a: SegmentedText;
  readonly b: SegmentedText;
}

/** Room for the weights of the pair at hand, by the ids of its terms. */
let weights: Float64Array = new Float64Array(1024);

/** Weights of the pair's terms by their ids, in nats; until the next pair is asked for. */
function weightsOf(a: SentenceTerms, b: SentenceTerms, vectors: PairVectors): (term: number) => number {
  noteWeights(a.distinct, vectors.a.number, vectors.idf);
  noteWeights(b.distinct, vectors.b.number, vectors.idf);
  return (term) => weights[term]!;
}

function noteWeights(distinct: Uint32Array, number: Uint32Array, idf: Float64Array): void {
  for (let i = 0; i < distinct.length; i++) {
    const term = distinct[i]!;
    if (term >= weights.length) weights = larger(weights, 2 * term);
    weights[term] = idf[number[i]!]!;
  }
}

function larger(values: Float64Array, length: number): Float64Array {
  const room = new Float64Array(length);
  room.set(values);
  return room;
}

/** A link with its words paired, and its similarity: the mean of how much they cover and how likely they say the same. */
function compared(
  { a, b }: SentencePair,
  texts: Texts,
  { vocabulary }: Words,
  weightOf: (term: number) => number,
): SentenceLink {
  const identical = identicalLink(texts.a, a, texts.b, b);
  if (identical) return identical;
  const words = matchWords(texts.a, a, texts.b, b, vocabulary);
  const covered = coverageOf(texts.a, a, texts.b, b, words, weightOf);
  const alike = likeness(texts.a, a, texts.b, b, words, vocabulary, weightOf);
  return { a, b, similarity: (covered + alike) / 2, words };
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

/** Terms of a row, in order. */
const rowTerms = ({ sentences, tokens }: SegmentedText, { sentence, last }: Rows, row: number): Uint32Array =>
  tokens.term.subarray(sentences.firstToken[sentence[row]!], sentences.firstToken[last[row]! + 1]);

/** Whether the words of a group run the same for so long, at its most similar seed, that chance is no explanation. */
function isCopied({ members }: Group, { seeds, vectors }: Proposals, texts: Texts, tokens: number): boolean {
  const best = members.reduce((top, i) => (seeds.similarity[i]! > seeds.similarity[top]! ? i : top));
  return (
    longestRun(rowTerms(texts.a, vectors.a, seeds.a[best]!), rowTerms(texts.b, vectors.b, seeds.b[best]!)) >=
    tokens
  );
}

/**
 * The groups that chance does not explain. Of the others, what holds on its own in texts that tell one story; not where
 * one copies the other word for word, for then it does not reword what is left.
 */
function plausibleGroups(proposed: Proposals, texts: Texts, options: AlignOptions): Group[] {
  const { seeds, vectors, groups, isSameStory } = proposed;
  const { plausible, copied } = options;
  const features = passageFeatures(groups);
  const isVerbatim = hasVerbatim(groups);
  const least = isSameStory ? plausible.inStory : plausible.otherwise;
  let extents: Extents | undefined;
  return groups.flatMap((group, k) => {
    const probability = plausibility(features[k]!);
    if (probability >= least) return [group];
    const share = Math.max(group.a.share, group.b.share);
    if (
      probability >= copied.plausible &&
      share >= copied.share &&
      isCopied(group, proposed, texts, copied.run)
    )
      return [group];
    const holds = !isVerbatim && group.members.some((i) => seeds.isCounterpart[i]);
    if (!holds) return [];
    extents ??= new Extents(texts, vectors, options.groups.extent);
    return [sureOf(group, seeds, extents)];
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
  if (areIdentical(texts.a, texts.b)) return alignIdentical(texts.a, texts.b);
  const proposed = proposals(one, other, words, options);
  const groups = plausibleGroups(proposed, texts, options);
  if (groups.length === 0) return [];
  const { seeds, vectors } = proposed;
  const weightOf = weightsOf(one.terms, other.terms, vectors);
  const leastSimilarity = proposed.isBrief ? 0 : options.similarity;
  const isAffordable = affordable(texts);
  return withFaint(groups, proposed, texts, options)
    .map((group): Alignment => {
      const links = linksOf(group, seeds, vectors, texts)
        .filter(isAffordable)
        .map((link) => compared(link, texts, words, weightOf))
        .filter(({ similarity }) => similarity >= leastSimilarity);
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
