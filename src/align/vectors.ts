import type { Vocabulary } from '../lexicon/vocabulary.js';
import { SentenceRole } from '../model/segmented.js';
import type { SegmentedText } from '../model/segmented.js';

/**
 * One side of a pair as weighted sentence vectors, in compressed rows: row `r` is the sentence `sentence[r]`, its
 * distinct terms are `term[first[r]]` to `term[first[r + 1]]`, numbered within the pair, with weights of unit length.
 */
export interface Rows {
  readonly length: number;
  readonly sentence: Uint32Array;
  /** Where the row stands: consecutive rows are 1 apart, rows with furniture between them `FURNITURE_GAP` more. */
  readonly place: Uint32Array;
  /** The sentence's `SentenceRole`. */
  readonly role: Uint8Array;
  readonly first: Uint32Array;
  readonly term: Uint32Array;
  readonly weight: Float64Array;
}

/** Wider than any gap within a passage, so that no passage spans page furniture. */
const FURNITURE_GAP = 1000;

export interface PairVectors {
  readonly a: Rows;
  readonly b: Rows;
  /** Weight of every term of the pair, by its number, in nats; above 0. */
  readonly idf: Float64Array;
}

interface CountedRows {
  readonly sentence: number[];
  readonly place: number[];
  readonly first: number[];
  readonly term: number[];
  readonly count: number[];
}

/** Numbers terms by first appearance in the pair, so that no sum depends on the ids of a vocabulary. */
class PairTerms {
  readonly #local = new Map<number, number>();
  /** Sentences of the pair that hold the term. */
  readonly sentenceFrequency: number[] = [];
  readonly isStopWord: boolean[] = [];

  constructor(private readonly vocabulary: Vocabulary) {}

  count(text: SegmentedText): CountedRows {
    const { sentences, tokens } = text;
    const rows: CountedRows = { sentence: [], place: [], first: [0], term: [], count: [] };
    let place = 0;
    for (let s = 0; s < sentences.length; s++) {
      const from = sentences.firstToken[s]!;
      const to = sentences.firstToken[s + 1]!;
      if (sentences.role[s] === SentenceRole.furniture) place += FURNITURE_GAP;
      if (sentences.role[s] === SentenceRole.furniture || from === to) continue;
      const counts = new Map<number, number>();
      for (let t = from; t < to; t++) {
        const term = this.#localOf(tokens.term[t]!);
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
      for (const [term, count] of counts) {
        rows.term.push(term);
        rows.count.push(count);
        this.sentenceFrequency[term]!++;
      }
      rows.sentence.push(s);
      rows.place.push(place++);
      rows.first.push(rows.term.length);
    }
    return rows;
  }

  #localOf(term: number): number {
    let local = this.#local.get(term);
    if (local === undefined) {
      local = this.sentenceFrequency.length;
      this.#local.set(term, local);
      this.sentenceFrequency.push(0);
      this.isStopWord.push(this.vocabulary.isStopWord(term));
    }
    return local;
  }
}

function weigh(rows: CountedRows, { sentences }: SegmentedText, idf: Float64Array): Rows {
  const length = rows.sentence.length;
  const weight = Float64Array.from(rows.term, (term, i) => rows.count[i]! * idf[term]!);
  for (let r = 0; r < length; r++) {
    let sum = 0;
    for (let i = rows.first[r]!; i < rows.first[r + 1]!; i++) sum += weight[i]! * weight[i]!;
    const norm = Math.sqrt(sum);
    for (let i = rows.first[r]!; i < rows.first[r + 1]!; i++) weight[i]! /= norm;
  }
  return {
    length,
    sentence: Uint32Array.from(rows.sentence),
    place: Uint32Array.from(rows.place),
    role: Uint8Array.from(rows.sentence, (s) => sentences.role[s]!),
    first: Uint32Array.from(rows.first),
    term: Uint32Array.from(rows.term),
    weight,
  };
}

/**
 * Sentences that a pair is thought to be set among, so that the words of two short texts weigh something although no
 * sentence of theirs lacks them; and the share of them that holds a given function word.
 */
const SURROUNDING = { sentences: 5, withFunctionWord: 0.5 };

/**
 * Sentence vectors of a pair, weighted tf·ln((N + ½)/sf) with the sentence frequency sf over the N sentences of both
 * texts (Sanchez-Perez, Sidorov and Gelbukh, 2014) and a few surrounding ones: within a pair the story's own names are
 * everywhere and carry little. The ½ keeps every weight above nought. Furniture has no row.
 */
export function pairVectors(a: SegmentedText, b: SegmentedText, vocabulary: Vocabulary): PairVectors {
  const terms = new PairTerms(vocabulary);
  const countedA = terms.count(a);
  const countedB = terms.count(b);
  const sentences = countedA.sentence.length + countedB.sentence.length + SURROUNDING.sentences;
  const surrounding = SURROUNDING.sentences * SURROUNDING.withFunctionWord;
  const idf = Float64Array.from(terms.sentenceFrequency, (frequency, term) =>
    Math.log((sentences + 0.5) / (frequency + (terms.isStopWord[term] ? surrounding : 0))),
  );
  return { a: weigh(countedA, a, idf), b: weigh(countedB, b, idf), idf };
}
