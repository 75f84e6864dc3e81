import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { SegmentedText } from '../../model/segmented.js';
import { contraction, spellingOf } from './spelling.js';

/** A quotation of more words is taken in parts: parts are compared with each other word by word. */
const LONGEST_PART = 120;

/** The words of all quotations of a text as columns, contractions written out. */
export interface QuotedWords {
  readonly text: SegmentedText;
  readonly length: number;
  /** The word for comparison, and the id of its stem. */
  readonly spelled: readonly string[];
  readonly term: readonly number[];
  /** Whether it is a function word. */
  readonly isStop: readonly boolean[];
  readonly begin: readonly number[];
  readonly end: readonly number[];
  /** Token that it is, or is a part of. */
  readonly token: readonly number[];
  /** Whether it was written out, so that another word may be meant. */
  readonly isWrittenOut: readonly boolean[];
  /** Whether it stands in brackets: what the paper put in, not what was said. */
  readonly isBracketed: readonly boolean[];
  /** Number of the part of a quotation that it is in; parts do not go over quotations. */
  readonly part: readonly number[];
  /** First word of each part, and their number of words as one more entry. */
  readonly firstOf: readonly number[];
  /** Quotation of each part. */
  readonly quotationOf: readonly number[];
}

const ordinal = /(?:st|nd|rd|th)$/;

/** Digits for a number, so that "twelve" is 12. */
function numeralOf(word: string, vocabulary: Vocabulary): string {
  if (ordinal.test(word)) return word;
  const value = vocabulary.value(vocabulary.idOf(word));
  return Number.isNaN(value) ? word : String(value);
}

class Words implements QuotedWords {
  readonly spelled: string[] = [];
  readonly term: number[] = [];
  readonly isStop: boolean[] = [];
  readonly begin: number[] = [];
  readonly end: number[] = [];
  readonly token: number[] = [];
  readonly isWrittenOut: boolean[] = [];
  readonly isBracketed: boolean[] = [];
  readonly part: number[] = [];
  readonly firstOf: number[] = [];
  readonly quotationOf: number[] = [];
  #inBrackets = false;

  constructor(
    readonly text: SegmentedText,
    private readonly vocabulary: Vocabulary,
  ) {
    const { quotations, tokens, sentences } = text;
    let t = 0;
    let s = 0;
    for (let q = 0; q < quotations.begin.length; q++) {
      while (t < tokens.length && tokens.begin[t]! < quotations.begin[q]!) t++;
      this.#open(q);
      for (; t < tokens.length && tokens.begin[t]! < quotations.end[q]!; t++) {
        while (sentences.firstToken[s + 1]! <= t) s++;
        const full = this.length - this.firstOf.at(-1)! >= LONGEST_PART;
        if (full && (sentences.firstToken[s] === t || this.length - this.firstOf.at(-1)! >= 2 * LONGEST_PART))
          this.#open(q);
        this.#add(t, quotations.begin[q]!);
      }
    }
    this.firstOf.push(this.length);
  }

  get length(): number {
    return this.spelled.length;
  }

  #open(q: number): void {
    this.firstOf.push(this.length);
    this.quotationOf.push(q);
    this.#inBrackets = false;
  }

  #add(t: number, from: number): void {
    const { text, tokens } = this.text;
    const gap = text.slice(Math.max(from, t === 0 ? 0 : tokens.end[t - 1]!), tokens.begin[t]);
    const open = Math.max(gap.lastIndexOf('['), gap.lastIndexOf('('));
    const close = Math.max(gap.lastIndexOf(']'), gap.lastIndexOf(')'));
    if (open !== close) this.#inBrackets = open > close;
    const word = text.slice(tokens.begin[t], tokens.end[t]);
    const written = contraction(word);
    (written ?? [word]).forEach((part, i) => {
      const spelled = numeralOf(spellingOf(part), this.vocabulary);
      this.spelled.push(spelled);
      const term = this.vocabulary.idOf(spelled);
      this.term.push(term);
      this.isStop.push(this.vocabulary.isStopWord(term));
      this.begin.push(tokens.begin[t]!);
      this.end.push(tokens.end[t]!);
      this.token.push(t);
      this.isWrittenOut.push(written !== undefined && i > 0);
      this.isBracketed.push(this.#inBrackets);
      this.part.push(this.firstOf.length - 1);
    });
  }
}

const known = new WeakMap<SegmentedText, QuotedWords>();

/** The words of a text's quotations. Found once a text. */
export function quotedWords(text: SegmentedText, vocabulary: Vocabulary): QuotedWords {
  let words = known.get(text);
  if (!words) {
    words = new Words(text, vocabulary);
    known.set(text, words);
  }
  return words;
}
