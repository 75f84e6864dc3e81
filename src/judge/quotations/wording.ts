import { ofVocabulary } from '../../align/ofvocabulary.js';
import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { SegmentedText } from '../../model/segmented.js';
import { workedOut } from '../facts/form.js';
import type { Form } from '../facts/form.js';
import { textWords } from '../facts/words.js';
import type { TextWords } from '../facts/words.js';
import { contraction, spellingOf } from './spelling.js';
import { ofText } from '../facts/oftext.js';

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

/** A word that another stands for, or the word itself. */
interface Part {
  readonly spelled: string;
  readonly term: number;
  readonly isStop: boolean;
}

function partsOf(word: string, vocabulary: Vocabulary): Part[] {
  return (contraction(word) ?? [word]).map((part) => {
    const spelled = numeralOf(spellingOf(part), vocabulary);
    const term = vocabulary.idOf(spelled);
    return { spelled, term, isStop: vocabulary.isStopWord(term) };
  });
}

let vocabularies = 0;
/** A number for each vocabulary: what is kept must not keep a vocabulary that is done with. */
const numberOf = ofVocabulary(() => ({ number: vocabularies++ }));

/** What the form of a word stands for in the vocabulary that was asked about last. */
const keptWith = workedOut(() => ({ vocabulary: -1, parts: [] as readonly Part[] }));

/** Whether what stands before a word opens brackets or closes them; undefined where it does neither. */
function opensBrackets(text: string, from: number, to: number): boolean | undefined {
  for (let at = to - 1; at >= from; at--) {
    const mark = text.charAt(at);
    if (mark === '[' || mark === '(') return true;
    if (mark === ']' || mark === ')') return false;
  }
  return undefined;
}

class Words implements QuotedWords {
  readonly spelled: string[] = [];
  readonly term: number[] = [];
  readonly isStop: boolean[] = [];
  readonly begin: number[] = [];
  readonly end: number[] = [];
  readonly isWrittenOut: boolean[] = [];
  readonly isBracketed: boolean[] = [];
  readonly part: number[] = [];
  readonly firstOf: number[] = [];
  readonly quotationOf: number[] = [];
  /** The vocabulary's number. */
  readonly #number: number;
  readonly #words: TextWords;
  #inBrackets = false;

  constructor(
    readonly text: SegmentedText,
    private readonly vocabulary: Vocabulary,
  ) {
    this.#number = numberOf(vocabulary).number;
    this.#words = textWords(text);
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

  /** What a word stands for: a contraction for several words. */
  #partsOf(form: Form): readonly Part[] {
    const kept = keptWith(form);
    if (kept.vocabulary !== this.#number) {
      kept.vocabulary = this.#number;
      kept.parts = partsOf(form.whole, this.vocabulary);
    }
    return kept.parts;
  }

  #add(t: number, from: number): void {
    const { text, tokens } = this.text;
    const begin = tokens.begin[t]!;
    const end = tokens.end[t]!;
    const gap = Math.max(from, t === 0 ? 0 : tokens.end[t - 1]!);
    this.#inBrackets = opensBrackets(text, gap, begin) ?? this.#inBrackets;
    const all = this.#partsOf(this.#words.forms.all[this.#words.form[t]!]!);
    for (let i = 0; i < all.length; i++) {
      const { spelled, term, isStop } = all[i]!;
      this.spelled.push(spelled);
      this.term.push(term);
      this.isStop.push(isStop);
      this.begin.push(begin);
      this.end.push(end);
      this.isWrittenOut.push(i > 0);
      this.isBracketed.push(this.#inBrackets);
      this.part.push(this.firstOf.length - 1);
    }
  }
}

/** The words of a text's quotations. Found once a text. */
export const quotedWords: (text: SegmentedText, vocabulary: Vocabulary) => QuotedWords = ofText(
  (text, vocabulary: Vocabulary) => new Words(text, vocabulary),
);
