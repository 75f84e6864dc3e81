import type { Alignment, SentenceLink } from '../../model/alignment.js';
import type { SegmentedText } from '../../model/segmented.js';
import { linkedSentences } from '../linked.js';
import { TokenMarks } from '../marks.js';
import { noteBest } from '../score/order.js';

/** What of one text corresponds to the other. */
export interface Shared {
  /** Numbers of the sentences with a counterpart, ascending. */
  readonly sentences: readonly number[];
  readonly tokens: TokenMarks;
}

/** Links under this share of a sentence's best link tell of the same event, not of that sentence. */
const OF_BEST = 0.6;
/** The same under this share of the mean: a text that copies word for word does not reword what is left. */
const OF_MEAN = 0.4;

/** Mean of the best that any linked sentence has, summed in ascending order, so that it does not depend on theirs. */
function meanOf(bestA: Float64Array, bestB: Float64Array): number {
  const values = new Float64Array(bestA.length + bestB.length);
  let count = 0;
  for (const best of [bestA, bestB])
    for (let s = 0; s < best.length; s++) if (best[s]! >= 0) values[count++] = best[s]!;
  const sorted = values.subarray(0, count).sort();
  let sum = 0;
  for (let i = 0; i < count; i++) sum += sorted[i]!;
  return count === 0 ? 0 : sum / count;
}

function sideOf(text: SegmentedText, links: readonly SentenceLink[], side: 'a' | 'b'): Shared {
  const isLinked = linkedSentences(text, [{ links }], side);
  const sentences: number[] = [];
  for (let s = 0; s < isLinked.length; s++) if (isLinked[s] === 1) sentences.push(s);
  return { sentences, tokens: new TokenMarks(text, links, side) };
}

/** The sentences and words that two texts share by links strong enough to tell who reworded what. */
export function sharedOf(
  a: SegmentedText,
  b: SegmentedText,
  alignments: readonly Alignment[],
): { readonly a: Shared; readonly b: Shared } {
  const bestA = new Float64Array(a.sentences.length).fill(-1);
  const bestB = new Float64Array(b.sentences.length).fill(-1);
  for (const { links } of alignments) noteBest(links, bestA, bestB);
  const mean = meanOf(bestA, bestB);
  const strong: SentenceLink[] = [];
  for (const { links } of alignments)
    for (const link of links) {
      const best = Math.max(bestA[link.a]!, bestB[link.b]!);
      if (link.similarity >= OF_MEAN * mean && link.similarity >= OF_BEST * best) strong.push(link);
    }
  return { a: sideOf(a, strong, 'a'), b: sideOf(b, strong, 'b') };
}
