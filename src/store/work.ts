import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Budget } from './budget.js';
import { lock } from './lock.js';
import { Spool, cannotKeep } from './spool.js';

/** Where a run keeps what does not belong in memory. */
export interface Workplace<Searched> {
  readonly documents: Spool;
  readonly pairs: Spool;
  /** What an interrupted run had found when all documents had been searched, if it had come so far. */
  readonly searched: Searched | undefined;
  /** Keeps that, so that the run can be taken up from there. */
  readonly keep: (searched: Searched) => void;
  /** Ends the work. @param done whether there is nothing to take up */
  readonly close: (done: boolean) => void;
}

/** Records that are gone with the process, beyond so many bytes in a file of the system's folder for such. */
export const passingSpool = (memory: number): Spool =>
  new Spool(memory, join(tmpdir(), `copytaster-${randomUUID()}`));

/** A place that is gone with the process. */
export function passingWorkplace<Searched>({ texts, pairs }: Budget): Workplace<Searched> {
  const place = { documents: passingSpool(texts), pairs: passingSpool(pairs) };
  return {
    ...place,
    searched: undefined,
    keep: () => undefined,
    close: () => {
      place.documents.close();
      place.pairs.close();
    },
  };
}

/** What was kept in a file; undefined where there is none, or one that this program does not read. */
function kept(path: string): unknown {
  try {
    return deserialize(readFileSync(path));
  } catch {
    return undefined;
  }
}

/**
 * A place in a folder, from which a run can be taken up after the process was killed.
 *
 * @param resume whether to take up what is there; else it is removed
 * @throws {OutputError} when nothing can be written there; @throws {UsageError} when another process is at work there
 */
export function lastingWorkplace<Searched>(folder: string, resume: boolean): Workplace<Searched> {
  const [documentsFile, pairsFile, state] = ['documents', 'pairs', 'searched'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw cannotKeep(folder, cause);
  }
  const unlock = lock(folder);
  const searched = resume ? (kept(state) as Searched | undefined) : undefined;
  if (searched === undefined)
    for (const path of [documentsFile, pairsFile, state]) rmSync(path, { force: true });
  const documents = Spool.kept(documentsFile);
  const pairs = Spool.kept(pairsFile);
  let isKept = searched !== undefined;
  return {
    documents,
    pairs,
    searched,
    keep: (value) => {
      documents.flush();
      try {
        writeFileSync(`${state}.tmp`, serialize(value));
        renameSync(`${state}.tmp`, state);
      } catch (cause) {
        throw cannotKeep(state, cause);
      }
      isKept = true;
    },
    close: (done) => {
      documents.close();
      pairs.close();
      if (done || !isKept) rmSync(folder, { recursive: true, force: true });
      else unlock();
    },
  };
}
