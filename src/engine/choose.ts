import { availableParallelism, freemem, tmpdir } from 'node:os';
import type { CorpusColumns } from '../candidates/candidates.js';
import { checkDuckDb } from '../duckdb/load.js';
import type { CompareOptions } from '../options.js';
import { searchMemory } from '../store/budget.js';
import { inMemory } from './engine.js';
import type { Engine } from './engine.js';

/** Bytes that a search in memory takes for each fingerprint and term, at the most: positions of documents, three times. */
const FOR_AN_ENTRY = 12;

const isThere = async (): Promise<boolean> =>
  checkDuckDb().then(
    () => true,
    () => false,
  );

/** The engine that was asked for, or the one that fits. */
export async function engineFor(
  { engine = 'auto', memory, threads = availableParallelism(), onEngine, work }: CompareOptions,
  corpus: CorpusColumns,
): Promise<Engine> {
  const free = searchMemory(memory ?? freemem());
  const needed = FOR_AN_ENTRY * corpus.entries;
  const fits = needed <= free || !(await isThere());
  const chosen = engine === 'auto' ? (fits ? 'memory' : 'duckdb') : engine;
  onEngine?.({ chosen, needed, free });
  if (chosen === 'memory') return inMemory;
  const { inDuckDb } = await import('./duckdb/engine.js');
  return inDuckDb({ memory: free, threads, folder: work?.folder ?? tmpdir() });
}
