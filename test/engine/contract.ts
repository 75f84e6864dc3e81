import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { CorpusColumns } from '../../src/candidates/candidates.js';
import { HeapRecords } from '../../src/candidates/heap.js';
import { search } from '../../src/detector.js';
import { inDuckDb } from '../../src/engine/duckdb/engine.js';
import { inMemory } from '../../src/engine/engine.js';
import type { Engine } from '../../src/engine/engine.js';
import type { Profile } from '../../src/model/profile.js';
import type { Records } from '../../src/model/records.js';
import type { Search } from '../../src/model/search.js';
import { passingSpool } from '../../src/store/work.js';

/** An engine to be held to the contract. */
export interface Candidate {
  readonly name: string;
  /** The package it needs, where that may be left out. */
  readonly needs?: string;
  /** @param memory bytes that it may use, as far as it heeds that */
  readonly engine: (folder: string, memory: number) => Engine;
  /** Where the columns of the corpus are until then; on the heap unless it is told. */
  readonly records?: () => Records;
}

export const candidates: readonly Candidate[] = [
  { name: 'in memory', engine: () => inMemory },
  {
    name: 'in memory, after the columns were on disk',
    engine: () => inMemory,
    records: () => passingSpool(0),
  },
  {
    name: 'in DuckDB',
    needs: '@duckdb/node-api',
    engine: (folder, memory) => inDuckDb({ memory: () => memory, threads: 2, folder }),
  },
];

/** Why a package cannot be used here, if it cannot. */
export async function whyNot(needs: string | undefined): Promise<string | undefined> {
  if (needs === undefined) return undefined;
  try {
    await import(needs);
    return undefined;
  } catch {
    return `${needs} is not installed`;
  }
}

/** Calls with a folder of its own, which is there for as long as that takes. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'copytaster-engine-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A document as the search sees it, in small numbers. */
export interface Sketch {
  readonly fingerprints: readonly number[];
  readonly terms: readonly number[];
}

/** Spreads small numbers over all 32 bits. */
const spread = (value: number): number => Math.imul(value + 1, 0x9e3779b1) >>> 0;

function profileOf({ fingerprints, terms }: Sketch): Profile {
  return {
    characters: 0,
    words: 0,
    sentences: 0,
    furniture: new Uint32Array(),
    fingerprints: {
      length: fingerprints.length,
      high: Uint32Array.from(fingerprints, spread),
      low: Uint32Array.from(fingerprints, (value) => spread(value + 1)),
    },
    terms: Uint32Array.from(new Set(terms), spread).sort(),
    prints: { length: 0, hash: new Uint32Array(), terms: new Uint8Array() },
    rows: new Uint32Array(),
  };
}

/** What the search must find. */
export function expected(sketches: readonly Sketch[], split: number | undefined): Search {
  const corpus = new CorpusColumns(new HeapRecords(), new HeapRecords());
  for (const sketch of sketches) corpus.add(profileOf(sketch));
  return search(corpus, split);
}

/** What an engine finds. */
export async function found(
  engine: Engine,
  sketches: readonly Sketch[],
  split: number | undefined,
  records: () => Records = () => new HeapRecords(),
): Promise<Search> {
  const corpus = new CorpusColumns(records(), records());
  for (const sketch of sketches) corpus.add(profileOf(sketch));
  return engine(corpus, split);
}

/** Numbers from 0 to `below`, the same ones for the same seed. */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** How documents of a crowd come about: of so many different fingerprints and terms each has some, a share of them copied. */
export interface Crowd {
  readonly documents: number;
  readonly fingerprints: number;
  readonly terms: number;
  readonly copied: number;
  readonly seed: number;
}

/** Documents with common and rare terms, some of them copies of earlier ones in part. */
export function crowd({ documents, fingerprints, terms, copied, seed }: Crowd): Sketch[] {
  const next = chance(seed);
  const all: Sketch[] = [];
  // Small numbers come more often than large ones, as common words do.
  const common = (below: number): number => next(1 + next(below));
  const some = (below: number, most: number, of: readonly number[], share: number): number[] =>
    Array.from({ length: next(most + 1) }, () =>
      of.length > 0 && next(100) < share ? of[next(of.length)]! : common(below),
    );
  for (let d = 0; d < documents; d++) {
    const source = d > 0 && next(100) < copied ? all[next(d)] : undefined;
    const share = next(100);
    all.push({
      fingerprints: some(fingerprints, 12, source?.fingerprints ?? [], share),
      terms: some(terms, 40, source?.terms ?? [], share),
    });
  }
  return all;
}

export const crowds = fc.record({
  documents: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 495, max: 900 })),
  fingerprints: fc.constantFrom(3, 40, 2000, 1_000_000),
  terms: fc.constantFrom(10, 300, 20_000),
  copied: fc.integer({ min: 0, max: 100 }),
  seed: fc.integer(),
});
