import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { Alignment } from '../model/alignment.js';
import type { Background } from '../model/background.js';
import type { Document } from '../model/document.js';
import type { Link, Passage } from '../model/passage.js';
import type { Pair } from '../model/result.js';
import type { SegmentedText } from '../model/segmented.js';
import type { Span } from '../model/span.js';
import { directionOf } from './direction.js';
import { verdictEvidence } from './evidence.js';
import { isRetold, passageKind } from './kind.js';
import { containment, resemblance, wordsIn } from './measures.js';
import { isTemplate } from './template.js';
import { scoreOf, verdictOf } from './verdict.js';
import type { Measures } from './verdict.js';

/** A document with its text cut up. */
export interface Side {
  readonly document: Document;
  readonly text: SegmentedText;
  /** As of `shinglesOf`. */
  readonly shingles: Float64Array;
}

/** Four digits: more would be noise, and differ between machines one day. */
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

function meanSimilarity({ sentences }: SegmentedText, alignments: readonly Alignment[]): number {
  let sum = 0;
  let words = 0;
  for (const { links } of alignments)
    for (const link of links) {
      const weight = wordsIn(sentences, link.a);
      sum += weight * link.similarity;
      words += weight;
    }
  return words === 0 ? 0 : sum / words;
}

const clipped = ({ begin, end }: Span, to: Span): Span => ({
  begin: Math.max(begin, to.begin),
  end: Math.min(end, to.end),
});

/** What of some spans lies in another; those that lie outside are left out. */
const clippedAll = (spans: readonly Span[], to: Span): Span[] =>
  spans.map((span) => clipped(span, to)).filter(({ begin, end }) => begin < end);

/** The passage of an alignment. It may begin or end inside a sentence, and its links are cut off there. */
function toPassage(a: SegmentedText, b: SegmentedText, alignment: Alignment, template: boolean): Passage {
  const links = alignment.links.map((link): Link => {
    const inA = { begin: a.sentences.begin[link.a]!, end: a.sentences.end[link.a]! };
    const inB = { begin: b.sentences.begin[link.b]!, end: b.sentences.end[link.b]! };
    const { differing } = link.words;
    return {
      a: clipped(inA, alignment.a),
      b: clipped(inB, alignment.b),
      similarity: round(link.similarity),
      differing: { a: clippedAll(differing.a, alignment.a), b: clippedAll(differing.b, alignment.b) },
    };
  });
  return {
    a: alignment.a,
    b: alignment.b,
    kind: template ? 'boilerplate' : passageKind(a, b, alignment),
    similarity: round(meanSimilarity(a, [alignment])),
    links,
    drift: [],
  };
}

const share = (text: SegmentedText, alignments: readonly Alignment[], side: 'a' | 'b'): number =>
  containment(
    text,
    alignments.flatMap(({ links }) => links.map((link) => link[side])),
  );

/**
 * Judges what was aligned between two documents.
 *
 * @param background how common terms are, where enough documents are known; else no passage is found to be boilerplate
 */
export function judge(
  a: Side,
  b: Side,
  alignments: readonly Alignment[],
  vocabulary: Vocabulary,
  background: Background | undefined,
): Pair {
  const passages = alignments.map((alignment) => {
    const template =
      background !== undefined && isTemplate(a.text, b.text, alignment, background, vocabulary);
    return toPassage(a.text, b.text, alignment, template);
  });
  const retold = alignments.filter((_, i) => isRetold(passages[i]!));
  const measures: Measures = {
    resemblance: resemblance(a.shingles, b.shingles),
    containment: { a: share(a.text, alignments, 'a'), b: share(b.text, alignments, 'b') },
    retold: { a: share(a.text, retold, 'a'), b: share(b.text, retold, 'b') },
    similarity: meanSimilarity(a.text, retold),
  };
  const verdict = verdictOf(measures, passages);
  const { direction, evidence } = directionOf(a.document, b.document, verdict);
  return {
    a: a.document.id,
    b: b.document.id,
    score: round(scoreOf(measures)),
    resemblance: round(measures.resemblance),
    containment: { a: round(measures.containment.a), b: round(measures.containment.b) },
    verdict,
    direction,
    evidence: [...verdictEvidence(measures, passages), evidence],
    quotations: [],
    passages,
  };
}
