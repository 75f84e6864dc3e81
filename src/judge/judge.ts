import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { Alignment } from '../model/alignment.js';
import type { Background } from '../model/background.js';
import type { Document } from '../model/document.js';
import type { Link, Passage } from '../model/passage.js';
import type { Pair } from '../model/result.js';
import type { ScoreModel } from '../model/score.js';
import type { SegmentedText } from '../model/segmented.js';
import type { Span } from '../model/span.js';
import { directionOf } from './direction/direction.js';
import { verdictEvidence } from './evidence.js';
import { isRetold, passageKind } from './kind.js';
import { containment, resemblance, wordsIn } from './measures.js';
import { isTemplate } from './template.js';
import { assess } from './score/assess.js';
import { scoreOf } from './score/score.js';
import { verdictOf } from './verdict.js';

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

/** What judging needs to know beside the pair. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  /** How common terms are, where enough documents are known; else no passage is found to be boilerplate. */
  readonly background: Background | undefined;
  readonly score: ScoreModel;
}

const everyToken = { a: () => true, b: () => true };

/** Judges what was aligned between two documents. */
export function judge(a: Side, b: Side, alignments: readonly Alignment[], knowledge: Knowledge): Pair {
  const { vocabulary, background } = knowledge;
  const passages = alignments.map((alignment) => {
    const template =
      background !== undefined && isTemplate(a.text, b.text, alignment, background, vocabulary);
    return toPassage(a.text, b.text, alignment, template);
  });
  const counted = alignments.filter((_, i) => isRetold(passages[i]!));
  const { retold, features } = assess(a.text, b.text, counted, everyToken, vocabulary);
  const measures = {
    score: counted.length === 0 ? 0 : scoreOf(features, knowledge.score),
    resemblance: resemblance(a.shingles, b.shingles),
    retold,
  };
  const verdict = passages.every(({ kind }) => kind === 'boilerplate') ? 'unrelated' : verdictOf(measures);
  const directed = directionOf(a, b, { all: alignments, retold: counted }, verdict, vocabulary);
  return {
    a: a.document.id,
    b: b.document.id,
    score: round(measures.score),
    resemblance: round(measures.resemblance),
    containment: { a: round(share(a.text, alignments, 'a')), b: round(share(b.text, alignments, 'b')) },
    verdict,
    direction: directed.direction,
    evidence: [...verdictEvidence(measures, passages), ...directed.evidence],
    quotations: [],
    passages,
  };
}
