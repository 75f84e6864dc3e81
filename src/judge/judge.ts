import type { Alignment } from '../model/alignment.js';
import type { Pair } from '../model/result.js';
import type { ScoreModel } from '../model/score.js';
import type { SegmentedText } from '../model/segmented.js';
import { directionOf } from './direction/direction.js';
import { verdictEvidence } from './evidence.js';
import { examine } from './examine.js';
import type { Context, Side } from './examine.js';
import { linkedSentences } from './linked.js';
import { containment, resemblance } from './measures.js';
import { round } from './passage.js';
import { sharedQuotations } from './quotations/shared.js';
import type { Assessment } from './score/assess.js';
import { scoreOf } from './score/score.js';
import { verdictOf } from './verdict.js';

/** What judging needs to know beside the pair. */
export interface Knowledge extends Context {
  readonly score: ScoreModel;
}

/** Share of the words of a text that stand in linked sentences. */
function share(text: SegmentedText, alignments: readonly Alignment[], side: 'a' | 'b'): number {
  return containment(text, linkedSentences(text, alignments, side));
}

/** The score of two texts of which something is retold. Nobody writes the same text twice, whatever a model makes of it. */
const likelihood = ({ features }: Assessment, alike: number, model: ScoreModel): number =>
  alike === 1 ? 1 : scoreOf(features, model);

/** Judges what was aligned between two documents. */
export function judge(a: Side, b: Side, alignments: readonly Alignment[], knowledge: Knowledge): Pair {
  const { passages, retold, quotations, carriers, assessment } = examine(a, b, alignments, knowledge);
  const alike = resemblance(a.shingles, b.shingles);
  const measures = {
    score: assessment ? likelihood(assessment, alike, knowledge.score) : 0,
    resemblance: alike,
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
    evidence: verdictEvidence(measures, assessment?.features, passages, quotations, carriers).concat(
      evidence,
    ),
    quotations: sharedQuotations(quotations),
    passages,
  };
}
