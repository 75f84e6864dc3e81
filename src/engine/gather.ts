import { CorpusColumns } from '../candidates/candidates.js';
import { checkDuckDb } from '../duckdb/load.js';
import { UsageError } from '../errors.js';
import type { Corpus, Document, Skipped } from '../model/document.js';
import type { LexiconFiles } from '../model/lexicon.js';
import type { ScoreModel } from '../model/score.js';
import { validateDocument } from '../options.js';
import type { CompareOptions } from '../options.js';
import { budgetOf } from '../store/budget.js';
import { Digest } from '../store/digest.js';
import { lastingWorkplace, passingSpool, passingWorkplace } from '../store/work.js';
import type { Workplace } from '../store/work.js';
import { version } from '../version.js';
import { engineFor } from './choose.js';
import { Run } from './run.js';
import type { Searched } from './run.js';

export type Documents = Iterable<Document> | AsyncIterable<Document>;

/** What is kept of a search, with a digest of what was searched. */
type Kept = Searched & { readonly digest: string };

/** A run that has been searched and is ready to be aligned. */
export interface Gathered {
  readonly run: Run;
  readonly searched: Searched;
  readonly work: Workplace<Kept>;
  /** Ids of the documents, by position. */
  readonly ids: readonly string[];
  readonly skipped: readonly Skipped[];
}

/** What the corpora passed over; complete once they have been read. */
const skippedBy = (documents: Documents): readonly Skipped[] =>
  'skipped' in documents ? (documents as Corpus).skipped : [];

/**
 * All documents read and searched; or only read, where an interrupted run had searched them.
 *
 * @throws {DatabaseError} when DuckDB is asked for and not there
 * @throws {UsageError} when what is taken up was a run of other documents or options
 */
export async function gather(
  documents: Documents,
  options: CompareOptions,
  lexicon: LexiconFiles,
  score: ScoreModel,
): Promise<Gathered> {
  if (options.engine === 'duckdb') await checkDuckDb();
  const budget = budgetOf(options.memory);
  const work = options.work
    ? lastingWorkplace<Kept>(options.work.folder, options.work.resume)
    : passingWorkplace<Kept>(budget);
  if (options.work?.resume === true && work.searched === undefined) options.work.onAnew?.();
  const run = new Run(options, lexicon, score, work.documents);
  const columns = [passingSpool(budget.columns), passingSpool(budget.columns)] as const;
  const corpus = new CorpusColumns(...columns);
  const digest = options.work && new Digest();
  const skipped: Skipped[] = [];
  const ids = new Set<string>();
  const take = async (some: Documents): Promise<void> => {
    for await (const document of some) {
      validateDocument(document);
      const { id, path = id } = document;
      if (ids.has(id)) {
        const reason = `duplicate id ${JSON.stringify(id)}: give every document its own id`;
        skipped.push({ path, reason });
        continue;
      }
      ids.add(id);
      digest?.add(document);
      if (work.searched === undefined) await run.add(document, corpus);
    }
    skipped.push(...skippedBy(some));
  };
  try {
    await take(documents);
    const split = options.against ? ids.size : undefined;
    if (options.against) await take(options.against);
    const { minScore = 0 } = options;
    const runDigest = digest?.end([version, split, minScore, Object.keys(lexicon)]) ?? '';
    const search = async (): Promise<Kept> => {
      const known = run.findTemplates(corpus);
      const engine = await engineFor(options, corpus);
      const total = ids.size;
      const onDone = (done: number): void => options.onProgress?.({ stage: 'search', done, total });
      onDone(0);
      const found = await engine(corpus, split, options.signal, onDone);
      onDone(total);
      return { ...known, ...found, digest: runDigest };
    };
    const searched = work.searched ?? (await search());
    if (searched.digest !== runDigest)
      throw new UsageError(
        `the run in ${options.work?.folder ?? ''} was one of other documents or options`,
        'Run without --resume to begin anew.',
      );
    if (options.work && !work.searched) work.keep(searched);
    return { run, searched, work, ids: [...ids], skipped };
  } catch (error) {
    work.close(false);
    throw error;
  } finally {
    for (const spool of columns) spool.close();
  }
}
