import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { UsageError } from './errors.js';
import type { Document } from './model/document.js';

/**
 * How far a run has come: documents read, documents searched for the pairs they are in, pairs aligned. `total` is known once
 * all documents are read.
 */
export interface Progress {
  readonly stage: 'read' | 'search' | 'align';
  readonly done: number;
  readonly total?: number;
}

/** What may search for candidate pairs; `auto` takes the one that fits. */
export const engines = ['auto', 'memory', 'duckdb'] as const;

export type EngineName = Exclude<(typeof engines)[number], 'auto'>;

/** Which engine searches, and why: bytes that a search in memory could need, and those that are there for it. */
export interface EngineChoice {
  readonly chosen: EngineName;
  readonly needed: number;
  readonly free: number;
}

export interface CompareOptions {
  /** A second set: documents are then compared only across the two sets, and are `b` in every pair. */
  readonly against?: Iterable<Document> | AsyncIterable<Document>;
  /** Pairs that score less are left out and counted; 0 to 1, by default 0. */
  readonly minScore?: number;
  /**
   * Threads that align, 1 to 64; by default one, or as many as the machine has processors where there are very many pairs
   * and `memory` is not bounded. The result does not depend on it.
   */
  readonly threads?: number;
  /**
   * Whether the result carries the texts of the documents in listed pairs, so that it can be rendered later; by default
   * true.
   */
  readonly texts?: boolean;
  /**
   * Whether knowledge of words (synonyms, antonyms, word vectors) may be used: `full`, the default, where its files are
   * there, or `none`.
   */
  readonly lexicon?: 'full' | 'none';
  /**
   * What searches for candidate pairs: sorted columns in `memory`, `duckdb` (a package of its own, `@duckdb/node-api`) on
   * the disk, or by default `auto`, which takes DuckDB where the memory would not do and it is there. The result does not
   * depend on it.
   */
  readonly engine?: (typeof engines)[number];
  /** Told of the engine, once all documents have been read. */
  readonly onEngine?: (choice: EngineChoice) => void;
  /**
   * Bytes of memory that the whole process may take, from 512 MiB: what is larger lies on disk, and a run that needs more ends
   * with an error. Without it texts, pairs, fingerprints and terms take 1.2 GB at the most until they lie on disk.
   */
  readonly memory?: number;
  /** A folder of its own where a long run keeps its finished stages, and whether to take up what an interrupted one left there. */
  readonly work?: {
    readonly folder: string;
    readonly resume: boolean;
    /** Told when a run that should have been taken up begins anew, for nothing is there that could be. */
    readonly onAnew?: () => void;
  };
  /** Stops the run; what was called then throws the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Bytes without which a process gets nowhere; the least that `memory` may be. */
export const LEAST_MEMORY = 2 ** 29;

// Zod's small schemas are quicker to load, but have no words for what is wrong unless they are given some.
z.config(en());

const simple = z.object({
  minScore: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  threads: z.optional(z.int().check(z.minimum(1), z.maximum(64))),
  texts: z.optional(z.boolean()),
  lexicon: z.optional(z.enum(['full', 'none'])),
  engine: z.optional(z.enum(engines)),
  memory: z.optional(z.number().check(z.minimum(LEAST_MEMORY))),
});

/**
 * Checks options that came from outside.
 *
 * @throws {UsageError} naming the first option that cannot be used
 */
export function validateOptions(options: CompareOptions): void {
  const { error } = simple.safeParse(options);
  const issue = error?.issues[0];
  if (issue)
    throw new UsageError(
      `option ${issue.path.join('.')}: ${issue.message}`,
      'See the documentation of CompareOptions.',
    );
}

const document = z.object({
  id: z.string().check(z.minLength(1)),
  text: z.string(),
  title: z.optional(z.string()),
  outlet: z.optional(z.string()),
  published: z.optional(z.string()),
  url: z.optional(z.string()),
  language: z.optional(z.string()),
});

/**
 * Checks a document that a caller made.
 *
 * @throws {UsageError} naming the document and the field that cannot be used
 */
export function validateDocument(value: Document): void {
  const { error } = document.safeParse(value);
  const issue = error?.issues[0];
  if (issue)
    throw new UsageError(
      `document ${JSON.stringify((value as { id?: unknown } | null)?.id ?? null)}, field ${issue.path.join('.')}: ${issue.message}`,
      'A document is { id, text } with optional title, outlet, published, url and language, all strings.',
    );
}
