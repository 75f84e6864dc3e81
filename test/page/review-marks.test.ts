import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Review, Target } from '../../src/model/review.js';
import { keyOf } from '../../src/review/target.js';
import { formatLayer, marksUnder, parseLayer } from '../../src/page/review/layer.js';
import type { Layer, Removal } from '../../src/page/review/layer.js';
import { filterOf, passing, tally } from '../../src/page/review/tally.js';

const offset = fc.nat({ max: 2 });
const span = offset.map((begin) => ({ begin, end: begin + 1 }));
const id = fc.oneof(
  fc.constantFrom('a', 'b', '__proto__', '\uD800', '</script>'),
  fc.string({ unit: 'binary' }),
);
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ a: id, b: id }, { noNullPrototype: true }),
  fc.record({ a: id, b: id, passage: fc.record({ a: span, b: span }) }),
);
const review: fc.Arbitrary<Review> = fc
  .tuple(
    target,
    fc.record({
      decision: fc.constantFrom('confirmed' as const, 'dismissed' as const),
      note: fc.string({ unit: 'binary' }),
    }),
  )
  .map(([on, mark]) => ({ ...on, ...mark }));
const layerOf = (entries: readonly (Review | Removal)[]): Layer =>
  new Map(entries.map((entry) => [keyOf(entry), entry]));
const layer = fc.array(fc.oneof(review, target)).map(layerOf);

describe('what the browser keeps', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(layer, (written) => {
        const read = parseLayer(formatLayer(written));
        expect(read).toEqual(written);
      }),
    );
  });

  it.each([
    null,
    '',
    'garbage',
    'null',
    '[]',
    '7',
    '{"schema":"copytaster/review/1"}',
    '{"schema":"copytaster/review/1","reviews":[null]}',
    '{"schema":"copytaster/review/1","reviews":[],"removed":[{"a":1}]}',
    '{"schema":"copytaster/review/1","reviews":[],"removed":{"__proto__":null}}',
    '[[[[[[[[',
  ])('is nothing where it is %j', (text) => {
    expect(parseLayer(text)).toEqual(new Map());
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(parseLayer(text)).toBeInstanceOf(Map);
      }),
    );
  });

  it('lies above the marks of the report: replaces some, takes some away, adds others', () => {
    const mark = (a: string, note: string): Review => ({ a, b: 'x', decision: 'confirmed', note });
    const folded = [mark('kept', '1'), mark('replaced', '2'), mark('removed', '3')];
    const above = layerOf([
      mark('added', '4'),
      { a: 'x', b: 'replaced', decision: 'dismissed', note: '5' },
      { a: 'removed', b: 'x' },
    ]);
    expect(marksUnder(above, folded).map(({ a, note }) => [a, note])).toEqual([
      ['added', '4'],
      ['kept', '1'],
      ['x', '5'],
    ]);
  });
});

describe('the tally', () => {
  const on = (decision: Review['decision'], passage = false): Review => ({
    a: 'a',
    b: 'b',
    ...(passage && { passage: { a: { begin: 0, end: 1 }, b: { begin: 0, end: 1 } } }),
    decision,
    note: '',
  });

  it.each([
    [[], 3, [0, 0], [0, 0], 3],
    [[on('confirmed'), on('dismissed'), on('dismissed')], 3, [1, 2], [0, 0], 0],
    [[on('confirmed', true), on('dismissed', true)], 3, [0, 0], [1, 1], 3],
    [[on('confirmed'), on('confirmed')], 1, [2, 0], [0, 0], 0],
  ])('of %j over %i pairs', (marks, pairs, ofPairs, ofPassages, open) => {
    const counts = tally(marks, pairs);
    expect([counts.pairs.confirmed, counts.pairs.dismissed]).toEqual(ofPairs);
    expect([counts.passages.confirmed, counts.passages.dismissed]).toEqual(ofPassages);
    expect(counts.open).toBe(open);
  });

  it.each([
    ['confirmed', 'confirmed', 1],
    ['dismissed', 'dismissed', 2],
    ['all', 'all', 3],
    [undefined, 'all', 3],
    ['constructor', 'all', 3],
  ])('shows for %j the filter %s', (value, filter, count) => {
    expect(filterOf(value)).toBe(filter);
    expect(passing([on('confirmed'), on('dismissed'), on('dismissed')], filterOf(value))).toHaveLength(count);
  });
});
