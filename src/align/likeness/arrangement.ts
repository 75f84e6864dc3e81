import { WordClass } from '../../lexicon/wordclass.js';
import { roomIn } from '../room.js';
import type { SentenceView } from './view.js';

/** How the content words that two sentences share are arranged in them. */
export interface Arrangement {
  /** Content words of a with a content word of b for partner, each the other's. */
  readonly pairs: number;
  /** Runs of them that follow one another in both sentences (the chunks of METEOR, Banerjee and Lavie, 2005). */
  readonly chunks: number;
  /** Longest common subsequence of them. */
  readonly inOrder: number;
  /** Neighbours in a that have changed places in b. */
  readonly reversed: number;
  /** Words that have lost both neighbours. */
  readonly uprooted: number;
  /** Pairs of chunks that have changed places around what stays between them: names or numbers; other words. */
  readonly namesExchanged: number;
  readonly wordsExchanged: number;
  /** Neighbouring chunks that have changed places between what stays around them. */
  readonly neighboursExchanged: number;
  /** Exchanges within a list ("A and B"), which says the same. */
  readonly listed: number;
}

/** Chunks longer than this that change places are clauses, not arguments. */
const LONGEST_ARGUMENT = 4;

/** Among more chunks than this no exchanges are looked for: there is no order to speak of. */
const MOST_CHUNKS = 60;

interface Chunk {
  readonly fromA: number;
  readonly fromB: number;
  length: number;
  isName: boolean;
}

const NONE = new Uint32Array(0);

/** The chunks in the order of the other sentence. */
function orderOf(chunks: readonly Chunk[]): Uint32Array {
  const order = new Uint32Array(chunks.length);
  for (let c = 0; c < order.length; c++) order[c] = c;
  return order.sort((x, y) => chunks[x]!.fromB - chunks[y]!.fromB);
}

/** Whether only a list's words stand between two places: "and", "or", and no verb or preposition. */
function isList({ kind, term }: SentenceView, from: number, to: number, and: ReadonlySet<number>): boolean {
  let joined = false;
  let content = 0;
  for (let i = from; i < to; i++) {
    if (and.has(term[i]!)) joined = true;
    else if (kind[i] === WordClass.content) content++;
    else if (kind[i] !== WordClass.determiner) return false;
  }
  return joined && content <= 3;
}

/** Length of the longest ascending subsequence, by patience sorting. */
function ascending(values: Uint32Array): number {
  const tops = new Uint32Array(values.length);
  let length = 0;
  for (let k = 0; k < values.length; k++) {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tops[middle]! < values[k]!) low = middle + 1;
      else high = middle;
    }
    tops[low] = values[k]!;
    if (low === length) length++;
  }
  return length;
}

/** Room for the ranks of a sentence's words. */
let rankB = new Int32Array(64);
/** Room for the places of the words that are paired, and their ranks in b in the order of a. */
let placesA = new Uint32Array(64);
let placesB = new Uint32Array(64);
let ranks = new Uint32Array(64);

function makeRoom(contents: number, words: number): void {
  rankB = roomIn(rankB, words);
  placesA = roomIn(placesA, contents);
  placesB = roomIn(placesB, words);
  ranks = roomIn(ranks, contents);
}

/**
 * Compares the order of the content words that two sentences share; the same whichever of them is a.
 *
 * @param and terms that join the members of a list
 */
