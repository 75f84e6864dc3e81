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
function ascending(values: readonly number[]): number {
  const tops: number[] = [];
  for (const value of values) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tops[middle]! < value) low = middle + 1;
      else high = middle;
    }
    tops[low] = value;
  }
  return tops.length;
}

/** Room for the ranks of a sentence's words. */
let rankB = new Int32Array(64);

/**
 * Compares the order of the content words that two sentences share; the same whichever of them is a.
 *
 * @param and terms that join the members of a list
 */
export function arrangementOf(a: SentenceView, b: SentenceView, and: ReadonlySet<number>): Arrangement {
  const placesA: number[] = [];
  // Ranks of the words of b that are of a pair, by their places; −1 for others.
  rankB = roomIn(rankB, b.length);
  rankB.fill(-1, 0, b.length);
  for (let x = 0; x < a.contents; x++) {
    const i = a.content[x]!;
    const j = a.partner[i]!;
    if (j < 0 || b.partner[j] !== i || b.kind[j] !== WordClass.content) continue;
    placesA.push(i);
    rankB[j] = 0;
  }
  const placesB: number[] = [];
  for (let j = 0; j < b.length; j++) if (rankB[j] === 0) rankB[j] = placesB.push(j) - 1;
  const ranks = placesA.map((i) => rankB[a.partner[i]!]!);
  const chunks: Chunk[] = [];
  let reversed = 0;
  let uprooted = 0;
  ranks.forEach((rank, k) => {
    const follows = k > 0 && rank === ranks[k - 1]! + 1;
    const leads = k + 1 < ranks.length && ranks[k + 1] === rank + 1;
    if (k > 0 && rank === ranks[k - 1]! - 1) reversed++;
    if (!follows && !leads) uprooted++;
    const i = placesA[k]!;
    const j = a.partner[i]!;
    const isName =
      a.isName[i] === 1 || b.isName[j] === 1 || !Number.isNaN(a.value[i]!) || !Number.isNaN(b.value[j]!);
    const chunk = chunks.at(-1);
    if (follows && chunk) {
      chunk.length++;
      chunk.isName ||= isName;
    } else chunks.push({ fromA: k, fromB: rank, length: 1, isName });
  });
  // Those of a copy mostly are, and then nothing has changed places.
  const areInOrder = chunks.every(({ fromB }, c) => c === 0 || chunks[c - 1]!.fromB < fromB);
  const order = areInOrder ? [] : chunks.map((_, c) => c).sort((x, y) => chunks[x]!.fromB - chunks[y]!.fromB);
  const at = new Array<number>(order.length);
  order.forEach((c, place) => (at[c] = place));
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
    pairs: ranks.length,
    chunks: chunks.length,
    inOrder: areInOrder ? ranks.length : ascending(ranks),
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
