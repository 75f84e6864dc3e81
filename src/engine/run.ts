import { availableParallelism } from 'node:os';
import type { CorpusColumns } from '../candidates/candidates.js';
import { Detector } from '../detector.js';
import { CorpusPrints } from '../judge/boilerplate/prints.js';
import { holdsTemplate } from '../judge/boilerplate/recurring.js';
import { templateSpans } from '../judge/boilerplate/sentences.js';
import { lexiconOf } from '../lexicon/lexicon.js';
import type { Document } from '../model/document.js';
import type { LexiconFiles } from '../model/lexicon.js';
import type { Profile } from '../model/profile.js';
import type { DocumentSummary } from '../model/result.js';
import type { ScoreModel } from '../model/score.js';
import type { Search } from '../model/search.js';
import type { Templates } from '../model/templates.js';
import type { CompareOptions } from '../options.js';
import { addDocument, documentAt, storedAt } from '../store/documents.js';
import type { Spool } from '../store/spool.js';
import { Aligner } from './aligner.js';
import type { SharedRun } from './aligner.js';
import { PAIRS, batchesOf } from './batches.js';
import type { Batch } from './batches.js';
import { MemoryBound } from './bound.js';
import { KnownDocuments } from './known.js';
import { findTemplates } from './templates.js';

/** Below this many pairs a thread takes longer to start than to be of use, even if it was asked for. */
const FEWEST_FOR_THREADS = 300;

/**
 * Pairs from which threads are used unasked: some forty seconds of work for one. Each compiles the code for itself, which takes
 * five seconds of its processor.
 */
const PAYING = 10_000;

/** How long the loop may hold the thread before timers and signals get their turn, in ms. */
const TURN = 50;

/** What is known of a corpus before it is searched. */
interface Known {
  readonly templates: Templates;
  /** Of each document whether it holds a sentence of a template. */
  readonly holdsTemplate: Uint8Array;
}

/** What is known of a corpus before anything is aligned. */
export type Searched = Known & Search;

/** One run over a corpus: documents are added, searched, aligned, and told about, in this order. */
export class Run {
  readonly #detector: Detector;
  readonly #known = new KnownDocuments();
  #prints = new CorpusPrints();
  /** Of each document the number of its outlet. */
  readonly #outlet: number[] = [];
  readonly #outlets = new Map<string | undefined, number>([[undefined, 0]]);
  readonly #bound: MemoryBound;
  #turn = 0;

  /** @param documents where texts are kept; may hold all of a run that was interrupted */
  constructor(
    private readonly options: Pick<
      CompareOptions,
      'threads' | 'signal' | 'onProgress' | 'minScore' | 'memory'
    >,
    private readonly lexicon: LexiconFiles,
    private readonly score: ScoreModel,
    private readonly documents: Spool,
  ) {
    this.#detector = new Detector(score, lexiconOf(lexicon));
    this.#bound = new MemoryBound(options.memory);
  }