export function arrangementOf(a: SentenceView, b: SentenceView, and: ReadonlySet<number>): Arrangement {
  makeRoom(a.contents, b.length);
  // Ranks of the words of b that are of a pair, by their places; −1 for others.
  rankB.fill(-1, 0, b.length);
  let pairs = 0;
  for (let x = 0; x < a.contents; x++) {
    const i = a.content[x]!;
    const j = a.partner[i]!;
    if (j < 0 || b.partner[j] !== i || b.kind[j] !== WordClass.content) continue;
    placesA[pairs++] = i;
    rankB[j] = 0;
  }
  for (let j = 0, rank = 0; j < b.length; j++) {
    if (rankB[j] !== 0) continue;
    rankB[j] = rank;
    placesB[rank++] = j;
  }
  for (let k = 0; k < pairs; k++) ranks[k] = rankB[a.partner[placesA[k]!]!]!;
  const chunks: Chunk[] = [];
  let reversed = 0;
  let uprooted = 0;
  for (let k = 0; k < pairs; k++) {
    const rank = ranks[k]!;
    const follows = k > 0 && rank === ranks[k - 1]! + 1;
    const leads = k + 1 < pairs && ranks[k + 1] === rank + 1;
    if (k > 0 && rank === ranks[k - 1]! - 1) reversed++;
    if (!follows && !leads) uprooted++;
    const i = placesA[k]!;
    const j = a.partner[i]!;
    const isName =
      a.isName[i] === 1 || b.isName[j] === 1 || !Number.isNaN(a.value[i]!) || !Number.isNaN(b.value[j]!);
    if (follows) {
      const chunk = chunks[chunks.length - 1]!;
      chunk.length++;
      chunk.isName ||= isName;
    } else chunks.push({ fromA: k, fromB: rank, length: 1, isName });
  }
  // Those of a copy mostly are in order, and then nothing has changed places.
  let areInOrder = true;
  for (let c = 1; c < chunks.length; c++) areInOrder &&= chunks[c - 1]!.fromB < chunks[c]!.fromB;
  const order = areInOrder ? NONE : orderOf(chunks);
  const at = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) at[order[place]!] = place;
  let namesExchanged = 0;
  let wordsExchanged = 0;
  let neighboursExchanged = 0;
  let listed = 0;
  const last = chunks.length > MOST_CHUNKS ? 0 : order.length;
  for (let x = 0; x < last; x++)
    for (let y = x + 1; y < last; y++) {
      if (at[x]! < at[y]!) continue;
      const [one, other] = [chunks[x]!, chunks[y]!];
      if (Math.min(one.length, other.length) > LONGEST_ARGUMENT) continue;
      // Each stands where the other stood: beside the same chunk on the same side.
      const left = (c: number): number | undefined => order[at[c]! - 1];
      const right = (c: number): number | undefined => order[at[c]! + 1];
      const first = (x > 0 && left(y) === x - 1) || right(y) === x + 1;
      const second = left(x) === y - 1 || (y + 1 < chunks.length && right(x) === y + 1);
      if (!first || !second) continue;
      const fromA = placesA[one.fromA + one.length - 1]! + 1;
      const toA = placesA[other.fromA]!;
      const fromB = placesB[other.fromB + other.length - 1]! + 1;
      const toB = placesB[one.fromB]!;
      if (isList(a, fromA, toA, and) && isList(b, fromB, toB, and)) listed++;
      else if (y === x + 1 || at[x] === at[y]! + 1) neighboursExchanged++;
      else if (one.isName && other.isName) namesExchanged++;
      else wordsExchanged++;
    }
  return {
    pairs,
    chunks: chunks.length,
    inOrder: areInOrder ? pairs : ascending(ranks.subarray(0, pairs)),
    reversed,
    uprooted,
    namesExchanged,
    wordsExchanged,
    neighboursExchanged,
    listed,
  };
}

/** Share of the paired words that follow one another in both sentences. */
export function adjacency(a: SentenceView, b: SentenceView): number {
  const isPair = (i: number): boolean => a.partner[i]! >= 0 && b.partner[a.partner[i]!] === i;
  let pairs = 0;
  let kept = 0;
  for (let i = 0; i < a.length; i++) {
    if (!isPair(i)) continue;
    pairs++;
    if (i > 0 && isPair(i - 1) && a.partner[i] === a.partner[i - 1]! + 1) kept++;
  }
  return pairs < 2 ? 0 : kept / (pairs - 1);
}
