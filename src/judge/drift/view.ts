import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { WordClass } from '../../lexicon/wordclass.js';
import type { SentenceLink } from '../../model/alignment.js';
import type { SegmentedText } from '../../model/segmented.js';
import { datesAmong } from '../facts/dates.js';
import type { DateFact } from '../facts/dates.js';
import { namesIn } from '../facts/names.js';
import type { Name } from '../facts/names.js';
import { numbersAmong } from '../facts/numbers.js';
import type { Quantity } from '../facts/quantity.js';
import { sentenceWords } from '../facts/words.js';
import type { SentenceWords } from '../facts/words.js';

/** A text, with the day on which it came out where that is known (`publicationDay`). */
export interface Told {
  readonly text: SegmentedText;
  readonly published: number | undefined;
}

/** A sentence with the facts that it names. */
export interface FactView {
  readonly told: Told;
  readonly sentence: number;
  readonly words: SentenceWords;
  readonly term: Uint32Array;
  /** 1 for content words. */
  readonly isContent: Uint8Array;
  readonly numbers: readonly Quantity[];
  readonly dates: readonly DateFact[];
  readonly names: readonly Name[];
}

/** A linked sentence: `partners[i]` are the places in the other sentence that mean the same as the word at place `i`. */
export interface LinkedView extends FactView {
  readonly partners: readonly (readonly number[])[];
}

/** Both sentences of a link, with the sentences around them. */
export interface LinkView {
  readonly a: LinkedView;
  readonly b: LinkedView;
  /** The other sentences of the other text that are linked with `a`, so that they may tell the rest of it. */
  readonly besidesA: readonly FactView[];
  readonly besidesB: readonly FactView[];
  /** Those, and the neighbours of the sentence linked with it: facts move to the next sentence. */
  readonly aroundA: readonly FactView[];
  readonly aroundB: readonly FactView[];
  /** Of the link, 0 to 1. */
  readonly similarity: number;
  readonly vocabulary: Vocabulary;
}

/** What is asked for of a sentence is worked out when it is. */
class SentenceView implements FactView {
  readonly words: SentenceWords;
  readonly term: Uint32Array;
  readonly isContent: Uint8Array;

  constructor(
    readonly told: Told,
    readonly sentence: number,
    readonly vocabulary: Vocabulary,
  ) {
    const { sentences, tokens } = told.text;
    this.words = sentenceWords(told.text, sentence);
    this.term = tokens.term.subarray(sentences.firstToken[sentence], sentences.firstToken[sentence + 1]);
    this.isContent = new Uint8Array(this.term.length);
    for (let i = 0; i < this.term.length; i++)
      if (vocabulary.wordClass(this.term[i]!) === WordClass.content) this.isContent[i] = 1;
  }

  get numbers(): readonly Quantity[] {
    return numbersAmong(this.words);
  }

  get dates(): readonly DateFact[] {
    return datesAmong(this.words);
  }

  get names(): readonly Name[] {
    return namesIn(this.told.text, this.vocabulary).of(this.sentence);
  }
}

/** A sentence view with the words that mean the same as its own. */
class PairedView extends SentenceView implements LinkedView {
  constructor(
    { told, sentence }: FactView,
    vocabulary: Vocabulary,
    readonly partners: readonly (readonly number[])[],
  ) {
    super(told, sentence, vocabulary);
  }
}

/** The facts of sentence `s`. */
export const factView = (told: Told, s: number, vocabulary: Vocabulary): FactView =>
  new SentenceView(told, s, vocabulary);

/** A link's sentences with the words that mean the same. */
export function linkedViews(
  a: FactView,
  b: FactView,
  { words }: SentenceLink,
  vocabulary: Vocabulary,
): { a: LinkedView; b: LinkedView } {
  const partnersA: number[][] = Array.from(a.term, () => []);
  const partnersB: number[][] = Array.from(b.term, () => []);
  words.a.forEach((t, k) => {
    const i = t - a.words.first;
    const j = words.b[k]! - b.words.first;
    partnersA[i]?.push(j);
    partnersB[j]?.push(i);
  });
  return { a: new PairedView(a, vocabulary, partnersA), b: new PairedView(b, vocabulary, partnersB) };
}

/** The link seen from the other side. */
export const mirrored = (link: LinkView): LinkView => ({
  a: link.b,
  b: link.a,
  besidesA: link.besidesB,
  besidesB: link.besidesA,
  aroundA: link.aroundB,
  aroundB: link.aroundA,
  similarity: link.similarity,
  vocabulary: link.vocabulary,
});
