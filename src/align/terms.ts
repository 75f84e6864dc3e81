import type { Vocabulary } from '../lexicon/vocabulary.js';
import { SentenceRole } from '../model/segmented.js';
import type { SegmentedText } from '../model/segmented.js';
import { kept, roomIn } from './room.js';

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
  /** Distinct terms of the text by their ids, in order of appearance. */
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

/** Room, by the id of a term, for its position among the distinct terms of the text at hand. */
let positions = new Uint32Array(1024);
/** Room for the number of the last text, counted from 1, that a term was met in, by its id. */
let metIn = new Uint32Array(1024);
let texts = 0;

/** Room for the distinct terms of the text at hand; the row, counted from 1, that each was last met in, and where that counts it. */
let found = new Uint32Array(1024);
let lastRow = new Uint32Array(1024);
let countAt = new Uint32Array(1024);
/** Room for the terms of all rows, and their counts. */
let termOf = new Uint32Array(1024);
let countOf = new Uint32Array(1024);
/** Room for the rows: their first sentence and last one, and where their terms begin. */
let sentenceOf = new Uint32Array(256);
let lastOf = new Uint32Array(256);
let firstOf = new Uint32Array(256);

function makeRoom(tokens: number, sentences: number): void {
  found = roomIn(found, tokens);
  lastRow = roomIn(lastRow, tokens);
  countAt = roomIn(countAt, tokens);
  termOf = roomIn(termOf, tokens);
  countOf = roomIn(countOf, tokens);
  sentenceOf = roomIn(sentenceOf, sentences);
  lastOf = roomIn(lastOf, sentences);
  firstOf = roomIn(firstOf, sentences + 1);
}

function keepRoom(): void {
  found = kept(found);
  lastRow = kept(lastRow);
  countAt = kept(countAt);
  termOf = kept(termOf);
  countOf = kept(countOf);
}

/** The distinct ids among some, in order of appearance, and puts which of them each is in `ofToken`. */
function distinctOf(ids: Uint32Array, ofToken: Uint32Array): Uint32Array {
  let largest = 0;
  for (let t = 0; t < ids.length; t++) largest = Math.max(largest, ids[t]!);
  if (largest >= metIn.length || texts === 0xffffffff) {
    metIn = new Uint32Array(Math.max(2 * largest, metIn.length));
    positions = new Uint32Array(metIn.length);
    texts = 0;
  }
  texts++;
  let length = 0;
  for (let t = 0; t < ids.length; t++) {
    const id = ids[t]!;
    if (metIn[id] !== texts) {
      metIn[id] = texts;
      positions[id] = length;
      found[length++] = id;
    }
    ofToken[t] = positions[id]!;
  }
  return found.slice(0, length);
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

/** Lines of furniture that stand before rows. */
class Furniture {
  readonly before: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];

  columns(): SentenceTerms['furniture'] {
    return {
      before: Uint32Array.from(this.before),
      from: Uint32Array.from(this.from),
      to: Uint32Array.from(this.to),
    };
  }
}

/** Whether a sentence joins the row that ends before it: one of both is short, and both together are not long. */
function joins({ firstToken, role }: SegmentedText['sentences'], row: number, s: number): boolean {
  const begun = sentenceOf[row]!;
  if (lastOf[row] !== s - 1 || role[begun] !== role[s]) return false;
  const begin = firstToken[begun]!;
  const middle = firstToken[s]!;
  const end = firstToken[s + 1]!;
  return Math.min(middle - begin, end - middle) < SHORT && end - begin <= JOINED;
}

/** Counts the terms of every row of a text. */
export function sentenceTerms({ sentences, tokens }: SegmentedText, vocabulary: Vocabulary): SentenceTerms {
  makeRoom(tokens.length, sentences.length);
  const ofToken = new Uint32Array(tokens.length);
  const distinct = distinctOf(tokens.term, ofToken);
  const isStopWord = new Uint8Array(distinct.length);
  for (let i = 0; i < distinct.length; i++) isStopWord[i] = vocabulary.isStopWord(distinct[i]!) ? 1 : 0;
  const frequency = new Uint32Array(distinct.length);
  lastRow.fill(0, 0, distinct.length);
  const furniture = new Furniture();
  let rows = 0;
  let length = 0;
  for (let s = 0; s < sentences.length; s++) {
    const from = sentences.firstToken[s]!;
    const to = sentences.firstToken[s + 1]!;
    if (sentences.role[s] === SentenceRole.furniture) {
      furniture.before.push(rows);
      furniture.from.push(from);
      furniture.to.push(to);
    }
    if (sentences.role[s] === SentenceRole.furniture || from === to) continue;
    if (rows === 0 || !joins(sentences, rows - 1, s)) {
      sentenceOf[rows] = s;
      firstOf[rows++] = length;
    }
    lastOf[rows - 1] = s;
    for (let t = from; t < to; t++) {
      const at = ofToken[t]!;
      if (lastRow[at] === rows) {
        countOf[countAt[at]!]!++;
        continue;
      }
      lastRow[at] = rows;
      countAt[at] = length;
      frequency[at]!++;
      termOf[length] = at;
      countOf[length++] = 1;
    }
  }
  firstOf[rows] = length;
  const first = firstOf.slice(0, rows + 1);
  const sentence = sentenceOf.slice(0, rows);
  const role = new Uint8Array(rows);
  for (let r = 0; r < rows; r++) role[r] = sentences.role[sentence[r]!]!;
  const term = termOf.slice(0, length);
  const count = countOf.slice(0, length);
  keepRoom();
  return {
    length: rows,
    sentence,
    last: lastOf.slice(0, rows),
    role,
    first,
    term,
    count,
    distinct,
    frequency,
    postings: postingsOf(first, term, frequency),
    isStopWord,
    ofToken,
    furniture: furniture.columns(),
  };
}
