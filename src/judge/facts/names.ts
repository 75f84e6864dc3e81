import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { SegmentedText } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { acronymBehind, LongForms, nameOf, writtenName } from './longforms.js';
import type { WrittenName } from './longforms.js';
import { Runs } from './runs.js';
import type { Run } from './runs.js';
import { sentenceWords } from './words.js';
import { ofText } from './oftext.js';

/** A proper name where it stands. */
export interface Name extends Span {
  /** Places of its words in the sentence, half-open. */
  readonly from: number;
  readonly to: number;
  /** The longest form of the name in the text, where it can be told: "Rufus Amberley" for "Amberley". */
  readonly form: string;
  /** How it is written: where it stands, and in that form if that is another. */
  readonly ways: readonly string[];
  /** False for a single word that may have its capital from where it stands. */
  readonly isSure: boolean;
}

/** The proper names of a text, sentence by sentence. */
export interface Names {
  readonly length: number;
  /** Names in sentence `s`, in order, none over another. */
  of(s: number): readonly Name[];
}

/** Names as columns: first and last token, half-open, how they are written, and number of the form. */
class NameColumns implements Names {
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #name: WrittenName[] = [];
  readonly #form: number[] = [];
  readonly #isSure: boolean[] = [];
  /** First name of each sentence, and their number. */
  readonly #first: Uint32Array;
  readonly #forms = new LongForms();
  readonly #ofSentence: (readonly Name[] | undefined)[] = [];

  constructor(
    private readonly text: SegmentedText,
    vocabulary: Vocabulary,
  ) {
    const { length } = text.sentences;
    const runs = new Runs(text, vocabulary);
    this.#first = new Uint32Array(length + 1);
    for (let s = 0; s < length; s++) {
      for (const run of runs.of(s)) this.#add(s, run);
      this.#first[s + 1] = this.#from.length;
    }
    this.#forms.join();
  }

  get length(): number {
    return this.#from.length;
  }

  of(s: number): readonly Name[] {
    return (this.#ofSentence[s] ??= this.#namesIn(s));
  }

  #add(s: number, { from, to, isSure }: Run): void {
    const { text, tokens, sentences } = this.text;
    const first = sentences.firstToken[s]! + from;
    const end = tokens.end[first + to - from - 1]!;
    const name =
      to === from + 1
        ? nameOf(sentenceWords(this.text, s).at(from)!)
        : writtenName(text.slice(tokens.begin[first], end));
    const isBracketed = text.charCodeAt(end) === 0x20 && text.charCodeAt(end + 1) === 0x28;
    this.#from.push(from);
    this.#to.push(to);
    this.#name.push(name);
    this.#form.push(
      this.#forms.add(name, isBracketed ? acronymBehind(text.slice(end, end + 12)) : undefined),
    );
    this.#isSure.push(isSure);
  }

  #namesIn(s: number): Name[] {
    const { tokens, sentences } = this.text;
    const token = sentences.firstToken[s]!;
    const names: Name[] = [];
    for (let n = this.#first[s]!; n < this.#first[s + 1]!; n++) {
      const from = this.#from[n]!;
      const begin = tokens.begin[token + from]!;
      const { written } = this.#name[n]!.bare;
      const form = this.#forms.longest(this.#form[n]!);
      names.push({
        begin,
        end: begin + written.length,
        from,
        to: this.#to[n]!,
        form,
        ways: written === form ? [form] : [written, form],
        isSure: this.#isSure[n]!,
      });
    }
    return names;
  }
}

/**
 * The proper names of a text: runs of words with a capital that is not owed to their place, ranks and offices left out,
 * short forms and acronyms joined with the longest form in the text. Found once a text.
 */
export const namesIn: (text: SegmentedText, vocabulary: Vocabulary) => Names = ofText(
  (text, vocabulary: Vocabulary) => new NameColumns(text, vocabulary),
);
