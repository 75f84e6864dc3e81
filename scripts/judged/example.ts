import { align } from '../../src/align/align.js';
import { alignDefaults } from '../../src/align/options.js';
import type { Alignable } from '../../src/align/proposals.js';
import { sideOf } from '../../src/detector.js';
import type { Document } from '../../src/index.js';
import { examine } from '../../src/judge/examine.js';
import type { Side } from '../../src/judge/examine.js';
import type { PairFeatures } from '../../src/judge/score/features.js';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { readLexicon } from '../../src/read/lexicon.js';
import type { Run } from '../evaluate/measurement.js';
import type { JudgedPair } from './pair.js';
import { otherStories, panPairs, sameEvents, sameTopics } from './reports.js';
import { answers, excerpts, mixsetRewrites, summaries, teachersVersions } from './rewrites.js';
import { reworded } from './reworded.js';

/** A judged pair with what the score is decided on. */
export interface Example extends JudgedPair {
  /** Undefined where nothing is retold, and the score is 0. */
  readonly features: PairFeatures | undefined;
  /** Share of the text of which more is retold, 0 to 1. */
  readonly retold: number;
}

/** Looks at pairs as the product does, without knowing how common terms are. */
class Examiner {
  readonly #vocabulary: Vocabulary;
  readonly #known = new WeakMap<Document, Side & Alignable>();

  constructor(lexicon: Run['lexicon']) {
    this.#vocabulary = new Vocabulary(lexicon === 'full' ? lexiconOf(readLexicon()) : undefined);
  }

  example(pair: JudgedPair): Example {
    const [a, b] = [this.#side(pair.a), this.#side(pair.b)];
    const knowledge = { vocabulary: this.#vocabulary, background: undefined };
    const { assessment } = examine(a, b, align(a, b, knowledge, alignDefaults), knowledge);
    const { retold = { a: 0, b: 0 }, features } = assessment ?? {};
    return { ...pair, features, retold: Math.max(retold.a, retold.b) };
  }

  #side(document: Document): Side & Alignable {
    let side = this.#known.get(document);
    if (!side) {
      side = sideOf(document, this.#vocabulary);
      this.#known.set(document, side);
    }
    return side;
  }
}

const kinds = [
  mixsetRewrites,
  teachersVersions,
  excerpts,
  summaries,
  answers,
  reworded,
  sameEvents,
  otherStories,
  sameTopics,
  panPairs,
];

/** All judged pairs of a data folder; sets that are missing are said and passed over. */
export function examplesOf(run: Run): Example[] {
  const examiner = new Examiner(run.lexicon);
  return kinds.flatMap((kind) => Array.from(kind(run), (pair) => examiner.example(pair)));
}
