import type { SentenceTerms } from './terms.js';

/**
 * One side of a pair as weighted sentence vectors, in compressed rows: the distinct terms of row `r` are
 * `term[first[r]]` to `term[first[r + 1] − 1]`, numbered within the pair, with weights of unit length.
 */
export interface Rows extends Pick<SentenceTerms, 'length' | 'sentence' | 'place' | 'role' | 'first'> {
  readonly term: Uint32Array;
  readonly weight: Float64Array;
}

export interface PairVectors {
  readonly a: Rows;
  readonly b: Rows;
  /** Weight of every term of the pair, by its number, in nats; above 0. */
  readonly idf: Float64Array;
}

/**
 * Sentences that a pair is thought to be set among, so that the words of two short texts weigh something although no
 * sentence of theirs lacks them; and the share of them that holds a given function word.
 */
const SURROUNDING = { sentences: 5, withFunctionWord: 0.5 };

/** Terms of a pair, numbered by merging both lists of distinct terms: the number of each, and their weights. */
function numberTerms(
  a: SentenceTerms,
  b: SentenceTerms,
): { ofA: Uint32Array; ofB: Uint32Array; idf: Float64Array } {
  const ofA = new Uint32Array(a.distinct.length);
  const ofB = new Uint32Array(b.distinct.length);
  const idf = new Float64Array(a.distinct.length + b.distinct.length);
  const sentences = Math.log(a.length + b.length + SURROUNDING.sentences + 0.5);
  const surrounding = SURROUNDING.sentences * SURROUNDING.withFunctionWord;
  let length = 0;
  let i = 0;
  let j = 0;
  while (i < ofA.length || j < ofB.length) {
    const inA = j >= ofB.length || (i < ofA.length && a.distinct[i]! <= b.distinct[j]!);
    const inB = i >= ofA.length || (j < ofB.length && b.distinct[j]! <= a.distinct[i]!);
    const isStopWord = inA ? a.isStopWord[i]! : b.isStopWord[j]!;
    let frequency = isStopWord * surrounding;
    if (inA) {
      frequency += a.frequency[i]!;
      ofA[i++] = length;
    }
    if (inB) {
      frequency += b.frequency[j]!;
      ofB[j++] = length;
    }
    idf[length++] = sentences - Math.log(frequency);
  }
  return { ofA, ofB, idf: idf.subarray(0, length) };
}

function weigh(terms: SentenceTerms, numbers: Uint32Array, idf: Float64Array): Rows {
  const { length, sentence, place, role, first } = terms;
  const term = new Uint32Array(terms.term.length);
  const weight = new Float64Array(term.length);
  for (let r = 0; r < length; r++) {
    let sum = 0;
    for (let i = first[r]!; i < first[r + 1]!; i++) {
      const number = numbers[terms.term[i]!]!;
      const value = terms.count[i]! * idf[number]!;
      term[i] = number;
      weight[i] = value;
      sum += value * value;
    }
    const norm = Math.sqrt(sum);
    for (let i = first[r]!; i < first[r + 1]!; i++) weight[i]! /= norm;
  }
  return { length, sentence, place, role, first, term, weight };
}

/**
 * Sentence vectors of a pair, weighted tf·ln((N + ½)/sf) with the sentence frequency sf over the N sentences of both
 * texts (Sanchez-Perez, Sidorov and Gelbukh, 2014) and a few surrounding ones: within a pair the story's own names are
 * everywhere and carry little. The ½ keeps every weight above nought. No sum depends on the ids of the terms.
 */
export function pairVectors(a: SentenceTerms, b: SentenceTerms): PairVectors {
  const { ofA, ofB, idf } = numberTerms(a, b);
  return { a: weigh(a, ofA, idf), b: weigh(b, ofB, idf), idf };
}
