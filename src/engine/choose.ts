import { availableParallelism, freemem, tmpdir } from 'node:os';
import type { CorpusColumns } from '../candidates/candidates.js';
import { checkDuckDb } from '../duckdb/load.js';
import type { CompareOptions } from '../options.js';
import { inMemory } from './engine.js';
import { clearUpHeap } from './bound.js';
import type { Engine } from './engine.js';

/** Bytes that a search in memory takes for each fingerprint and term, at the most: positions of documents, three times. */
const FOR_AN_ENTRY = 12;

const isThere = async (): Promise<boolean> =>
  checkDuckDb().then(
    () => true,
    () => false,
  );

/**
 * DuckDB does not count all that it takes: it is told of this share of the free memory, less these bytes at least, but of no
 * less than the bytes without which it gets nowhere. Measured: 100,000 articles then stay below 1 GiB with room to spare.
 */
const FOR_DUCKDB = 0.6;
const UNCOUNTED = 2 ** 27;
const LEAST_FOR_DUCKDB = 2 ** 26;

/** @param free bytes, of which DuckDB may have some already */
const forDuckDb = (free: number): number =>
  Math.max(LEAST_FOR_DUCKDB, Math.min(FOR_DUCKDB * free, free - UNCOUNTED));

/** The engine that was asked for, or the one that fits. */
export async function engineFor(
  { engine = 'auto', memory, threads = availableParallelism(), onEngine, work }: CompareOptions,
  corpus: CorpusColumns,
): Promise<Engine> {
  // What reading left in the heap is no reason to go to the disk.
  if (memory !== undefined) clearUpHeap();
  const freeNow = (): number =>
    memory === undefined ? freemem() : Math.max(0, memory - process.memoryUsage.rss());
  const free = freeNow();
  const needed = FOR_AN_ENTRY * corpus.entries;
  const fits = needed <= free || !(await isThere());
  const chosen = engine === 'auto' ? (fits ? 'memory' : 'duckdb') : engine;
  onEngine?.({ chosen, needed, free });
  if (chosen === 'memory') return inMemory;
  const { inDuckDb } = await import('./duckdb/engine.js');
  return inDuckDb({
    memory: (held) => forDuckDb(freeNow() + held),
    threads,
    folder: work?.folder ?? tmpdir(),
  });
}
