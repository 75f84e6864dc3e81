import type { Alignment } from '../model/alignment.js';
import type { Drift, Link, Passage, PassageKind } from '../model/passage.js';
import type { SegmentedText } from '../model/segmented.js';
import type { Span } from '../model/span.js';
import { clipped } from './clip.js';
import { inPassage } from './drift/rivals.js';
import { wordsIn } from './measures.js';

/** Four digits: more would be noise, and differ between machines one day. */
export const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Mean similarity of some links, weighted by their words; 0 to 1. */
function meanSimilarity({ sentences }: SegmentedText, links: Alignment['links']): number {
  let sum = 0;
  let words = 0;
  for (const link of links) {
    const weight = wordsIn(sentences, link.a);
    sum += weight * link.similarity;
    words += weight;
  }
  return words === 0 ? 0 : sum / words;
}

/** What of some spans lies in another; those that lie outside are left out. */
function clippedAll(spans: readonly Span[], to: Span): Span[] {
  const kept: Span[] = [];
  for (const { begin, end } of spans) {
    const within = clipped(begin, end, to);
    if (within.begin < within.end) kept.push(within);
  }
  return kept;
}

/** The passage of an alignment. It may begin or end inside a sentence, and its links are cut off there. */
export function toPassage(
  a: SegmentedText,
  b: SegmentedText,
  alignment: Alignment,
  kind: PassageKind,
  drift: readonly Drift[],
): Passage {
  const links: Link[] = [];
  for (const link of alignment.links) {
    const { differing } = link.words;
    links.push({
      a: clipped(a.sentences.begin[link.a]!, a.sentences.end[link.a]!, alignment.a),
      b: clipped(b.sentences.begin[link.b]!, b.sentences.end[link.b]!, alignment.b),
      similarity: round(link.similarity),
      differing: { a: clippedAll(differing.a, alignment.a), b: clippedAll(differing.b, alignment.b) },
    });
  }
  return {
    a: alignment.a,
    b: alignment.b,
    kind,
    similarity: round(meanSimilarity(a, alignment.links)),
    links,
    drift: inPassage(drift, alignment),
  };
}
