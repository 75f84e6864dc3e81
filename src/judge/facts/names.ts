import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { SegmentedText } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { writingOf } from './capitals.js';
import { LongForms } from './longforms.js';
import { runsIn } from './runs.js';

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

/** Names as columns: first and last token, half-open, and number of the form. */
class NameColumns implements Names {
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #form: number[] = [];
  readonly #isSure: boolean[] = [];
  /** First name of each sentence, and their number. */
  readonly #first: Uint32Array;
  readonly #forms: LongForms;
  readonly #ofSentence: (readonly Name[] | undefined)[] = [];

  constructor(
    private readonly text: SegmentedText,
    vocabulary: Vocabulary,
  ) {
    const { tokens, sentences } = text;
    const writing = writingOf(text);
    const forms = new LongForms();
    this.#first = new Uint32Array(sentences.length + 1);
    for (let s = 0; s < sentences.length; s++) {
      const token = sentences.firstToken[s]!;
      for (const { from, to, isSure } of runsIn(text, s, writing, vocabulary)) {
        const written = text.text.slice(tokens.begin[token + from], tokens.end[token + to - 1]);
        const behind = text.text.slice(tokens.end[token + to - 1], tokens.end[token + to - 1]! + 12);
        this.#from.push(from);
        this.#to.push(to);
        this.#form.push(forms.add(written, behind));
        this.#isSure.push(isSure);
      }
      this.#first[s + 1] = this.#from.length;
    }
    this.#forms = forms;
    forms.join();
  }

  get length(): number {
    return this.#from.length;
  }

  of(s: number): readonly Name[] {
    return (this.#ofSentence[s] ??= this.#namesIn(s));
  }

  #namesIn(s: number): Name[] {
    const { tokens, sentences } = this.text;
    const token = sentences.firstToken[s]!;
    const names: Name[] = [];
    for (let n = this.#first[s]!; n < this.#first[s + 1]!; n++) {
      const from = this.#from[n]!;
      const to = this.#to[n]!;
      const begin = tokens.begin[token + from]!;
      const written = this.text.text.slice(begin, tokens.end[token + to - 1]).replace(/['’]s?$/i, '');
      const form = this.#forms.longest(this.#form[n]!);
      names.push({
        begin,
        end: begin + written.length,
        from,
        to,
        form,
        ways: written === form ? [form] : [written, form],
        isSure: this.#isSure[n]!,
      });
    }
    return names;
  }
}

const known = new WeakMap<SegmentedText, Names>();

/**
 * The proper names of a text: runs of words with a capital that is not owed to their place, ranks and offices left out,
 * short forms and acronyms joined with the longest form in the text. Found once a text.
 */
export function namesIn(text: SegmentedText, vocabulary: Vocabulary): Names {
  let names = known.get(text);
  if (!names) {
    names = new NameColumns(text, vocabulary);
    known.set(text, names);
  }
  return names;
}
