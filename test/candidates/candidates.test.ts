import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateDefaults, CorpusColumns, findCandidates } from '../../src/candidates/candidates.js';
import type { CandidateOptions } from '../../src/candidates/candidates.js';
import { HeapRecords } from '../../src/candidates/heap.js';
import type { Fingerprints } from '../../src/model/profile.js';

interface Document {
  readonly fingerprints: readonly number[];
  readonly terms: readonly number[];
}

/** Spreads small numbers over all 32 bits, so that they come into different parts. */
const spread = (value: number): number => Math.imul(value + 1, 0x9e3779b1) >>> 0;

const printsOf = (fingerprints: readonly number[]): Fingerprints => ({
  length: fingerprints.length,
  high: Uint32Array.from(fingerprints, spread),
  low: Uint32Array.from(fingerprints),
});

function corpusOf(documents: readonly Document[]): CorpusColumns {
  const corpus = new CorpusColumns(new HeapRecords(), new HeapRecords());
  for (const { fingerprints, terms } of documents) {
    const hash = Uint32Array.from(new Set(terms), spread).sort();
    corpus.add({ fingerprints: printsOf(fingerprints), terms: hash });
  }
  return corpus;
}

const found = (
  documents: readonly Document[],
  options: CandidateOptions = candidateDefaults,
  split?: number,
): string[] => {
  const { length, a, b } = findCandidates(corpusOf(documents), options, split);
  return Array.from({ length }, (_, i) => `${a[i]},${b[i]}`);
};

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

const { neighbours } = candidateDefaults;
const loose: CandidateOptions = { ...candidateDefaults, neighbours: { ...neighbours, terms: 2 } };

const documents = fc.array(
  fc.record({
    fingerprints: fc.array(fc.nat(12), { maxLength: 8 }),
    terms: fc.array(fc.nat(30), { maxLength: 8 }),
  }),
  { maxLength: 8 },
);

describe('candidate pairs', () => {
  it('are the same without fingerprints as if nobody had them', () => {
    const few = fc.array(fc.nat(12), { maxLength: 6 });
    fc.assert(
      fc.property(documents, few, (all, leftOut) => {
        const corpus = corpusOf(all);
        corpus.leaveOut(printsOf(leftOut));
        const { a, b } = findCandidates(corpus, loose);
        const others = all.map(({ fingerprints, terms }) => ({
          fingerprints: fingerprints.filter((value) => !leftOut.includes(value)),
          terms,
        }));
        expect(Array.from(a, (x, i) => `${x},${b[i]}`)).toEqual(found(others, loose));
      }),
      { numRuns: 300 },
    );
  });

  it('are those that share enough fingerprints, or enough terms', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const naive: string[] = [];
        const common = (x: readonly number[], y: readonly number[]): number =>
          [...new Set(x)].filter((value) => y.includes(value)).length;
        all.forEach((x, a) => {
          all.forEach((y, b) => {
            const prints = common(x.fingerprints, y.fingerprints);
            const least = Math.min(3, new Set(x.fingerprints).size, new Set(y.fingerprints).size);
            if (a < b && ((prints > 0 && prints >= least) || common(x.terms, y.terms) >= 2))
              naive.push(`${a},${b}`);
          });
        });
        expect(found(all, loose)).toEqual(naive);
      }),
    );
  });

  it('come in ascending order, the lesser first, none twice, and across the split only', () => {
    fc.assert(
      fc.property(documents, fc.nat(8), (all, split) => {
        const across = found(all, loose, split);
        expect(across).toEqual(
          found(all, loose).filter((pair) => {
            const [a, b] = pair.split(',').map(Number);
            return a! < split && b! >= split;
          }),
        );
      }),
    );
  });

  it('do not depend on how often a document holds a fingerprint', () => {
    const twice = [0, 1].map((i) => ({ fingerprints: [1, 1, 1, 9 + i, 19 + i, 29 + i], terms: [] }));
    expect(found(twice)).toEqual([]);
  });
});

/** As many documents as frequencies mean something in, each with terms of its own and some that others have. */
const crowd = (count: number, shared: (i: number) => readonly number[]): Document[] =>
  range(0, count).map((i) => ({
    fingerprints: range(0, 5).map((j) => 1000 * i + j),
    terms: [...range(1_000_000 + 100 * i, 1_000_000 + 100 * i + 60), ...shared(i)],
  }));

describe('among many documents', () => {
  const alike = crowd(600, (i) => (i < 2 ? range(0, 10) : []));

  it('few rare terms of many are not enough', () => {
    expect(found(alike)).toEqual(['0,1']);
    expect(found(crowd(600, (i) => (i < 2 ? range(0, 4) : [])))).toEqual([]);
  });

  it('shared fingerprints are not enough where all shared words are common ones', () => {
    const stock = crowd(600, (i) => (i < 200 ? [1, 2] : [])).map((document, i) => ({
      ...document,
      fingerprints: [...document.fingerprints, ...(i < 2 ? range(900_000, 900_004) : [])],
    }));
    expect(found(stock)).toEqual([]);
    expect(
      found(
        stock.map((document, i) => ({ ...document, terms: [...document.terms, ...(i < 2 ? [7, 8] : [])] })),
      ),
    ).toEqual(['0,1']);
  });

  it('a document has so many neighbours at most', () => {
    const one = crowd(600, (i) => (i === 0 ? range(0, 600) : range(10 * i, 10 * i + 10)));
    expect(found(one).filter((pair) => pair.startsWith('0,')).length).toBeLessThanOrEqual(
      neighbours.most.byTerms,
    );
  });

  it('a text that all have joins each with some, and all with each other by way of others', () => {
    const same = range(0, 2000).map(() => ({ fingerprints: range(0, 30), terms: range(0, 50) }));
    const pairs = found(same).map((pair) => pair.split(',').map(Number));
    expect(pairs.length).toBeLessThan(4 * same.length);
    const root = range(0, same.length);
    const rootOf = (x: number): number => (root[x] === x ? x : (root[x] = rootOf(root[x]!)));
    for (const [a, b] of pairs) root[rootOf(a!)] = rootOf(b!);
    expect(new Set(root.map((_, i) => rootOf(i))).size).toBe(1);
  });
});
