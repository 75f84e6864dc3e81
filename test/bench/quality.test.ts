import { describe, expect, it } from 'vitest';
import type { Truth } from '../../scripts/bench/corpus/article.js';
import { sortColumns } from '../../scripts/bench/floors.js';
import { fingerprintsOf } from '../../scripts/bench/corpus/fingerprints.js';
import { randomOf } from '../../scripts/bench/corpus/random.js';
import { qualityOf } from '../../scripts/bench/quality.js';

const truth: Truth[] = [
  { source: 'a', derived: 'b', kind: 'copied' },
  { source: 'a', derived: 'c', kind: 'copied' },
  { source: 'd', derived: 'e', kind: 'summary' },
  { source: 'f', derived: 'g', kind: 'retold' },
];

describe('quality', () => {
  it('is recall by kind, listed and with a verdict of reuse, and precision of what is called derivative', () => {
    const quality = qualityOf(
      [
        { a: 'b', b: 'a', verdict: 'duplicate' },
        { a: 'e', b: 'd', verdict: 'same-story' },
        { a: 'f', b: 'g', verdict: 'derived' },
        { a: 'b', b: 'c', verdict: 'derived' },
        { a: 'x', b: 'y', verdict: 'partial' },
      ],
      truth,
    );
    expect(quality.pairs).toBe(5);
    expect(quality.listed).toMatchObject({ copied: 0.5, summary: 1, deleted: NaN });
    expect(quality.reused).toMatchObject({ copied: 0.5, summary: 0 });
    // Of three called derivative, two have a source in common; a retold event is not one.
    expect(quality.precision).toBeCloseTo(2 / 3);
    expect(quality.retold).toBe(1);
  });

  it('takes every pair of a program without verdicts for one of reuse, once', () => {
    const quality = qualityOf(
      [
        { a: 'a', b: 'b' },
        { a: 'b', b: 'a' },
        { a: 'x', b: 'y' },
      ],
      truth,
    );
    expect(quality).toMatchObject({ pairs: 2, precision: 0.5, retold: 0 });
    expect(quality.reused.copied).toBe(0.5);
  });

  it('has no precision where nothing is found', () => {
    expect(qualityOf([], truth)).toMatchObject({ pairs: 0, precision: NaN, listed: { copied: 0 } });
  });
});

describe('floors', () => {
  it('sort rows by 64-bit keys, payload with them', () => {
    const random = randomOf(3);
    const column = (below: number): Uint32Array => Uint32Array.from({ length: 500 }, () => below * random());
    const columns: [Uint32Array, Uint32Array, Uint32Array] = [column(4), column(2 ** 32), column(1000)];
    const rows = [...columns[0]].map((high, i) => [high, columns[1][i]!, columns[2][i]!] as const);
    sortColumns(columns);
    const sorted = [...columns[0]].map((high, i) => [high, columns[1][i]!, columns[2][i]!]);
    expect(sorted).toEqual(rows.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
  });

  it('fingerprint words whatever their case and punctuation', () => {
    const text = 'The harbour was closed on Monday after a ship ran aground near the pier.';
    expect(fingerprintsOf(text.toUpperCase().replaceAll(' ', ', '))).toEqual(fingerprintsOf(text));
    expect(fingerprintsOf(text).size).toBeGreaterThan(2);
  });
});
