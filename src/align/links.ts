import type { SegmentedText } from '../model/segmented.js';
import type { Extent } from './extent.js';
import type { Group } from './groups.js';
import type { Seeds } from './seeds.js';
import type { PairVectors, Rows } from './vectors.js';

/** A correspondence of two sentences, by their numbers. */
export interface SentencePair {
  readonly a: number;
  readonly b: number;
  /** Cosine of the weighted terms, 0 to 1. */
  readonly similarity: number;
}

/** Least cosine of a sentence and its best counterpart in a row of several. */
const LEAST_WITHIN_ROW = 0.2;

type Weights = ReadonlyMap<number, number>;

/** Weighted terms of a sentence, of unit length. */
function weightsOf({ sentences }: SegmentedText, rows: Rows, idf: Float64Array, s: number): Weights {
  const weights = new Map<number, number>();
  for (let t = sentences.firstToken[s]!; t < sentences.firstToken[s + 1]!; t++) {
    const term = rows.number[rows.ofToken[t]!]!;
    weights.set(term, (weights.get(term) ?? 0) + idf[term]!);
  }
  const norm = Math.hypot(...weights.values());
  return new Map([...weights].map(([term, weight]) => [term, weight / norm]));
}

function cosine(x: Weights, y: Weights): number {
  let dot = 0;
  for (const [term, weight] of x) dot += weight * (y.get(term) ?? 0);
  return dot;
}

/** Sentences with a word in the row, as far as the extent reaches. */
function sentencesOf({ sentences }: SegmentedText, rows: Rows, row: number, extent: Extent): number[] {
  const within: number[] = [];
  for (let s = rows.sentence[row]!; s <= rows.last[row]!; s++) {
    const [from, to] = [sentences.firstToken[s]!, sentences.firstToken[s + 1]!];
    if (Math.max(from, extent.from) < Math.min(to, extent.to)) within.push(s);
  }
  return within;
}

/** Most links of a sentence that are kept, the most similar first: where all sentences are alike, all are linked. */
const MOST_LINKS = 8;

/** Links of a group, ascending by `a`, then `b`: its seeds, told apart by sentence where a row has several. */
export function linksOf(
  { members, a, b }: Group,
  seeds: Seeds,
  vectors: PairVectors,
  texts: { readonly a: SegmentedText; readonly b: SegmentedText },
): SentencePair[] {
  const links = new Map<string, SentencePair>();
  const add = (pair: SentencePair): void => {
    const key = `${pair.a},${pair.b}`;
    if ((links.get(key)?.similarity ?? -1) < pair.similarity) links.set(key, pair);
  };
  for (const i of members) {
    const inA = sentencesOf(texts.a, vectors.a, seeds.a[i]!, a);
    const inB = sentencesOf(texts.b, vectors.b, seeds.b[i]!, b);
    if (inA.length === 1 && inB.length === 1)
      add({ a: inA[0]!, b: inB[0]!, similarity: seeds.similarity[i]! });
    else withinRow(inA, inB, vectors, texts).forEach(add);
  }
  return mostSimilar([...links.values()]).sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Links among the first `MOST_LINKS` of both their sentences, by similarity. */
function mostSimilar(links: readonly SentencePair[]): SentencePair[] {
  const ofA = new Map<number, number>();
  const ofB = new Map<number, number>();
  const order = links.toSorted((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
  return order.filter(({ a, b }) => {
    const [inA, inB] = [ofA.get(a) ?? 0, ofB.get(b) ?? 0];
    if (Math.max(inA, inB) >= MOST_LINKS) return false;
    ofA.set(a, inA + 1);
    ofB.set(b, inB + 1);
    return true;
  });
}

/** Every sentence of two rows with its best counterpart, and the best pair of all. */
function withinRow(
  inA: readonly number[],
  inB: readonly number[],
  vectors: PairVectors,
  texts: { readonly a: SegmentedText; readonly b: SegmentedText },
): SentencePair[] {
  const ofA = inA.map((s) => weightsOf(texts.a, vectors.a, vectors.idf, s));
  const ofB = inB.map((s) => weightsOf(texts.b, vectors.b, vectors.idf, s));
  const pairs = inA.flatMap((s, i) =>
    inB.map((r, j): SentencePair => ({ a: s, b: r, similarity: Math.min(1, cosine(ofA[i]!, ofB[j]!)) })),
  );
  const best = (of: readonly SentencePair[]): SentencePair =>
    of.reduce((top, pair) => (pair.similarity > top.similarity ? pair : top));
  if (pairs.length === 0) return [];
  return [
    best(pairs),
    ...[
      ...inA.map((s) => best(pairs.filter((pair) => pair.a === s))),
      ...inB.map((r) => best(pairs.filter((pair) => pair.b === r))),
    ].filter(({ similarity }) => similarity >= LEAST_WITHIN_ROW),
  ];
}

/**
 * Pairs of words, one of either sentence of a link, that are looked at for a pair of texts: those of some 150,000 links
 * of ordinary sentences.
 */
const MOST_WORD_PAIRS = 100_000_000;

/**
 * Takes the links of two texts, asked for one after the other, as long as their words are few enough to be paired; those
 * past that are left out.
 *
 * @param most pairs of words, one of either sentence, of all links together
 */
export function affordable(
  texts: { readonly a: SegmentedText; readonly b: SegmentedText },
  most = MOST_WORD_PAIRS,
): (link: SentencePair) => boolean {
  const words = ({ sentences }: SegmentedText, s: number): number =>
    sentences.firstToken[s + 1]! - sentences.firstToken[s]!;
  let left = most;
  return ({ a, b }) => (left -= words(texts.a, a) * words(texts.b, b)) >= 0;
}