  /** @returns when others have had their turn; undefined where that is not yet due, as promises take time */
  add(document: Document, corpus: CorpusColumns): Promise<void> | undefined {
    const profile = this.#detector.profile(document);
    corpus.add(profile);
    this.#prints.add(profile.prints);
    this.#outlet.push(this.#numberOf(document.outlet));
    // Of the others nothing is kept: a weak reference alone has V8 copy a text twice before it is let go.
    if (this.#detector.keeps(document)) this.#known.set(this.documents.length, document);
    addDocument(this.documents, this.#factsOf(document, profile), profile.rows, document.text);
    this.options.onProgress?.({ stage: 'read', done: this.documents.length });
    return this.#isTurnDue() ? this.#giveTurn() : undefined;
  }

  /** Finds the templates of the corpus, whose fingerprints are then left out; call it once, when all documents are in. */
  findTemplates(corpus: CorpusColumns): Known {
    const documents = this.documents.share();
    const prints = this.#prints;
    this.#prints = new CorpusPrints();
    const templates = findTemplates(
      { prints, outlet: this.#outlet },
      (position) => this.#known.at(position, () => documentAt(documents, position)),
      this.#detector,
      corpus,
    );
    return {
      templates,
      holdsTemplate: Uint8Array.from({ length: this.documents.length }, (_, position) =>
        Number(holdsTemplate(prints.of(position), templates)),
      ),
    };
  }

  /**
   * Aligns and judges the candidates.
   *
   * @param first number of the batch to begin with
   * @returns a record of each batch, in their order
   */
  async *align(searched: Searched, first: number): AsyncGenerator<Uint8Array> {
    const { pairs, background, templates } = searched;
    const run: SharedRun = {
      documents: this.documents.share(),
      background,
      templates,
      lexicon: this.lexicon,
      score: this.score,
      minScore: this.options.minScore ?? 0,
    };
    const threads = this.options.threads ?? this.#payingThreads(pairs.length);
    const batches = batchesOf(pairs, this.documents.length, first);
    const progress = this.#progress(pairs.length, first);
    yield* threads > 1 && pairs.length >= FEWEST_FOR_THREADS
      ? this.#inThreads(batches, threads, run, progress)
      : this.#here(batches, run, progress);
  }

  /** What the result says of the document at a position. */
  summary(
    position: number,
    { templates, holdsTemplate: holds }: Searched,
    withText: boolean,
  ): DocumentSummary {
    const { facts, text, rows } = storedAt(this.documents.share(), position);
    const boilerplate =
      holds[position] === 0 ? facts.boilerplate : templateSpans(rows(), facts.boilerplate, templates);
    return { ...facts, boilerplate, ...(withText ? { text: text() } : {}) };
  }

  /** Where memory is bounded, what another thread takes is for the user to grant. */
  #payingThreads(pairs: number): number {
    return pairs >= PAYING && this.options.memory === undefined ? availableParallelism() : 1;
  }

  async *#here(
    batches: Iterable<Batch>,
    run: SharedRun,
    progress: (pairs: number) => void,
  ): AsyncGenerator<Uint8Array> {
    const aligner = new Aligner(run, this.#detector, this.#known);
    const onPair = (): void => {
      progress(1);
    };
    for (const batch of batches) yield await this.#aligned(batch, aligner, onPair);
  }

  async *#inThreads(
    batches: Iterable<Batch>,
    threads: number,
    run: SharedRun,
    progress: (pairs: number) => void,
  ): AsyncGenerator<Uint8Array> {
    // Few runs need threads, and what starts them takes as long to load as a short run takes.
    const { ThreadPool } = await import('./threads.js');
    const pool = new ThreadPool(threads - 1, run, this.options.signal);
    const aligner = new Aligner(run, this.#detector, this.#known);
    try {
      for await (const { pairs, record } of pool.map(batches, (batch) => this.#aligned(batch, aligner))) {
        progress(pairs);
        yield record;
      }
    } finally {
      await pool.close();
    }
  }

  /** Aligns a batch in this thread. */
  async #aligned(batch: Batch, aligner: Aligner, onPair?: () => void): Promise<Uint8Array> {
    const steps = aligner.align(batch);
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
      onPair?.();
      if (this.#isTurnDue()) await this.#giveTurn();
    }
  }

  /** Tells of pairs as they are done, one by one. */
  #progress(total: number, batches: number): (pairs: number) => void {
    const { onProgress } = this.options;
    let done = Math.min(total, batches * PAIRS);
    return (pairs) => {
      for (let i = 0; i < pairs; i++) onProgress?.({ stage: 'align', done: ++done, total });
    };
  }

  #numberOf(outlet: string | undefined): number {
    let number = this.#outlets.get(outlet);
    if (number === undefined) this.#outlets.set(outlet, (number = this.#outlets.size));
    return number;
  }

  #factsOf(document: Document, profile: Profile): Omit<DocumentSummary, 'text'> {
    return {
      id: document.id,
      path: document.path ?? null,
      title: document.title ?? null,
      outlet: document.outlet ?? null,
      published: document.published ?? null,
      language: document.language ?? null,
      characters: profile.characters,
      words: profile.words,
      sentences: profile.sentences,
      furniture: Array.from({ length: profile.furniture.length / 2 }, (_, i) => ({
        begin: profile.furniture[2 * i]!,
        end: profile.furniture[2 * i + 1]!,
      })),
      boilerplate: this.#detector.boilerplate(document),
    };
  }

  #isTurnDue(): boolean {
    this.options.signal?.throwIfAborted();
    return performance.now() - this.#turn >= TURN;
  }

  async #giveTurn(): Promise<void> {
    this.#bound.check();
    await new Promise((resolve) => setImmediate(resolve));
    this.#turn = performance.now();
    this.options.signal?.throwIfAborted();
  }
}
