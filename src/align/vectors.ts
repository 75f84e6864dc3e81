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

/** Terms of a pair: those of a, numbered as they are, and those that b alone has. */
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

/** Room for which of the terms of the text at hand each is, counted from 1, by its id; 0 for all others. */
let numbers = new Uint32Array(1024);

/** Puts which of the terms of b are terms of a, counted from 1, in `number`, 0 for those that are not. */
function findShared(a: Uint32Array, b: Uint32Array, number: Uint32Array): void {
  let largest = 0;
  for (let i = 0; i < a.length; i++) largest = Math.max(largest, a[i]!);
  if (largest >= numbers.length) numbers = new Uint32Array(2 * largest);
  for (let i = 0; i < a.length; i++) numbers[a[i]!] = i + 1;
  for (let j = 0; j < b.length; j++) number[j] = b[j]! <= largest ? numbers[b[j]!]! : 0;
  for (let i = 0; i < a.length; i++) numbers[a[i]!] = 0;
}

function numberTerms(a: SentenceTerms, b: SentenceTerms): Numbered {
  const ofA = a.distinct.length;
  const ofB = b.distinct.length;
  const numberInA = new Uint32Array(ofA);
  const numberInB = new Uint32Array(ofB);
  findShared(a.distinct, b.distinct, numberInB);
  let length = ofA;
  for (let j = 0; j < ofB; j++) numberInB[j] = numberInB[j] === 0 ? length++ : numberInB[j]! - 1;
  const sideOf = (number: Uint32Array): NumberedSide => ({
    number,
    ofNumber: new Int32Array(length).fill(-1),
    frequency: new Uint32Array(length),
  });
  const [inA, inB] = [sideOf(numberInA), sideOf(numberInB)];
  const isStopWord = new Uint8Array(length);
  for (let i = 0; i < ofA; i++) {
    numberInA[i] = i;
    inA.ofNumber[i] = i;
    inA.frequency[i] = a.frequency[i]!;
    isStopWord[i] = a.isStopWord[i]!;
  }
  for (let j = 0; j < ofB; j++) {
    const number = numberInB[j]!;
    inB.ofNumber[number] = j;
    inB.frequency[number] = b.frequency[j]!;
    isStopWord[number] = b.isStopWord[j]!;
  }
  const idf = new Float64Array(length);
  const sentences = Math.log(a.length + b.length + SURROUNDING.sentences + 0.5);
  for (let number = 0; number < length; number++)
    idf[number] = sentences - logOf(inA.frequency[number]! + inB.frequency[number]!, isStopWord[number]!);
  return { a: inA, b: inB, idf, isStopWord };
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
