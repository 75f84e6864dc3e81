import { availableParallelism } from 'node:os';
import { CorpusColumns } from '../candidates/candidates.js';
import { Detector, search } from '../detector.js';
import type { Search } from '../detector.js';
import { holdsTemplate, recurringSentences } from '../judge/boilerplate/recurring.js';
import { lexiconOf } from '../lexicon/lexicon.js';
import type { Background } from '../model/background.js';
import type { CandidatePairs } from '../model/candidate.js';
import type { Document } from '../model/document.js';
import type { LexiconFiles } from '../model/lexicon.js';
import type { Profile } from '../model/profile.js';
import type { ScoreModel } from '../model/score.js';
import type { Pair } from '../model/result.js';
import type { Span } from '../model/span.js';
import type { Templates } from '../model/templates.js';
import type { CompareOptions } from '../options.js';
import { batchesOf, withPassages } from './batches.js';
import { shareDocuments } from './shared.js';
import type { SharedRun } from './shared.js';

/** Below this many pairs a thread takes longer to start than to be of use, even if it was asked for. */
const FEWEST_FOR_THREADS = 1000;

/** Every thread cuts the texts up for itself, so threads pay where there are many pairs to a text. */
const PAYING = { pairs: 20_000, pairsPerDocument: 15 };

/** How long the loop may hold the thread before timers and signals get their turn, in ms. */
const TURN = 50;

/** Documents with their profiles, ready to be compared, all in memory. */
export class MemoryEngine {
  readonly documents: Document[] = [];
  readonly profiles: Profile[] = [];
  readonly #detector: Detector;
  readonly #corpus = new CorpusColumns();
  /** Boilerplate by its wording, of those documents that have some. */
  readonly #wording = new Map<number, readonly Span[]>();
  #templates: Templates | undefined;
  #turn = 0;

  constructor(
    private readonly options: Pick<CompareOptions, 'threads' | 'signal' | 'onProgress'>,
    private readonly lexicon: LexiconFiles,
    private readonly score: ScoreModel,
  ) {
    this.#detector = new Detector(score, lexiconOf(lexicon));
  }

  async add(document: Document): Promise<void> {
    this.documents.push(document);
    const profile = this.#detector.profile(document);
    this.profiles.push(profile);
    this.#corpus.add(profile);
    const wording = this.#detector.boilerplate(document);
    if (wording.length > 0) this.#wording.set(this.documents.length - 1, wording);
    this.options.onProgress?.({ stage: 'read', done: this.documents.length });
    await this.#breathe();
  }

  /** The pairs worth aligning. Call it once, when all documents have been added. */
  search(split?: number): Search {
    return search(this.#corpus, split);
  }

  /** Boilerplate of the document at a position. Call it when all documents have been added. */
  boilerplate(position: number): readonly Span[] {
    const templates = this.#recurring();
    return holdsTemplate(this.profiles[position]!, templates)
      ? this.#detector.boilerplate(this.documents[position]!, templates)
      : (this.#wording.get(position) ?? []);
  }

  /** Aligns and judges the candidates; those with a passage come in their order, whatever the threads. */
  async *pairs({ pairs: candidates, background }: Search): AsyncGenerator<Pair> {
    const { onProgress } = this.options;
    const threads = this.options.threads ?? this.#payingThreads(candidates);
    const found =
      threads > 1 && candidates.length >= FEWEST_FOR_THREADS
        ? this.#inThreads(candidates, threads, background)
        : this.#here(candidates, background);
    let done = 0;
    for await (const pair of found) {
      onProgress?.({ stage: 'align', done: ++done, total: candidates.length });
      if (pair) yield pair;
    }
  }

  #recurring(): Templates {
    this.#templates ??= recurringSentences(
      this.profiles,
      this.documents.map(({ outlet }) => outlet),
    );
    return this.#templates;
  }

  #payingThreads({ length }: CandidatePairs): number {
    const most = PAYING.pairs + PAYING.pairsPerDocument * this.documents.length;
    return length > most ? availableParallelism() : 1;
  }

  async *#here(
    { length, a, b }: CandidatePairs,
    background: Background | undefined,
  ): AsyncGenerator<Pair | undefined> {
    for (let i = 0; i < length; i++) {
      const pair = this.#detector.pair(
        this.documents[a[i]!]!,
        this.documents[b[i]!]!,
        background,
        this.#recurring(),
      );
      yield withPassages(pair);
      await this.#breathe();
    }
  }

  async *#inThreads(
    candidates: CandidatePairs,
    threads: number,
    background: Background | undefined,
  ): AsyncGenerator<Pair | undefined> {
    // Few runs need threads, and what starts them takes as long to load as a short run takes.
    const { ThreadPool } = await import('./threads.js');
    const pool = new ThreadPool(threads, this.#shared(background), this.options.signal);
    try {
      for await (const pairs of pool.map(batchesOf(candidates))) yield* pairs;
    } finally {
      await pool.close();
    }
  }

  #shared(background: Background | undefined): SharedRun {
    return {
      documents: shareDocuments(this.documents),
      background,
      templates: this.#recurring(),
      lexicon: this.lexicon,
      score: this.score,
    };
  }

  async #breathe(): Promise<void> {
    this.options.signal?.throwIfAborted();
    if (performance.now() - this.#turn < TURN) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.#turn = performance.now();
    this.options.signal?.throwIfAborted();
  }
}
