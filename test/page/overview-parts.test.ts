import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Overview } from '../../src/report/html/data.js';
import { factsOf, suspicious } from '../../src/page/overview/facts.js';
import {
  fittingCell,
  gutterOf,
  inView,
  LEAST_CELL,
  MOST_CELL,
  placeAt,
  scrolledAround,
  scrolledTo,
  zoomedCell,
} from '../../src/page/overview/grid.js';
import { BUCKETS, bucketOf, counted, heightOf, ticksOf } from '../../src/page/overview/histogram.js';
import { blended, figureOn, stepOf } from '../../src/page/overview/ramp.js';
import { rowsInView, scrolledToRow } from '../../src/page/overview/rows.js';
import { largeResult } from '../../scripts/bench/large.js';
import { documentOf, pairOf } from './overview-made.js';

describe('the histogram', () => {
  it('begins a bucket at each twentieth', () => {
    for (let at = 0; at < BUCKETS; at++) {
      expect(bucketOf(at / BUCKETS)).toBe(at);
      expect(bucketOf((at + 1) / BUCKETS - 0.0001)).toBe(at);
    }
    expect(bucketOf(1)).toBe(BUCKETS - 1);
  });

  it('counts every score once', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (scores) => {
        expect(counted(scores).reduce((sum, count) => sum + count, 0)).toBe(scores.length);
      }),
    );
  });

  it.each([
    [0, 8, 'linear', 0],
    [2, 8, 'linear', 0.25],
    [8, 8, 'linear', 1],
    [0, 8, 'logarithmic', 0],
    [8, 8, 'logarithmic', 1],
  ] as const)('%i of at most %i is, %s, %f high', (count, most, scale, height) => {
    expect(heightOf(count, most, scale)).toBe(height);
  });

  it('shows one pair among thousands on the logarithmic scale', () => {
    expect(heightOf(1, 5000, 'logarithmic')).toBeGreaterThan(0.05);
  });

  it.each([
    [0, 'linear', []],
    [1, 'linear', [1]],
    [9, 'linear', [9, 5]],
    [1, 'logarithmic', [1]],
    [150, 'logarithmic', [150, 10, 1]],
    [452, 'logarithmic', [452, 100, 10, 1]],
  ] as const)('of at most %i names, %s, %j', (most, scale, ticks) => {
    expect(ticksOf(most, scale)).toEqual(ticks);
  });
});

describe('facts', () => {
  const overview = {
    documents: ['a', 'b', 'c', 'd'].map((id) => documentOf(id, { words: 10 })),
    pairs: [
      pairOf(0, 1, { score: 0.9, verdict: 'derived' }),
      pairOf(1, 2, { score: 0.5, verdict: 'duplicate' }),
      pairOf(0, 2, { score: 0.4 }),
      pairOf(2, 3, { score: 0.1, verdict: 'same-story' }),
    ],
  } as unknown as Overview;

  it('are of all listed pairs', () => {
    const { words, scores, verdicts } = factsOf(overview);
    expect([words, scores?.highest, scores?.median]).toEqual([40, 0.9, 0.45]);
    expect(scores?.mean).toBeCloseTo(0.475);
    expect([...verdicts]).toEqual([
      ['derived', 1],
      ['duplicate', 1],
      ['partial', 1],
      ['same-story', 1],
    ]);
    expect(factsOf({ ...overview, pairs: [] }).scores).toBeUndefined();
  });

  it('name the documents with most derived pairs, then the strongest', () => {
    expect(suspicious(overview, 9)).toEqual([
      { document: 1, derived: 2, strongest: 0.9 },
      { document: 0, derived: 1, strongest: 0.9 },
      { document: 2, derived: 1, strongest: 0.5 },
    ]);
    expect(suspicious(overview, 1)).toHaveLength(1);
  });
});

