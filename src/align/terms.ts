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
  /** Where each of them stands: `postings.row[postings.first[d]]` and the next `frequency[d] − 1` are its rows, ascending. */
  readonly postings: Postings;
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

/** Rows by term, with the position in `SentenceTerms.term` that the row has it at. */
interface Postings {
  readonly first: Uint32Array;
  readonly row: Uint32Array;
  readonly entry: Uint32Array;
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

/** Room, by the id of a term, for its position among the distinct terms of the text at hand. */
let positions = new Uint32Array(1024);
/** Room for the number of the last text, counted from 1, that a term was met in, by its id. */
let metIn = new Uint32Array(1024);
let texts = 0;

/** The distinct ids among some, ascending. */
function distinctOf(ids: Uint32Array): Uint32Array {
  let largest = 0;
  for (let t = 0; t < ids.length; t++) largest = Math.max(largest, ids[t]!);
  if (largest >= metIn.length || texts === 0xffffffff) {
    metIn = new Uint32Array(Math.max(2 * largest, metIn.length));
    positions = new Uint32Array(metIn.length);
    texts = 0;
  }
  texts++;
  const distinct = new Uint32Array(ids.length);
  let length = 0;
  for (let t = 0; t < ids.length; t++) {
    const id = ids[t]!;
    if (metIn[id] === texts) continue;
    metIn[id] = texts;
    distinct[length++] = id;
  }
  return distinct.slice(0, length).sort();
}

/** Sorts the rows' terms by term; `first` are the bounds of the rows. */
function postingsOf(first: Uint32Array, term: Uint32Array, frequency: Uint32Array): Postings {
  const from = new Uint32Array(frequency.length + 1);
  for (let d = 0; d < frequency.length; d++) from[d + 1] = from[d]! + frequency[d]!;
  const next = from.slice();
  const row = new Uint32Array(term.length);
  const entry = new Uint32Array(term.length);
  for (let r = 0; r + 1 < first.length; r++)
    for (let i = first[r]!; i < first[r + 1]!; i++) {
      const at = next[term[i]!]!++;
      row[at] = r;
      entry[at] = i;
    }
  return { first: from, row, entry };
}

/** Counts the terms of every row of a text. */
export function sentenceTerms({ sentences, tokens }: SegmentedText, vocabulary: Vocabulary): SentenceTerms {
  const distinct = distinctOf(tokens.term);
  for (let i = 0; i < distinct.length; i++) positions[distinct[i]!] = i;
  const ofToken = new Uint32Array(tokens.length);
  for (let t = 0; t < tokens.length; t++) ofToken[t] = positions[tokens.term[t]!]!;
  const frequency = new Uint32Array(distinct.length);
  // The row, counted from 1, that a term was last met in, and where its count stands.
  const lastRow = new Uint32Array(distinct.length);
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
      if (lastRow[at] !== rows.length) {
        lastRow[at] = rows.length;
        countAt[at] = length;
        frequency[at]!++;
        term[length++] = at;
      }
      count[countAt[at]!]!++;
    }
  }
  const first = new Uint32Array(rows.length + 1);
  const sentence = new Uint32Array(rows.length);
  const last = new Uint32Array(rows.length);
  const role = new Uint8Array(rows.length);
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r]!;
    first[r] = row.first;
    sentence[r] = row.sentence;
    last[r] = row.last;
    role[r] = row.role;
  }
  first[rows.length] = length;
  const isStopWord = new Uint8Array(distinct.length);
  for (let i = 0; i < distinct.length; i++) isStopWord[i] = vocabulary.isStopWord(distinct[i]!) ? 1 : 0;
  const ofRows = term.slice(0, length);
  return {
    length: rows.length,
    sentence,
    last,
    role,
    first,
    term: ofRows,
    count: count.slice(0, length),
    distinct,
    frequency,
    postings: postingsOf(first, ofRows, frequency),
    isStopWord,
    ofToken,
    furniture: {
      before: Uint32Array.from(furniture, ({ before }) => before),
      from: Uint32Array.from(furniture, ({ from }) => from),
      to: Uint32Array.from(furniture, ({ to }) => to),
    },
  };
}
