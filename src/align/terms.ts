import type { Vocabulary } from '../lexicon/vocabulary.js';
import { SentenceRole } from '../model/segmented.js';
import type { SegmentedText } from '../model/segmented.js';

/**
 * The terms of a text, counted once for all pairs it is in. Row `r` is the sentences `sentence[r]` to `last[r]`, mostly
 * one; its terms are `distinct[term[first[r]]]` to `distinct[term[first[r + 1] − 1]]` in order of appearance. Furniture
 * and sentences without a word have no row.
 */
export interface SentenceTerms {
  readonly length: number;
  readonly sentence: Uint32Array;
  readonly last: Uint32Array;
  /** The row's `SentenceRole`. */
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
  /** Which of them each token of the text is, furniture included. */
  readonly ofToken: Uint32Array;
  /** Lines of furniture: the row that each stands before, ascending, and its tokens. */
  readonly furniture: {
    readonly before: Uint32Array;
    readonly from: Uint32Array;
    readonly to: Uint32Array;
  };
}

/**
 * A sentence under this many tokens says too little to be told from others, so it joins its neighbour in a row (as in
 * Sanchez-Perez, Sidorov and Gelbukh, 2014, who join those under 3); chopped text and lists become rows that can.
 */
const SHORT = 6;
/** No row grows past this many tokens by joining. */
const JOINED = 30;

interface Row {
  readonly sentence: number;
  last: number;
  readonly role: number;
  readonly first: number;
}

/** Counts the terms of every row of a text. */
export function sentenceTerms({ sentences, tokens }: SegmentedText, vocabulary: Vocabulary): SentenceTerms {
  const distinct = tokens.term
    .slice()
    .sort()
    .filter((term, i, all) => i === 0 || term !== all[i - 1]);
  const position = new Map<number, number>();
  distinct.forEach((term, i) => position.set(term, i));
  const ofToken = tokens.term.map((id) => position.get(id)!);
  const frequency = new Uint32Array(distinct.length);
  // The row, counted from 1, that a term was last met in, and where its count stands.
  const metIn = new Uint32Array(distinct.length);
  const countAt = new Uint32Array(distinct.length);
  const rows: Row[] = [];
  const furniture: { before: number; from: number; to: number }[] = [];
  const term = new Uint32Array(tokens.length);
  const count = new Uint32Array(tokens.length);
  let length = 0;
  const joins = (row: Row | undefined, s: number): row is Row => {
    if (row?.last !== s - 1 || row.role !== sentences.role[s]) return false;
    const begin = sentences.firstToken[row.sentence]!;
    const [middle, end] = [sentences.firstToken[s]!, sentences.firstToken[s + 1]!];
    return Math.min(middle - begin, end - middle) < SHORT && end - begin <= JOINED;
  };
  for (let s = 0; s < sentences.length; s++) {
    const from = sentences.firstToken[s]!;
    const to = sentences.firstToken[s + 1]!;
    if (sentences.role[s] === SentenceRole.furniture) furniture.push({ before: rows.length, from, to });
    if (sentences.role[s] === SentenceRole.furniture || from === to) continue;
    const open = rows.at(-1);
    if (joins(open, s)) open.last = s;
    else rows.push({ sentence: s, last: s, role: sentences.role[s]!, first: length });
    for (let t = from; t < to; t++) {
      const at = ofToken[t]!;
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
    last: Uint32Array.from(rows, (row) => row.last),
    role: Uint8Array.from(rows, (row) => row.role),
    first: Uint32Array.from([...rows.map((row) => row.first), length]),
    term: term.slice(0, length),
    count: count.slice(0, length),
    distinct,
    frequency,
    isStopWord: Uint8Array.from(distinct, (id) => (vocabulary.isStopWord(id) ? 1 : 0)),
    ofToken,
    furniture: {
      before: Uint32Array.from(furniture, ({ before }) => before),
      from: Uint32Array.from(furniture, ({ from }) => from),
      to: Uint32Array.from(furniture, ({ to }) => to),
    },
  };
}