describe('the grid', () => {
  const size = fc.integer({ min: 120, max: 2000 });

  it('fits a view, or has cells of the least size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), size, size, (count, width, height) => {
        const cell = fittingCell(count, width, height);
        const gutter = gutterOf(cell, width, height);
        if (cell > LEAST_CELL) {
          expect(gutter.x + cell * count).toBeLessThanOrEqual(width + 1e-6);
          expect(gutter.y + cell * count).toBeLessThanOrEqual(height + 1e-6);
        } else expect(cell).toBe(LEAST_CELL);
      }),
    );
  });

  it('neither dwarfs nor bloats two documents', () => {
    expect(fittingCell(2, 900, 700)).toBe(48);
    expect(fittingCell(2, 270, 400)).toBe(48);
  });

  it('zooms in and out between the limits', () => {
    let cell = LEAST_CELL;
    for (let step = 0; step < 20; step++) {
      const next = zoomedCell(cell, true);
      expect(next > cell || cell === MOST_CELL).toBe(true);
      cell = next;
    }
    for (let step = 0; step < 30; step++) cell = zoomedCell(cell, false);
    expect(cell).toBe(LEAST_CELL);
  });

  it('finds the cell that is drawn at a place', () => {
    const cell = fc.integer({ min: 1, max: 64 });
    fc.assert(
      fc.property(fc.nat(500), cell, fc.nat(5000), fc.nat(100), (count, cell, scroll, gutter) => {
        const [first, last] = inView(scroll, 300, cell, count);
        for (let place = 0; place < count; place++) {
          const begin = gutter + place * cell - scroll;
          const seen = begin + cell > gutter && begin < gutter + 300;
          expect(place >= first && place < last).toBe(seen);
          if (begin >= gutter) expect(placeAt(begin, gutter, scroll, cell, count)).toBe(place);
        }
        expect(placeAt(gutter - 1, gutter, scroll, cell, count)).toBeUndefined();
        expect(placeAt(gutter + count * cell - scroll, gutter, scroll, cell, count)).toBeUndefined();
      }),
    );
  });

  it('scrolls no further than it must', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(5000), fc.integer({ min: 70, max: 400 }), (place, scroll, room) => {
        const to = scrolledTo(place, scroll, room, 64);
        expect(place * 64).toBeGreaterThanOrEqual(to);
        expect((place + 1) * 64).toBeLessThanOrEqual(to + room);
        if (place * 64 >= scroll && (place + 1) * 64 <= scroll + room) expect(to).toBe(scroll);
      }),
    );
  });

  it('keeps what is under the mouse there', () => {
    expect(scrolledAround(100, 50, 10, 20)).toBe(250);
    expect(scrolledAround(0, 50, 20, 10)).toBe(0);
  });
});

describe('rows', () => {
  it('that are in view are there, and not many more', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(400_000), fc.nat(2000), (count, scroll, room) => {
        const [first, last] = rowsInView(scroll, room, 56, count);
        expect(first).toBeLessThanOrEqual(last);
        expect(last - first).toBeLessThanOrEqual(room / 56 + 14);
        for (const at of [Math.ceil(scroll / 56), Math.floor((scroll + room) / 56)])
          if (at < count && at * 56 < scroll + room) expect(at >= first && at < last).toBe(true);
      }),
    );
  });

  it.each([
    [0, 100, 0],
    [1, 100, 56],
    [3, 100, 100],
    [20, 100, 21 * 56 - 300],
  ])('row %i from %i: scrolled to %i', (row, scroll, to) => {
    expect(scrolledToRow(row, scroll, 300, 56)).toBe(to);
  });
});

describe('the ramp', () => {
  it.each([
    [0, 0],
    [0.1999, 0],
    [0.2, 1],
    [0.6, 3],
    [0.99, 4],
    [1, 4],
  ])('%f is step %i', (score, step) => {
    expect(stepOf(score)).toBe(step);
  });

  it('is blended evenly, and written on so that it can be read', () => {
    expect(
      blended(
        [
          [0, 0, 0],
          [100, 200, 50],
        ],
        3,
      ),
    ).toEqual([
      [0, 0, 0],
      [50, 100, 25],
      [100, 200, 50],
    ]);
    expect([figureOn([255, 255, 255]), figureOn([10, 63, 122])]).toEqual(['#000', '#fff']);
  });
});

describe('a made-up result', () => {
  it('has the documents and pairs that were asked for, and is always the same', () => {
    const result = largeResult(40, 100);
    expect([result.documents.length, result.pairs.length]).toEqual([40, 100]);
    expect(largeResult(40, 100)).toEqual(result);
    const texts = new Map(result.documents.map(({ id, text }) => [id, text!]));
    for (const { a, b, passages } of result.pairs)
      for (const passage of passages) {
        expect(passage.links.length).toBeGreaterThan(0);
        expect(texts.get(a)!.slice(passage.a.begin, passage.a.end)).toMatch(/^\S.*\.$/su);
        expect(texts.get(b)!.slice(passage.b.begin, passage.b.end)).toMatch(/^\S.*\.$/su);
      }
  });
});
