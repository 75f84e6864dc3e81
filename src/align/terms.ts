import type { Vocabulary } from '../lexicon/vocabulary.js';
import { SentenceRole } from '../model/segmented.js';
import type { SegmentedText } from '../model/segmented.js';

/**
 * The terms of a text's sentences, counted once for all pairs it is in: row `r` is the sentence `sentence[r]`, its
 * terms are `distinct[term[first[r]]]` to `distinct[term[first[r + 1] − 1]]` in order of appearance. Furniture and
 * sentences without a word have no row.
 */
export interface SentenceTerms {
  readonly length: number;
  readonly sentence: Uint32Array;
  /** Where the row stands: neighbours are 1 apart, rows with furniture between them `FURNITURE_GAP`. Under 2²⁶. */
  readonly place: Uint32Array;
  /** The sentence's `SentenceRole`. */
  readonly role: Uint8Array;
  readonly first: Uint32Array;
  readonly term: Uint32Array;
  /** Occurrences of the term in the row. */
  readonly count: Uint32Array;
  /** Distinct terms of the text, ascending by their ids. */
  readonly distinct: Uint32Array;
  /** Rows that hold each of them. */
  readonly frequency: Uint32Array;
  /** 1 for function words. */
  readonly isStopWord: Uint8Array;
}

/** Wider than any gap within a passage, so that no passage spans page furniture. */
const FURNITURE_GAP = 16;

/** Counts the terms of every sentence of a text. */
export function sentenceTerms({ sentences, tokens }: SegmentedText, vocabulary: Vocabulary): SentenceTerms {
  const distinct = tokens.term
    .slice()
    .sort()
    .filter((term, i, all) => i === 0 || term !== all[i - 1]);
  const position = new Map<number, number>();
  distinct.forEach((term, i) => position.set(term, i));
  const frequency = new Uint32Array(distinct.length);
  // The row, counted from 1, that a term was last met in, and where its count stands.
  const metIn = new Uint32Array(distinct.length);
  const countAt = new Uint32Array(distinct.length);
  const rows: { sentence: number; place: number; role: number; first: number }[] = [];
  const term = new Uint32Array(tokens.length);
  const count = new Uint32Array(tokens.length);
  let length = 0;
  let place = 0;
  let step = 0;
  for (let s = 0; s < sentences.length; s++) {
    const from = sentences.firstToken[s]!;
    const to = sentences.firstToken[s + 1]!;
    // One step however many lines of furniture there are, so that places stay few in a page of nothing else.
    if (sentences.role[s] === SentenceRole.furniture) step = FURNITURE_GAP;
    if (sentences.role[s] === SentenceRole.furniture || from === to) continue;
    place += step;
    step = 1;
    rows.push({ sentence: s, place, role: sentences.role[s]!, first: length });
    for (let t = from; t < to; t++) {
      const at = position.get(tokens.term[t]!)!;
      if (metIn[at] !== rows.length) {
        metIn[at] = rows.length;
        countAt[at] = length;
        frequency[at]!++;
        term[length++] = at;
      }
      count[countAt[at]!]!++;
    }
  }
  return {
    length: rows.length,
    sentence: Uint32Array.from(rows, (row) => row.sentence),
    place: Uint32Array.from(rows, (row) => row.place),
    role: Uint8Array.from(rows, (row) => row.role),
    first: Uint32Array.from([...rows.map((row) => row.first), length]),
    term: term.slice(0, length),
    count: count.slice(0, length),
    distinct,
    frequency,
    isStopWord: Uint8Array.from(distinct, (id) => (vocabulary.isStopWord(id) ? 1 : 0)),
  };
}
