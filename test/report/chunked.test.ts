import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pair, Result, StreamedResult } from '../../src/model/result.js';
import { LARGEST_CHUNK, chunked } from '../../src/report/chunked.js';
import { renderGraphml } from '../../src/report/graphml.js';
import { renderJson } from '../../src/report/json.js';
import { renderJsonl } from '../../src/report/jsonl.js';
import { renderMatrixCsv } from '../../src/report/matrix.js';
import { renderPairsCsv } from '../../src/report/pairs.js';
import { renderText } from '../../src/report/text.js';
import { anyResult } from './any.js';
import { joined, resultOf } from './fixture.js';

const active = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;
const printable = (json: string): string =>
  json.replace(active, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Indented JSON made in one go. */
const wholeJson = (result: Result): string =>
  `${printable(JSON.stringify(result, null, 2)).replace(
    /\{\n\s+"begin": (\d+),\n\s+"end": (\d+)\n\s+\}/g,
    '{ "begin": $1, "end": $2 }',
  )}\n`;

/** Goes through values anew each time, as something that reads them from elsewhere would. */
const again = <T>(values: readonly T[]): Iterable<T> => ({
  *[Symbol.iterator]() {
    yield* values;
  },
});

const streamed = (result: Result): StreamedResult => ({
  ...result,
  documents: again(result.documents),
  pairs: again(result.pairs),
});

describe('chunks', () => {
  const piece = fc
    .tuple(fc.string({ unit: fc.constantFrom('a', '漢', '😀', '\uD83D', '\uDE00'), maxLength: 5 }), fc.nat(3))
    .map(([text, power]) => text.repeat(50 ** power));

  it('say what the pieces say, none longer than the largest, none empty, no character cut in two', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const chunks = [...chunked(pieces)];
        expect(chunks.join('') === pieces.join('')).toBe(true);
        for (const chunk of chunks) expect(chunk.length > 0 && chunk.length <= LARGEST_CHUNK).toBe(true);
        for (const chunk of chunks.slice(0, -1))
          expect(chunk.length).toBeGreaterThanOrEqual(LARGEST_CHUNK - 1);
        const encoded = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)));
        expect(encoded.equals(Buffer.from(pieces.join('')))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a result that is streamed', () => {
  it('makes the same JSON as one in memory does in one go', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        expect(joined(renderJson(streamed(result)))).toBe(wholeJson(result));
      }),
    );
  });

  it('makes JSON without what a stream has besides', () => {
    const result = { ...resultOf([['a']], []), close: () => undefined, more: undefined };
    expect(joined(renderJson(result))).toBe(wholeJson(result));
  });

  it.each([
    ['JSON', renderJson],
    ['JSON Lines', renderJsonl],
    ['the pair list', renderPairsCsv],
    ['the matrix', renderMatrixCsv],
    ['the graph', renderGraphml],
    ['the text report', (result: StreamedResult) => [renderText(result, { color: false })]],
  ])('makes the same of %s as one in memory', (_, render) => {
    fc.assert(
      fc.property(anyResult, (result) => {
        expect(joined(render(streamed(result)))).toBe(joined(render(result)));
      }),
    );
  });

  const [one] = resultOf(
    [
      ['a', 'One. Two. Three.'],
      ['b', 'One. Two. Three.'],
    ],
    [{ a: 'a', b: 'b', passages: [{ links: [0, 1, 2].map((at) => [at, at] as const) }] }],
  ).pairs;

  /** Pairs that are each made when it is its turn. */
  class Counted implements Iterable<Pair> {
    made = 0;

    constructor(readonly count: number) {}

    *[Symbol.iterator](): Generator<Pair> {
      for (let i = 0; i < this.count; i++) {
        this.made++;
        yield { ...one!, score: 0.5 + i / 2 ** 20 };
      }
    }
  }

  it.each([
    ['JSON', renderJson, 5000, 0],
    ['JSON Lines', renderJsonl, 5000, 0],
    ['the pair list', renderPairsCsv, 50_000, 0],
    // Pairs are gone through once before, for the derivations.
    ['the graph', renderGraphml, 20_000, 20_000],
  ])('is never far ahead of what is written: %s', (_, render, count, before) => {
    const of = (pairs: Iterable<Pair>): StreamedResult => ({ ...resultOf([['a'], ['b']], []), pairs });
    const whole = joined(render(of(new Counted(count))));
    expect(whole.length).toBeGreaterThan(5 * LARGEST_CHUNK);
    const pairs = new Counted(count);
    let written = 0;
    for (const chunk of render(of(pairs))) {
      written += chunk.length;
      // Pairs are of nearly the same length.
      const due = 1.1 * ((written + LARGEST_CHUNK) / whole.length) * count;
      expect(pairs.made).toBeLessThanOrEqual(before + due);
    }
  });
});
