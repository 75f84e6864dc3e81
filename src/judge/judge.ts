import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { Alignment } from '../model/alignment.js';
import type { Background } from '../model/background.js';
import type { Document } from '../model/document.js';
import type { Drift, Link, Passage } from '../model/passage.js';
import type { Pair } from '../model/result.js';
import type { ScoreModel } from '../model/score.js';
import type { SegmentedText } from '../model/segmented.js';
import type { Span } from '../model/span.js';
import type { Templates } from '../model/templates.js';
import { boilerplateOf, carriersOf, isBoilerplate, withoutBoilerplate } from './boilerplate/shared.js';
import type { Carriers } from './boilerplate/shared.js';
import { directionOf } from './direction/direction.js';
import { driftsOf } from './drift/drift.js';
import { inPassage } from './drift/rivals.js';
import type { Told } from './drift/view.js';
import { verdictEvidence } from './evidence.js';
import { publicationDay } from './facts/calendar.js';
import { isRetold, passageKind } from './kind.js';
import { containment, resemblance, wordsIn } from './measures.js';
import { withoutQuotations } from './quotations/counting.js';
import { quotationDrift } from './quotations/drift.js';
import { matchedQuotations, sharedQuotation } from './quotations/shared.js';
import type { MatchedQuotation } from './quotations/shared.js';
import { isTemplate } from './template.js';
import { assess } from './score/assess.js';
import type { Assessment } from './score/assess.js';
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
function toPassage(
  a: SegmentedText,
  b: SegmentedText,
  alignment: Alignment,
  template: boolean,
  drift: readonly Drift[],
): Passage {
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
    // Texts of one template differ in their facts as a matter of course.
    drift: template ? [] : inPassage(drift, alignment),
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
  /** How common terms are, where enough documents are known; else none is found to be made after a template. */
  readonly background: Background | undefined;
  /** Sentences that recur among the documents, where several are known; else boilerplate is told by its wording. */
  readonly templates?: Templates | undefined;
  readonly score: ScoreModel;
}

const told = ({ document, text }: Side): Told => ({ text, published: publicationDay(document.published) });

/** What two documents have in common, before it is judged. */
export interface Examined {
  readonly passages: readonly Passage[];
  /** Alignments whose passages tell of copying; quotations and boilerplate tell of a common source or template. */
  readonly retold: readonly Alignment[];
  /** Quotations of texts of which something is aligned. */
  readonly quotations: readonly MatchedQuotation[];
  readonly carriers: Carriers;
  /** How much is retold, of the words outside shared quotations and boilerplate; undefined where nothing is. */
  readonly assessment: Assessment | undefined;
}

/** Names the passages of two documents, and measures what of them counts. */
export function examine(
  a: Side,
  b: Side,
  alignments: readonly Alignment[],
  { vocabulary, background, templates }: Omit<Knowledge, 'score'>,
): Examined {
  const drifts = driftsOf(told(a), told(b), alignments, vocabulary);
  const quotations = alignments.length === 0 ? [] : matchedQuotations(a.text, b.text, vocabulary);
  const altered = quotationDrift(a.text, b.text, quotations);
  const boilerplate = boilerplateOf(a.text, b.text, alignments, vocabulary, templates);
  const passages = alignments.map((alignment, i) => {
    const template =
      isBoilerplate(alignment, boilerplate) ||
      (background !== undefined && isTemplate(a.text, b.text, alignment, background, vocabulary));
    return toPassage(a.text, b.text, alignment, template, [...drifts[i]!, ...altered]);
  });
  const retold = alignments.filter((_, i) => isRetold(passages[i]!));
  const counting = withoutBoilerplate(
    a.text,
    b.text,
    boilerplate,
    withoutQuotations(a.text, b.text, quotations),
  );
  return {
    passages,
    retold,
    quotations,
    carriers: carriersOf(alignments, retold, boilerplate),
    assessment: retold.length === 0 ? undefined : assess(a.text, b.text, retold, counting, vocabulary),
  };
}

/** Judges what was aligned between two documents. */
export function judge(a: Side, b: Side, alignments: readonly Alignment[], knowledge: Knowledge): Pair {
  const { passages, retold, quotations, carriers, assessment } = examine(a, b, alignments, knowledge);
  const measures = {
    score: assessment ? scoreOf(assessment.features, knowledge.score) : 0,
    resemblance: resemblance(a.shingles, b.shingles),
    retold: assessment?.retold ?? { a: 0, b: 0 },
  };
  const verdict = passages.every(({ kind }) => kind === 'boilerplate') ? 'unrelated' : verdictOf(measures);
  const { direction, evidence } = directionOf(
    a,
    b,
    { all: alignments, retold },
    verdict,
    knowledge.vocabulary,
  );
  return {
    a: a.document.id,
    b: b.document.id,
    score: round(measures.score),
    resemblance: round(measures.resemblance),
    containment: { a: round(share(a.text, alignments, 'a')), b: round(share(b.text, alignments, 'b')) },
    verdict,
    direction,
    evidence: [...verdictEvidence(measures, passages, quotations, carriers), ...evidence],
    quotations: quotations.map(sharedQuotation),
    passages,
  };
}
