import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { Alignment, SentenceLink } from '../../model/alignment.js';
import type { SegmentedText } from '../../model/segmented.js';
import { TokenMarks } from '../marks.js';
import { pairFeatures } from './features.js';
import type { PairFeatures } from './features.js';
import { orderOf } from './order.js';
import { longestRun } from './run.js';
import { countSide } from './side.js';
import type { Meeting, SideCounts } from './side.js';

/** Which tokens of either text count. */
export interface Counting {
  readonly a: (token: number) => boolean;
  readonly b: (token: number) => boolean;
}

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
  sentences: new Set(links.map((link) => link[side])),
  tokens: new TokenMarks(text, links, side),
  counts,
});

const shareOf = ({ linked, words }: SideCounts): number => (words === 0 ? 0 : linked / words);

/** Measures how much of two texts is retold by some alignments, as far as their words count. */
export function assess(
  a: SegmentedText,
  b: SegmentedText,
  alignments: readonly Alignment[],
  counting: Counting,
  vocabulary: Vocabulary,
): Assessment {
  const links = alignments.flatMap((alignment) => alignment.links);
  const inA = countSide(a, meetingOf(a, links, 'a', counting.a), vocabulary);
  const inB = countSide(b, meetingOf(b, links, 'b', counting.b), vocabulary);
  const told = links.filter(({ words }) => words.a.some(counting.a) && words.b.some(counting.b));
  const run = longestRun(links, (token) => counting.a(token.a) && counting.b(token.b));
  return {
    retold: { a: shareOf(inA), b: shareOf(inB) },
    features: pairFeatures(inA, inB, run, orderOf(told)),
  };
}
