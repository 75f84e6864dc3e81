import { align } from './align/align.js';
import { alignDefaults } from './align/options.js';
import type { AlignOptions } from './align/options.js';
import type { Alignable } from './align/proposals.js';
import { sentenceTerms } from './align/terms.js';
import { candidateDefaults, CorpusColumns, findCandidates } from './candidates/candidates.js';
import { HeapRecords } from './candidates/heap.js';
import type { OnKey } from './candidates/sweep.js';
import { contentOf } from './fingerprint/content.js';
import { profile } from './fingerprint/profile.js';
import { boilerplateSentences, boilerplateSpans } from './judge/boilerplate/sentences.js';
import { templateShingles } from './judge/boilerplate/shingles.js';
import { judge } from './judge/judge.js';
import type { Side } from './judge/examine.js';
import { shinglesOf } from './judge/measures.js';
import { TermFrequencies } from './lexicon/background.js';
import { Vocabulary } from './lexicon/vocabulary.js';
import type { Background } from './model/background.js';
import type { CandidatePairs } from './model/candidate.js';
import type { Document } from './model/document.js';
import type { Lexicon } from './model/lexicon.js';
import type { Fingerprints, Profile } from './model/profile.js';
import type { ScoreModel } from './model/score.js';
import type { Pair } from './model/result.js';
import type { Search } from './model/search.js';
import type { SegmentedText } from './model/segmented.js';
import type { Span } from './model/span.js';
import type { Templates } from './model/templates.js';
import { segment } from './segment/segment.js';

/** Characters of segmented text kept for the next pair that has the same document. */
const KEPT_CHARACTERS = 3_000_000;
/** Distinct words after which the vocabulary is started afresh, so that no input can make it grow without end. */
const MOST_WORDS = 1_000_000;

/** A document cut up, as aligning and judging need it. */
export function sideOf(
  document: Document,
  vocabulary: Vocabulary,
  text = segment(document.text, vocabulary),
): Side & Alignable {
  return {
    document,
    text,
    terms: sentenceTerms(text, vocabulary),
    shingles: shinglesOf(text, vocabulary),
  };
}

/**
 * The detector: segment → fingerprint → (candidates) → align → judge. What it says of a document or a pair depends on
 * nothing else but the lexicon, the background and the templates, so any number of detectors, anywhere, say the same.
 */
export class Detector {
  #vocabulary: Vocabulary;
  /** Texts cut up, and of those that a pair was made of what aligning needs as well. */
  #texts = new Map<Document, SegmentedText>();
  #sides = new Map<Document, Side & Alignable>();
  #characters = 0;
  /** The text that was cut up last, and characters of those profiled in a row. */
  #last: { readonly document: Document; readonly text: SegmentedText } | undefined;
  #profiled = 0;

  /**
   * @param score coefficients of the score
   * @param lexicon what is known about words, if anything
   * @param options how texts are aligned
   */
  constructor(
    private readonly score: ScoreModel,
    private readonly lexicon?: Lexicon,
    private readonly options: AlignOptions = alignDefaults,
  ) {
    this.#vocabulary = new Vocabulary(lexicon);
  }

  /** What the search for candidate pairs needs to know of a document. */
  profile(document: Document): Profile {
    this.#bound();
    this.#profiled += document.text.length;
    return profile(this.#text(document), this.#vocabulary);
  }

  /** Hashes of the distinct terms of a document, as in `Profile`. */
  terms(document: Document): Uint32Array {
    this.#bound();
    return contentOf(this.#text(document), this.#vocabulary).terms;
  }

  /**
   * Aligns and judges two documents.
   *
   * @param background how common terms are among the documents of the run, where that is known
   * @param templates sentences that recur among them, where that is known
   */
  pair(a: Document, b: Document, background?: Background, templates?: Templates): Pair {
    this.#bound();
    this.#profiled = 0;
    const sideA = this.#side(a);
    const sideB = this.#side(b);
    return judge(
      sideA,
      sideB,
      align(sideA, sideB, { vocabulary: this.#vocabulary, background }, this.options),
      { vocabulary: this.#vocabulary, background, templates, score: this.score },
    );
  }

  /** The boilerplate of a document by its wording. */
  boilerplate(document: Document): Span[] {
    this.#bound();
    const text = this.#text(document);
    return boilerplateSpans(text, boilerplateSentences(text, this.#vocabulary));
  }

  /** Shingles of a document's template sentences; any of them can be a fingerprint of a document that holds these. */
  templateShingles(document: Document, templates: Templates): Generator<Fingerprints> {
    this.#bound();
    const text = this.#text(document);
    const carriers = boilerplateSentences(text, this.#vocabulary, templates);
    return templateShingles(text, carriers, this.#vocabulary);
  }

  /** Lets go of what is kept of a document that comes in no more pairs. */
  forget(document: Document): void {
    if (this.#texts.delete(document)) this.#characters -= document.text.length;
    this.#sides.delete(document);
    if (this.#last?.document === document) this.#last = undefined;
  }

  /** Whether the document is kept cut up, for as long as there is room. */
  keeps(document: Document): boolean {
    return this.#texts.has(document);
  }

  #text(document: Document): SegmentedText {
    if (this.#last?.document === document) return this.#last.text;
    let text = this.#texts.get(document);
    if (!text) {
      text = segment(document.text, this.#vocabulary);
      this.#last = { document, text };
      // Where a corpus is read that is larger than what is kept, pairs will hardly find the texts that came last.
      if (this.#profiled <= KEPT_CHARACTERS) {
        this.#texts.set(document, text);
        this.#characters += document.text.length;
      }
    }
    return text;
  }

  #side(document: Document): Side & Alignable {
    let side = this.#sides.get(document);
    if (!side) {
      side = sideOf(document, this.#vocabulary, this.#text(document));
      this.#sides.set(document, side);
    }
    return side;
  }

  #bound(): void {
    if (this.#vocabulary.words > MOST_WORDS) this.#vocabulary = new Vocabulary(this.lexicon);
    else if (this.#characters <= KEPT_CHARACTERS) return;
    this.#texts = new Map();
    this.#sides = new Map();
    this.#last = undefined;
    this.#characters = 0;
  }
}

/**
 * Searches a corpus.
 *
 * @param split where given, documents before this position are paired only with those from it on
 * @param onDone told, as it goes on, how many documents have been searched
 */
export function search(corpus: CorpusColumns, split?: number, onDone?: (documents: number) => void): Search {
  const frequencies = new TermFrequencies();
  const onTerm: OnKey = (part, key, documents) => {
    frequencies.add(part * 0x1000000 + key, documents);
  };
  const pairs = findCandidates(corpus, candidateDefaults, split, onTerm, onDone);
  return { pairs, background: frequencies.toBackground(corpus.documents) };
}

/** Pairs worth aligning among documents with these profiles. */
export function candidatesOf(profiles: Iterable<Profile>): CandidatePairs {
  const corpus = new CorpusColumns(new HeapRecords(), new HeapRecords());
  for (const profile of profiles) corpus.add(profile);
  return search(corpus).pairs;
}
