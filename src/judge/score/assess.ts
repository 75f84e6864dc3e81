import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { Alignment, SentenceLink } from '../../model/alignment.js';
import type { SegmentedText } from '../../model/segmented.js';
import { linkedSentences } from '../linked.js';
import { TokenMarks } from '../marks.js';
import { pairFeatures } from './features.js';
import type { PairFeatures } from './features.js';
import { orderOf } from './order.js';
import { longestRun } from './run.js';
import type { Counting } from './run.js';
import { countSide } from './side.js';
import type { Meeting, SideCounts } from './side.js';

/** Counts every token of two texts. */
export const everyToken = (a: SegmentedText, b: SegmentedText): Counting => ({
  a: new Uint8Array(a.tokens.length).fill(1),
  b: new Uint8Array(b.tokens.length).fill(1),
});

export interface Assessment {
  /** Share of the words of each text that count which lie in linked sentences, 0 to 1. */
  readonly retold: { readonly a: number; readonly b: number };
  readonly features: PairFeatures;
}

const meetingOf = (
  text: SegmentedText,
  links: readonly SentenceLink[],
  side: 'a' | 'b',
  counts: Meeting['counts'],
): Meeting => ({
  sentences: linkedSentences(text, [{ links }], side),
  tokens: new TokenMarks(text, links, side),
  counts,
});

/** Whether any of some tokens counts. */
function anyOf(tokens: Uint32Array, counts: Uint8Array): boolean {
  for (let k = 0; k < tokens.length; k++) if (counts[tokens[k]!] === 1) return true;
  return false;
}

const shareOf = ({ linked, words }: SideCounts): number => (words === 0 ? 0 : linked / words);

/** Measures how much of two texts is retold by some alignments, as far as their words count. */
export function assess(
  a: SegmentedText,
  b: SegmentedText,
  alignments: readonly Alignment[],
  counting: Counting,
  vocabulary: Vocabulary,
): Assessment {
  const links: SentenceLink[] = [];
  for (const alignment of alignments) for (const link of alignment.links) links.push(link);
  const inA = countSide(a, meetingOf(a, links, 'a', counting.a), vocabulary);
  const inB = countSide(b, meetingOf(b, links, 'b', counting.b), vocabulary);
  const told: SentenceLink[] = [];
  for (const link of links)
    if (anyOf(link.words.a, counting.a) && anyOf(link.words.b, counting.b)) told.push(link);
  const run = longestRun(links, counting);
  return {
    retold: { a: shareOf(inA), b: shareOf(inB) },
    features: pairFeatures(inA, inB, run, orderOf(told)),
  };
}
