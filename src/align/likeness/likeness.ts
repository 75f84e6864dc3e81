import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { WordMatch } from '../../model/alignment.js';
import type { SegmentedText } from '../../model/segmented.js';
import { withVectors, withoutVectors } from './model.js';
import { sentenceEvidence, sentenceFeatures } from './features.js';

/** Coefficients in the order of the features. */
const [ofVectors, ofTerms] = [withVectors, withoutVectors].map((coefficients) =>
  Float64Array.from(sentenceFeatures, (feature) => coefficients[feature]),
) as [Float64Array, Float64Array];

/** Whether two sentences are the same words in the same order. */
function isSame(a: SegmentedText, s: number, b: SegmentedText, r: number): boolean {
  const one = a.tokens.term.subarray(a.sentences.firstToken[s], a.sentences.firstToken[s + 1]);
  const other = b.tokens.term.subarray(b.sentences.firstToken[r], b.sentences.firstToken[r + 1]);
  return one.length === other.length && one.every((term, i) => term === other[i]);
}

/**
 * How far two sentences say the same, by a logistic model of `sentenceFeatures`: from 0, nothing in common, to 1, the
 * same words in the same order. From ½ they are more likely paraphrases than not. The same whichever of them is a.
 *
 * @param match of the words of sentence `s` of `a` with those of sentence `r` of `b`
 * @param weightOf what a term weighs, 0 or more, as its idf
 */
export function likeness(
  a: SegmentedText,
  s: number,
  b: SegmentedText,
  r: number,
  match: WordMatch,
  vocabulary: Vocabulary,
  weightOf: (term: number) => number,
): number {
  if (isSame(a, s, b, r)) return 1;
  if (match.a.length === 0) return 0;
  const evidence = sentenceEvidence(a, s, b, r, match, vocabulary, weightOf);
  const coefficients = vocabulary.dimensions > 0 ? ofVectors : ofTerms;
  let odds = 0;
  for (let f = 0; f < evidence.length; f++) odds += coefficients[f]! * evidence[f]!;
  return 1 / (1 + Math.exp(-odds));
}
