import { matchWords } from '../../src/align/words/match.js';
import { sentenceEvidence, sentenceFeatures } from '../../src/align/likeness/features.js';
import type { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { mix } from '../../src/lexicon/hash.js';
import type { SegmentedText } from '../../src/model/segmented.js';
import { sentenceOf } from '../evaluate/pairset.js';
import type { SentencePair } from '../evaluate/pairset.js';
import { fitLogistic } from './logistic.js';
import { reorderings } from './reorderings.js';

const PENALTY = 2;
/** Shares of the pairs that reordering makes, by genre, and of the graded ones, that take part. */
const shares = new Map([
  ['exchange', 0.11],
  ['opposite', 0.25],
  ['change', 0.08],
]);
const GRADED = 0.15;

/** A pair's features, what it should be, 0 to 1, and the group of pairs that share sentences with it. */
export interface Example {
  readonly features: Float64Array;
  readonly label: number;
  readonly group: number;
}

/** Takes the features of sentence pairs, with weights ln((N + 1)/(sf + ½)) over the sentences of some sets. */
export class PairReader {
  readonly #sentences = new Map<string, SegmentedText>();
  readonly #frequency = new Map<number, number>();
  #number = 0;

  constructor(readonly vocabulary: Vocabulary) {}

  sentence(text: string): SegmentedText {
    const known = this.#sentences.get(text) ?? sentenceOf(text, this.vocabulary);
    this.#sentences.set(text, known);
    return known;
  }

  /** Counts the terms of a set's sentences. */
  learn(pairs: readonly SentencePair[]): void {
    for (const text of pairs.flatMap(({ a, b }) => [a, b])) {
      this.#number++;
      for (const term of new Set(this.sentence(text).tokens.term))
        this.#frequency.set(term, (this.#frequency.get(term) ?? 0) + 1);
    }
  }

  readonly weightOf = (term: number): number =>
    Math.log((this.#number + 1) / ((this.#frequency.get(term) ?? 0) + 0.5));

  features({ a, b }: SentencePair): Float64Array {
    const [one, other] = [this.sentence(a), this.sentence(b)];
    const match = matchWords(one, 0, other, 0, this.vocabulary);
    return sentenceEvidence(one, 0, other, 0, match, this.vocabulary, this.weightOf);
  }
}

/** Numbers pairs so that those that share a sentence, directly or by others, have one number. */
function groupsOf(pairs: readonly SentencePair[]): number[] {
  const parent = new Map<string, string>();
  const root = (text: string): string => {
    let at = text;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [root(a), root(b)];
    if (x !== y) parent.set(x, y);
  }
  const numbers = new Map<string, number>();
  return pairs.map(({ a }) => {
    const of = root(a);
    if (!numbers.has(of)) numbers.set(of, numbers.size);
    return numbers.get(of)!;
  });
}

/** Examples of the paraphrase set, and of what reordering makes of its paraphrases. */
export function paraphraseExamples(
  pairs: readonly SentencePair[],
  reader: PairReader,
): { plain: Example[]; reordered: Example[] } {
  const groups = groupsOf(pairs);
  return {
    plain: pairs.map((pair, i) => ({
      features: reader.features(pair),
      label: pair.label,
      group: groups[i]!,
    })),
    reordered: pairs.flatMap((pair, i) =>
      pair.label === 1
        ? reorderings(pair, i)
            .filter(({ genre }, k) => mix(7 * i + k) < shares.get(genre)! * 2 ** 32)
            .map((made) => ({ features: reader.features(made), label: made.label, group: groups[i]! }))
        : [],
    ),
  };
}

/**
 * Examples of a graded set: 1½ of 5 and less is nothing in common, 4½ and more the same. News is left out: STS-B has
 * pairs of MSRP among it and does not say which.
 */
export const gradedExamples = (pairs: readonly SentencePair[], reader: PairReader): Example[] =>
  pairs
    .filter(({ genre }, i) => genre !== 'main-news' && mix(i) < GRADED * 2 ** 32)
    .map((pair) => ({
      features: reader.features(pair),
      label: Math.min(1, Math.max(0, (pair.label - 1.5) / 3)),
      group: -1,
    }));

/** Coefficients of the logistic model, a feature each. */
export function fitExamples(examples: readonly Example[]): Float64Array {
  const width = sentenceFeatures.length;
  const rows = new Float64Array(examples.length * width);
  examples.forEach(({ features }, r) => {
    rows.set(features, r * width);
  });
  return fitLogistic(
    rows,
    width,
    examples.map(({ label }) => label),
    PENALTY,
  );
}
