import type { SegmentedText } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { trait } from './form.js';
import type { Form } from './form.js';
import { formsForNext } from './forms.js';
import type { Forms } from './forms.js';
import { ofText } from './oftext.js';

/** A gap is kept up to this many characters: what tells anything is shorter. */
const LONGEST_GAP = 16;

/** A mark beside the traits of a word: something else than a space stands before it in its sentence. */
export const APART = 1 << 30;

/** The words of a text, as columns. */
export interface TextWords {
  readonly forms: Forms;
  /** Of each word the number of its form. */
  readonly form: Uint32Array;
  /** Of each word the sum of its form's traits, and `APART`. */
  readonly traits: Uint32Array;
  /** Of each sentence all that any of its words has of these. */
  readonly any: Uint32Array;
}

function wordsIn({ text, tokens, sentences }: SegmentedText): TextWords {
  const forms = formsForNext();
  const form = new Uint32Array(tokens.length);
  const traits = new Uint32Array(tokens.length);
  const any = new Uint32Array(sentences.length);
  const { begin, end, term } = tokens;
  for (let s = 0; s < sentences.length; s++) {
    const last = sentences.firstToken[s + 1]!;
    let before = sentences.begin[s]!;
    let isFirst = true;
    let all = 0;
    for (let t = sentences.firstToken[s]!; t < last; t++) {
      const from = begin[t]!;
      const number = forms.numberOf(term[t]!, text, from, end[t]!);
      form[t] = number;
      let own = forms.traits[number]!;
      const isSpace = from === before + 1 && text.charCodeAt(before) === 0x20;
      if (!isSpace && !(isFirst && from === before)) own |= APART;
      isFirst = false;
      before = end[t]!;
      traits[t] = own;
      all |= own;
    }
    any[s] = all;
  }
  return { forms, form, traits, any };
}

/** What was found out about a sentence that was not searched yet, by the number of the search. */
const unsearched: unknown[] = [];

/** The words of a sentence as they are written; places count from the sentence's first word. */
export class SentenceWords {
  /** Token number of the first word. */
  readonly first: number;
  readonly length: number;
  #form: readonly Form[] | undefined;
  #lower: readonly string[] | undefined;
  #gap: readonly string[] | undefined;
  /** What was found out about the sentence, by the number of the search. */
  readonly found = unsearched.slice();

  constructor(
    private readonly text: SegmentedText,
    private readonly sentence: number,
    private readonly all: TextWords,
  ) {
    this.first = text.sentences.firstToken[sentence]!;
    this.length = text.sentences.firstToken[sentence + 1]! - this.first;
  }

  /** Where the word at a place begins and ends in the text. */
  beginOf(place: number): number {
    return this.text.tokens.begin[this.first + place]!;
  }

  endOf(place: number): number {
    return this.text.tokens.end[this.first + place]!;
  }

  get form(): readonly Form[] {
    return (this.#form ??= this.#forms());
  }

  /** Without possessive endings, in lower case, with plain apostrophes. */
  get lower(): readonly string[] {
    return (this.#lower ??= this.#lowers());
  }

  /** What stands before each word and, as one more entry, behind the last one, within the sentence. */
  get gap(): readonly string[] {
    return (this.#gap ??= this.#gaps());
  }

  /** The form of the word at a place, if there is one. */
  at(place: number): Form | undefined {
    if (place < 0 || place >= this.length) return undefined;
    return this.all.forms.all[this.all.form[this.first + place]!];
  }

  /** The word at a place as in `lower`; empty where there is none. */
  lowerAt(place: number): string {
    if (place < 0 || place >= this.length) return '';
    return this.all.forms.all[this.all.form[this.first + place]!]!.lower;
  }

  /** The same as it is written, without a possessive ending. */
  writtenAt(place: number): string {
    if (place < 0 || place >= this.length) return '';
    return this.all.forms.all[this.all.form[this.first + place]!]!.written;
  }

  /** Whether the word at a place has one of some traits. */
  has(place: number, traits: number): boolean {
    return (this.all.traits[this.first + place]! & traits) !== 0;
  }

  /** Whether any word has one of some traits. */
  hasAny(traits: number): boolean {
    return (this.all.any[this.sentence]! & traits) !== 0;
  }

  #forms(): Form[] {
    const { forms, form } = this.all;
    const found = new Array<Form>(this.length);
    for (let i = 0; i < this.length; i++) found[i] = forms.all[form[this.first + i]!]!;
    return found;
  }

  #lowers(): string[] {
    const { forms, form } = this.all;
    const lower = new Array<string>(this.length);
    for (let i = 0; i < this.length; i++) lower[i] = forms.all[form[this.first + i]!]!.lower;
    return lower;
  }

  #gaps(): string[] {
    const { text, tokens, sentences } = this.text;
    const { length } = this;
    const gap = new Array<string>(length + 1);
    let at = sentences.begin[this.sentence]!;
    for (let i = 0; i < length; i++) {
      const begin = tokens.begin[this.first + i]!;
      const isSpace = begin > at && !this.has(i, APART);
      gap[i] = isSpace ? ' ' : text.slice(Math.max(at, begin - LONGEST_GAP), begin);
      at = tokens.end[this.first + i]!;
    }
    gap[length] = text.slice(at, Math.max(at, Math.min(sentences.end[this.sentence]!, at + LONGEST_GAP)));
    return gap;
  }
}

const known = ofText((text) => ({
  words: wordsIn(text),
  sentences: new Array<SentenceWords | undefined>(text.sentences.length).fill(undefined),
}));

/** The words of a text. Found once a text. */
export const textWords = (text: SegmentedText): TextWords => known(text).words;

/** The words of sentence `s`. Found once a text. */
export function sentenceWords(text: SegmentedText, s: number): SentenceWords {
  const { words, sentences } = known(text);
  return (sentences[s] ??= new SentenceWords(text, s, words));
}

/** A search of a sentence that is made once for each. To be made when modules are loaded. */
export function foundOnce<T>(find: (words: SentenceWords) => T): (words: SentenceWords) => T {
  const search = unsearched.push(undefined) - 1;
  return (words) => (words.found[search] ??= find(words)) as T;
}

/** Whether a word begins with an ASCII digit, as numbers in digits do. */
function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** A word that begins so. */
export const Digit = trait(({ lower }) => startsWithDigit(lower));

/** Whether a gap is a space or a hyphen alone, as inside "twenty-five" or "4.2 million". */
export const isJoined = (gap: string | undefined): boolean =>
  gap === ' ' || (gap !== undefined && /^[ \u00A0\u2011-]$/.test(gap));

/** Whether a gap is white space alone. */
export const isSpace = (gap: string | undefined): boolean =>
  gap === ' ' || (gap !== undefined && /^[ \u00A0\n]+$/.test(gap));

/** The span of the words from `from` up to `to`, half-open. */
export const spanOf = (words: SentenceWords, from: number, to: number): Span => ({
  begin: words.beginOf(from),
  end: words.endOf(to - 1),
});
