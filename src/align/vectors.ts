import { placesOf } from './places.js';
import type { SentenceTerms } from './terms.js';

/**
 * One side of a pair as weighted sentence vectors, in compressed rows: the distinct terms of row `r` are
 * `term[first[r]]` to `term[first[r + 1] − 1]`, numbered within the pair, with weights of unit length.
 */
export interface Rows extends Pick<
  SentenceTerms,
  'length' | 'sentence' | 'last' | 'role' | 'first' | 'ofToken'
> {
  readonly term: Uint32Array;
  readonly weight: Float64Array;
  /** Where the row stands: neighbours are 1 apart, rows that no passage may join far more. Under 2³². */
  readonly place: Uint32Array;
  /** Number in the pair of each distinct term of the text. */
  readonly number: Uint32Array;
  /** Rows of this side that hold the term, by its number in the pair. */
  readonly frequency: Uint32Array;
}

export interface PairVectors {
  readonly a: Rows;
  readonly b: Rows;
  /** Weight of every term of the pair, by its number, in nats; above 0. */
  readonly idf: Float64Array;
  /** 1 for function words, by number. */
  readonly isStopWord: Uint8Array;
}

/**
 * Sentences that a pair is thought to be set among, so that the words of two short texts weigh something although no
 * sentence of theirs lacks them; and the share of them that holds a given function word.
 */
export const SURROUNDING = { sentences: 5, withFunctionWord: 0.5 };

/** Terms of a pair, numbered by merging both lists of distinct terms. */
interface Numbered extends Pick<PairVectors, 'idf' | 'isStopWord'> {
  readonly a: Pick<Rows, 'number' | 'frequency'>;
  readonly b: Pick<Rows, 'number' | 'frequency'>;
}

function numberTerms(a: SentenceTerms, b: SentenceTerms): Numbered {
  const most = a.distinct.length + b.distinct.length;
  const side = (terms: SentenceTerms): { number: Uint32Array; frequency: Uint32Array } => ({
    number: new Uint32Array(terms.distinct.length),
    frequency: new Uint32Array(most),
  });
  const [ofA, ofB] = [side(a), side(b)];
  const idf = new Float64Array(most);
  const isStopWord = new Uint8Array(most);
  const sentences = Math.log(a.length + b.length + SURROUNDING.sentences + 0.5);
  const surrounding = SURROUNDING.sentences * SURROUNDING.withFunctionWord;
  let length = 0;
  let i = 0;
  let j = 0;
  while (i < a.distinct.length || j < b.distinct.length) {
    const inA = j >= b.distinct.length || (i < a.distinct.length && a.distinct[i]! <= b.distinct[j]!);
    const inB = i >= a.distinct.length || (j < b.distinct.length && b.distinct[j]! <= a.distinct[i]!);
    isStopWord[length] = inA ? a.isStopWord[i]! : b.isStopWord[j]!;
    if (inA) {
      ofA.frequency[length] = a.frequency[i]!;
      ofA.number[i++] = length;
    }
    if (inB) {
      ofB.frequency[length] = b.frequency[j]!;
      ofB.number[j++] = length;
    }
    const frequency = ofA.frequency[length]! + ofB.frequency[length]!;
    // A term of furniture alone stands in no row; it weighs what a term of one row does.
    idf[length] = sentences - Math.log(Math.max(1, frequency) + isStopWord[length]! * surrounding);
    length++;
  }
  return { a: ofA, b: ofB, idf: idf.subarray(0, length), isStopWord: isStopWord.subarray(0, length) };
}

function weigh(
  terms: SentenceTerms,
  other: SentenceTerms,
  { number, frequency }: Pick<Rows, 'number' | 'frequency'>,
  idf: Float64Array,
): Rows {
  const { length, sentence, last, role, first, ofToken } = terms;
  const term = new Uint32Array(terms.term.length);
  const weight = new Float64Array(term.length);
  for (let r = 0; r < length; r++) {
    let sum = 0;
    for (let i = first[r]!; i < first[r + 1]!; i++) {
      const at = number[terms.term[i]!]!;
      const value = terms.count[i]! * idf[at]!;
      term[i] = at;
      weight[i] = value;
      sum += value * value;
    }
    const norm = Math.sqrt(sum);
    for (let i = first[r]!; i < first[r + 1]!; i++) weight[i]! /= norm;
  }
  const place = placesOf(terms, other);
  return { length, sentence, last, role, first, ofToken, term, weight, place, number, frequency };
}

/**
 * Sentence vectors of a pair, weighted tf·ln((N + ½)/sf) with the sentence frequency sf over the N sentences of both
 * texts (Sanchez-Perez, Sidorov and Gelbukh, 2014) and a few surrounding ones: within a pair the story's own names are
 * everywhere and carry little. The ½ keeps every weight above nought. No sum depends on the ids of the terms.
 */
export function pairVectors(a: SentenceTerms, b: SentenceTerms): PairVectors {
  const numbered = numberTerms(a, b);
  return {
    a: weigh(a, b, numbered.a, numbered.idf),
    b: weigh(b, a, numbered.b, numbered.idf),
    idf: numbered.idf,
    isStopWord: numbered.isStopWord,
  };
}
