import { Detector } from './detector.js';
import { gather } from './engine/gather.js';
import type { Documents } from './engine/gather.js';
import { grouped } from './engine/grouped.js';
import { clustersOf } from './judge/clusters.js';
import { lexiconOf } from './lexicon/lexicon.js';
import type { Document } from './model/document.js';
import type { LexiconFiles, WordKnowledge } from './model/lexicon.js';
import type { Cluster, DocumentSummary, Pair, Result, StreamedResult } from './model/result.js';
import { validateDocument, validateOptions } from './options.js';
import type { CompareOptions } from './options.js';
import { readLexicon } from './read/lexicon.js';
import { readScoreModel } from './read/score.js';
import { PairStore, pairsOf } from './store/pairs.js';
import { version } from './version.js';

/** A result whose documents and pairs lie on the disk until it is closed. */
export interface OpenResult {
  readonly result: StreamedResult;
  /** @param done false to keep what was found under `work.folder`, so that the run can be taken up */
  readonly close: (done: boolean) => void;
}

const byCodeUnits = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** The files of the lexicon that a run may use. */
const wordsFor = ({ lexicon = 'full' }: Pick<CompareOptions, 'lexicon'>): LexiconFiles =>
  lexicon === 'full' ? readLexicon() : {};

function knowledgeIn({ vectors, relations }: LexiconFiles): WordKnowledge {
  if (vectors && relations) return 'full';
  return vectors ? 'vectors' : relations ? 'relations' : 'none';
}

/** Something that is made anew each time it is gone through. */
const each = <T>(make: () => Iterator<T>): Iterable<T> => ({ [Symbol.iterator]: make });

/**
 * Compares documents with each other, or with the set `against`, and says which retell which. Documents and pairs of the
 * result are read from the disk one by one, so that many fit, and clusters are found when they are asked for.
 *
 * @param documents any documents with ids of their own; a corpus of `readCorpus` hands on what it skipped
 * @throws {UsageError} for an option or document that cannot be used
 * @throws {AssetError} when a file of the lexicon is damaged
 * @throws {OutputError} when there is no room on the disk for what does not fit into memory
 * @throws {WorkerError} when a thread fails
 * @throws the signal's reason when aborted
 */
export async function compareStreamed(
  documents: Documents,
  options: CompareOptions = {},
): Promise<OpenResult> {
  validateOptions(options);
  const { minScore = 0, texts = true } = options;
  const lexicon = wordsFor(options);
  const { run, searched, work, ids, skipped } = await gather(documents, options, lexicon, readScoreModel());
  try {
    const found = new PairStore(work.pairs);
    const inGroups = { ...searched, pairs: grouped(searched.pairs, ids.length) };
    for await (const record of run.align(inGroups, found.records)) found.add(record);
    const position = new Map(ids.map((id, i) => [id, i]));
    const pairs = found.entries
      .map((entry) => ({ ...entry, a: ids[entry.a]!, b: ids[entry.b]! }))
      .sort((x, y) => y.score - x.score || byCodeUnits(x.a, y.a) || byCodeUnits(x.b, y.b));
    const listed = new Set(pairs.flatMap(({ a, b }) => [a, b]));
    let clusters: readonly Cluster[] | undefined;
    const result: StreamedResult = {
      schema: 'copytaster/result/1',
      version,
      options: { minScore, lexicon: knowledgeIn(lexicon) },
      documents: each(function* (): Generator<DocumentSummary> {
        for (let i = 0; i < ids.length; i++) yield run.summary(i, searched, texts && listed.has(ids[i]!));
      }),
      pairs: {
        *[Symbol.iterator](): Generator<Pair> {
          for (const entry of pairs) yield found.read(entry);
        },
        json: each(function* (): Generator<string> {
          for (const entry of pairs) yield found.json(entry);
        }),
      },
      counts: {
        candidates: searched.pairs.length,
        belowMinScore: found.belowMinScore,
        boilerplate: found.boilerplate,
      },
      // Pairs are read for them, which not all formats need.
      get clusters() {
        clusters ??= clustersOf(pairs, {
          isDocument: (id) => position.has(id),
          describe: (id) => run.summary(position.get(id)!, searched, false),
          read: (entry) => found.read(entry),
        });
        return clusters;
      },
      skipped,
    };
    return { result, close: work.close };
  } catch (error) {
    work.close(false);
    throw error;
  }
}

/** The same with all documents and pairs in memory; throws as `compareStreamed` does. */
export async function compare(documents: Documents, options: CompareOptions = {}): Promise<Result> {
  const { result, close } = await compareStreamed(documents, options);
  try {
    return { ...result, documents: [...result.documents], pairs: [...result.pairs] };
  } finally {
    close(true);
  }
}

/**
 * The pairs that `compare` would list, one by one as they are found, so that none has to be kept: in the order of the
 * documents, not by score. All documents are read before the first pair comes.
 *
 * @throws as `compareStreamed` does
 */
export async function* findPairs(documents: Documents, options: CompareOptions = {}): AsyncGenerator<Pair> {
  validateOptions(options);
  const { run, searched, work } = await gather(documents, options, wordsFor(options), readScoreModel());
  try {
    for await (const record of run.align(searched, 0)) yield* pairsOf(record);
  } finally {
    work.close(true);
  }
}

/**
 * Compares two documents. The pair always comes back; it has no passage when nothing is shared.
 *
 * @throws {UsageError} for an option or document that cannot be used
 * @throws {AssetError} when a file of the lexicon is damaged
 */
export async function comparePair(
  a: Document,
  b: Document,
  options: Pick<CompareOptions, 'lexicon'> = {},
): Promise<Pair> {
  validateOptions(options);
  validateDocument(a);
  validateDocument(b);
  return Promise.resolve(new Detector(readScoreModel(), lexiconOf(wordsFor(options))).pair(a, b));
}
