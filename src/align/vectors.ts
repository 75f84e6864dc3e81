import { placesOf } from './places.js';
import type { SentenceTerms } from './terms.js';

/**
 * One side of a pair as weighted sentence vectors, in compressed rows: the distinct terms of row `r` are
 * `term[first[r]]` to `term[first[r + 1] − 1]`, numbered within the pair, with weights of unit length.
 */
export interface Rows extends Pick<
  SentenceTerms,
  'length' | 'sentence' | 'last' | 'role' | 'first' | 'ofToken' | 'postings'
> {
  readonly term: Uint32Array;
  readonly weight: Float64Array;
  /** Where the row stands: neighbours are 1 apart, rows that no passage may join far more. Under 2³². */
  readonly place: Uint32Array;
  /** Number in the pair of each distinct term of the text. */
  readonly number: Uint32Array;
  /** Which of the text's distinct terms has a number in the pair; −1 where the text has none of that number. */
  readonly ofNumber: Int32Array;
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
  readonly a: NumberedSide;
  readonly b: NumberedSide;
}

type NumberedSide = Pick<Rows, 'number' | 'ofNumber' | 'frequency'>;

/** ln of what plain terms weigh, by the rows that hold them, and of what function words do. */
const logs = [0, SURROUNDING.sentences * SURROUNDING.withFunctionWord].map((surrounding) =>
  Float64Array.from({ length: 256 }, (_, frequency) => Math.log(Math.max(1, frequency) + surrounding)),
);

/** A term of furniture alone stands in no row; it weighs what a term of one row does. */
function logOf(frequency: number, isStopWord: number): number {
  const known = logs[isStopWord]!;
  return frequency < known.length
    ? known[frequency]!
    : Math.log(frequency + isStopWord * SURROUNDING.sentences * SURROUNDING.withFunctionWord);
}

function numberTerms(a: SentenceTerms, b: SentenceTerms): Numbered {
  const [ofA, ofB] = [a.distinct, b.distinct];
  const most = ofA.length + ofB.length;
  const side = (length: number): NumberedSide => ({
    number: new Uint32Array(length),
    ofNumber: new Int32Array(most),
    frequency: new Uint32Array(most),
  });
  const [inA, inB] = [side(ofA.length), side(ofB.length)];
  const idf = new Float64Array(most);
  const isStopWord = new Uint8Array(most);
  const sentences = Math.log(a.length + b.length + SURROUNDING.sentences + 0.5);
  let length = 0;
  let i = 0;
  let j = 0;
  for (; i < ofA.length || j < ofB.length; length++) {
    const x = i < ofA.length ? ofA[i]! : Infinity;
    const y = j < ofB.length ? ofB[j]! : Infinity;
    isStopWord[length] = x <= y ? a.isStopWord[i]! : b.isStopWord[j]!;
    let frequency = 0;
    if (x <= y) {
      frequency = inA.frequency[length] = a.frequency[i]!;
      inA.ofNumber[length] = i;
      inA.number[i++] = length;
    } else inA.ofNumber[length] = -1;
    if (y <= x) {
      frequency += inB.frequency[length] = b.frequency[j]!;
      inB.ofNumber[length] = j;
      inB.number[j++] = length;
    } else inB.ofNumber[length] = -1;
    idf[length] = sentences - logOf(frequency, isStopWord[length]!);
  }
  return { a: inA, b: inB, idf: idf.subarray(0, length), isStopWord: isStopWord.subarray(0, length) };
}

function weigh(terms: SentenceTerms, other: SentenceTerms, numbered: NumberedSide, idf: Float64Array): Rows {
  const { length, sentence, last, role, first, ofToken, postings } = terms;
  const { number } = numbered;
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
  return { length, sentence, last, role, first, ofToken, postings, term, weight, place, ...numbered };
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
