import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { WordClass } from '../../lexicon/wordclass.js';
import type { SegmentedText } from '../../model/segmented.js';
import { datesAmong } from '../facts/dates.js';
import type { DateFact } from '../facts/dates.js';
import { namesIn } from '../facts/names.js';
import type { Name } from '../facts/names.js';
import { numbersAmong } from '../facts/numbers.js';
import { ofText } from '../facts/oftext.js';
import type { Quantity } from '../facts/quantity.js';
import { sentenceWords } from '../facts/words.js';
import type { SentenceWords } from '../facts/words.js';
import { directionOf } from './directions.js';
import { hedgesIn } from './hedges.js';
import type { Hedge } from './hedges.js';
import { negativesIn, negatorsIn } from './negators.js';
import type { Negator } from './negators.js';
import { spellingOfForm } from './spelling.js';
import type { Spelling } from './spelling.js';
import type { Worded } from './worded.js';

/** A sentence with the facts that it names, and all that tells how it names them; each is found when it is asked for. */
export class FactView implements Worded {
  readonly words: SentenceWords;
  readonly term: Uint32Array;
  readonly isContent: Uint8Array;
  #numbers: readonly Quantity[] | undefined;
  #dates: readonly DateFact[] | undefined;
  #names: readonly Name[] | undefined;
  #isPlain: Uint8Array | undefined;
  #negators: readonly Negator[] | undefined;
  #negatives: readonly number[] | undefined;
  #hedges: readonly Hedge[] | undefined;
  #direction: number | undefined;
  #spellings: readonly Spelling[] | undefined;

  constructor(
    readonly text: SegmentedText,
    readonly sentence: number,
    private readonly vocabulary: Vocabulary,
  ) {
    const { sentences, tokens } = text;
    this.words = sentenceWords(text, sentence);
    this.term = tokens.term.subarray(sentences.firstToken[sentence], sentences.firstToken[sentence + 1]);
    this.isContent = new Uint8Array(this.term.length);
    for (let i = 0; i < this.term.length; i++)
      if (vocabulary.wordClass(this.term[i]!) === WordClass.content) this.isContent[i] = 1;
  }

  get numbers(): readonly Quantity[] {
    return (this.#numbers ??= numbersAmong(this.words));
  }

  get dates(): readonly DateFact[] {
    return (this.#dates ??= datesAmong(this.words));
  }

  get names(): readonly Name[] {
    return (this.#names ??= namesIn(this.text, this.vocabulary).of(this.sentence));
  }

  /** 1 for the content words that are in no number, date or name. */
  get isPlain(): Uint8Array {
    return (this.#isPlain ??= plainIn(this));
  }

  get negators(): readonly Negator[] {
    return (this.#negators ??= negatorsIn(this));
  }

  /** Places of the words that say no in any way. */
  get negatives(): readonly number[] {
    return (this.#negatives ??= negativesIn(this.words));
  }

  get hedges(): readonly Hedge[] {
    return (this.#hedges ??= hedgesIn(this));
  }

  /** As of `directionOf`. */
  get direction(): number {
    return (this.#direction ??= directionOf(this.words, this.numbers));
  }

  /** The spellings of its words, those of one letter left out. */
  get spellings(): readonly Spelling[] {
    return (this.#spellings ??= spellingsIn(this.words));
  }
}

function spellingsIn(words: SentenceWords): Spelling[] {
  const spellings: Spelling[] = [];
  for (let i = 0; i < words.length; i++) {
    const form = words.at(i)!;
    if (form.lower.length > 1) spellings.push(spellingOfForm(form));
  }
  return spellings;
}

function plainIn({ isContent, numbers, dates, names }: FactView): Uint8Array {
  const isPlain = isContent.slice();
  for (const { from, to } of numbers) isPlain.fill(0, from, to);
  for (const { from, to } of dates) isPlain.fill(0, from, to);
  for (const { from, to } of names) isPlain.fill(0, from, to);
  return isPlain;
}

const known = ofText((text): (FactView | undefined)[] =>
  new Array<FactView | undefined>(text.sentences.length).fill(undefined),
);

/** The facts of sentence `s`. Found once a text. */
export const factView = (text: SegmentedText, s: number, vocabulary: Vocabulary): FactView =>
  (known(text)[s] ??= new FactView(text, s, vocabulary));
