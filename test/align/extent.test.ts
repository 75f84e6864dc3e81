import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/align.js';
import { Extents } from '../../src/align/extent.js';
import type { Extent, RowRange } from '../../src/align/extent.js';
import { alignDefaults } from '../../src/align/options.js';
import { proposals } from '../../src/align/proposals.js';
import type { Alignable } from '../../src/align/proposals.js';
import type { Rows } from '../../src/align/vectors.js';
import { alignable, both, texts, vocabulary } from './fixture.js';

const words = { vocabulary, background: undefined };
const options = { beyond: 2, inside: 4, withWord: 0.012 };

interface Side {
  readonly of: Alignable;
  readonly rows: Rows;
}
type Tokens = Pick<Extent, 'from' | 'to'>;

const tokensOf = ({ of: { text }, rows }: Side, first: number, last: number): Tokens => ({
  from: text.sentences.firstToken[rows.sentence[first]!]!,
  to: text.sentences.firstToken[rows.last[last]! + 1]!,
});

/** The rows of a range and two more either way, as far as nothing parts them. */
function around({ rows }: Side, { first, last }: RowRange): [number, number] {
  const { place } = rows;
  let [from, to] = [first, last];
  while (from > 0 && first - from < 2 && place[from - 1] === place[from]! - 1) from--;
  while (to < rows.length - 1 && to - last < 2 && place[to + 1] === place[to]! + 1) to++;
  return [from, to];
}

/** Terms of the tokens `from` to `to`. */
const termsIn = ({ of: { text } }: Side, { from, to }: Tokens): number[] => [
  ...text.tokens.term.slice(from, to),
];

/** Rows that a stretch of tokens touches. */
const rowsIn = (side: Side, { from, to }: Tokens): number[] =>
  Array.from({ length: side.rows.length }, (_, r) => r).filter((r) => {
    const row = tokensOf(side, r, r);
    return Math.max(row.from, from) < Math.min(row.to, to);
  });

/** The best stretch of a side, by trying all. */
function naiveCut(me: Side, range: RowRange, mine: Tokens, other: Side, theirs: Tokens): Extent {
  const [first, last] = around(me, range);
  const all = tokensOf(me, first, last);
  const terms = termsIn(me, all);
  const [inMine, inTheirs] = [rowsIn(me, mine), rowsIn(other, theirs)];
  const chance = terms.map((term) => {
    const prior = 5 * (vocabulary.isStopWord(term) ? 0.5 : options.withWord);
    const rate = ([side, inside]: [Side, number[]]): number => {
      const outside = Array.from({ length: side.rows.length }, (_, r) => r).filter(
        (r) => !inside.includes(r),
      );
      const holding = outside.filter((r) => termsIn(side, tokensOf(side, r, r)).includes(term));
      return (holding.length + prior) / (outside.length + 5);
    };
    const once = Math.min(0.98, Math.max(rate([me, inMine]), rate([other, inTheirs])));
    return Math.min(0.98, Math.max(0.002, 1 - (1 - once) ** inTheirs.length));
  });

  const free = termsIn(other, theirs);
  const matched = terms.map(() => false);
  const order = Array.from({ length: last - first + 1 }, (_, i) => first + i).sort(
    (r, s) =>
      (range.best.get(s) ?? 0) - (range.best.get(r) ?? 0) ||
      Math.abs(2 * r - range.first - range.last) - Math.abs(2 * s - range.first - range.last) ||
      r - s,
  );
  for (const r of order) {
    const row = tokensOf(me, r, r);
    for (let t = row.from; t < row.to; t++) {
      const at = free.indexOf(terms[t - all.from]!);
      if (at < 0) continue;
      free.splice(at, 1);
      matched[t - all.from] = true;
    }
  }

  const inside = terms.map((_, i) => i).filter((i) => all.from + i >= mine.from && all.from + i < mine.to);
  const sum = (of: (i: number) => number): number => inside.reduce((total, i) => total + of(i), 0);
  const excess = sum((i) => Number(matched[i]) - chance[i]!) / sum((i) => 1 - chance[i]!);
  const density = Math.min(0.97, Math.max(0.15, excess));

  const { firstToken } = me.of.text.sentences;
  const cost = (token: number): number => (firstToken.includes(token) ? 0 : options.inside);
  const upTo = [0];
  terms.forEach((_, i) => {
    const p = chance[i]!;
    upTo.push(upTo[i]! + (matched[i] ? Math.log(1 + (density * (1 - p)) / p) : Math.log(1 - density)));
  });
  const share = (from: number, to: number): number => (to - from) / me.of.text.tokens.length;
  let best: Extent = { from: all.from, to: all.from + 1, gain: -Infinity, density, share: share(0, 1) };
  for (let to = all.from + 1; to <= all.to; to++)
    for (let from = all.from; from < to; from++) {
      const gain = upTo[to - all.from]! - (upTo[from - all.from]! + cost(from)) - cost(to);
      if (gain > best.gain) best = { from, to, gain, density, share: share(from, to) };
    }
  return best;
}

function naiveAround(a: Side, rangeA: RowRange, b: Side, rangeB: RowRange): { a: Extent; b: Extent } {
  const [wideA, wideB] = [tokensOf(a, ...around(a, rangeA)), tokensOf(b, ...around(b, rangeB))];
  const inA = naiveCut(a, rangeA, tokensOf(a, rangeA.first, rangeA.last), b, wideB);
  const inB = naiveCut(b, rangeB, tokensOf(b, rangeB.first, rangeB.last), a, wideA);
  return { a: naiveCut(a, rangeA, inA, b, inB), b: naiveCut(b, rangeB, inB, a, inA) };
}

const draws = fc.tuple(
  fc.nat(),
  fc.nat(),
  fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 13, maxLength: 13 }),
);

/** Some rows of a side, each with a seed of some similarity; undefined where it has none. */
function rangeIn({ length }: Rows, [x, y, best]: [number, number, number[]]): RowRange | undefined {
  if (length === 0) return undefined;
  const [first, last] = [x % length, y % length].sort((p, q) => p - q) as [number, number];
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return { first, last, best: new Map(rows.map((r, i) => [r, best[i % best.length]! / 8])) };
}

describe('an extent', () => {
  it('is the stretch with the greatest log-likelihood, as a search of all stretches says', () => {
    fc.assert(
      fc.property(texts, texts, draws, draws, (one, two, x, y) => {
        const { a, b, vectors } = both(one, two);
        const [sideA, sideB] = [
          { of: a, rows: vectors.a },
          { of: b, rows: vectors.b },
        ];
        const [rangeA, rangeB] = [rangeIn(vectors.a, x), rangeIn(vectors.b, y)];
        if (!rangeA || !rangeB) return;
        const extents = new Extents({ a: a.text, b: b.text }, vectors, options);
        const found = extents.around(rangeA, rangeB);
        const naive = naiveAround(sideA, rangeA, sideB, rangeB);
        for (const side of ['a', 'b'] as const) {
          expect([found[side].from, found[side].to]).toEqual([naive[side].from, naive[side].to]);
          expect(found[side].gain).toBeCloseTo(naive[side].gain, 6);
          expect(found[side].density).toBeCloseTo(naive[side].density, 6);
        }
        const whole = extents.whole(rangeA, rangeB);
        expect(whole.a).toMatchObject(tokensOf(sideA, rangeA.first, rangeA.last));
        expect(whole.b).toMatchObject(tokensOf(sideB, rangeB.first, rangeB.last));
        // What one group needed to know is forgotten for the next.
        expect(extents.around(rangeA, rangeB)).toEqual(found);
      }),
    );
  });

  it('has a place, a finite gain, and a density of 0.15 to 0.97 in every group, and leaves neither the rows around its seeds nor the page', () => {
    const any = { ...alignDefaults, groups: { ...alignDefaults.groups, surplus: -Infinity } };
    fc.assert(
      fc.property(texts, texts, (one, two) => {
        const [a, b] = [alignable(one), alignable(two)];
        const { groups, seeds, vectors } = proposals(a, b, words, any);
        for (const group of groups)
          for (const [name, of] of [
            ['a', a],
            ['b', b],
          ] as const) {
            const side = { of, rows: vectors[name] };
            const { from, to, gain, density } = group[name];
            const seeded = [...group.members].map((i) => seeds[name][i]!);
            const range = {
              first: Math.min(...seeded),
              last: Math.max(...seeded),
              best: new Map<number, number>(),
            };
            const widest = tokensOf(side, ...around(side, range));
            expect(from).toBeLessThan(to);
            expect(from).toBeGreaterThanOrEqual(widest.from);
            expect(to).toBeLessThanOrEqual(widest.to);
            expect(Number.isFinite(gain)).toBe(true);
            expect(density).toBeGreaterThanOrEqual(0.15);
            expect(density).toBeLessThanOrEqual(0.97);
            const inside = rowsIn(side, group[name]);
            for (const r of inside.slice(1)) expect(side.rows.place[r]! - side.rows.place[r - 1]!).toBe(1);
          }
      }),
    );
  });
});

/** Sentences of words that are nowhere else. */
function sentencesOf(name: string, lengths: readonly number[]): string[][] {
  let k = 0;
  return lengths.map((length) => Array.from({ length }, () => `${name}${k++}x`));
}

const written = (sentences: readonly (readonly string[])[]): string =>
  sentences.map((each) => `${each.join(' ').replace(/^\w/, (letter) => letter.toUpperCase())}.`).join(' ');

const lengths = (min: number, max: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 7, max: 16 }), { minLength: min, maxLength: max });
/** Words of its own that a text has in a sentence before or after what is copied; 0 where that is whole. */
const cut = fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 9 }));

describe('a verbatim passage in other text', () => {
  const inserted = fc.record({
    passage: lengths(3, 6),
    a: fc.record({ before: lengths(0, 6), after: lengths(0, 6), head: cut, tail: cut }),
    b: fc.record({ before: lengths(0, 6), after: lengths(0, 6), head: cut, tail: cut }),
  });

  it('is found to the word at both ends, also inside a sentence, whichever text is called a', () => {
    fc.assert(
      fc.property(inserted, ({ passage, a, b }) => {
        const copied = sentencesOf('copied', passage);
        const page = (name: string, { before, after, head, tail }: typeof a): [string, string] => {
          const [own] = sentencesOf(`${name}head`, [head]);
          const [end] = sentencesOf(`${name}tail`, [tail]);
          const middle = copied.map((each, i) => [
            ...(i === 0 ? own! : []),
            ...each,
            ...(i === copied.length - 1 ? end! : []),
          ]);
          const [first, last] = [sentencesOf(`${name}before`, before), sentencesOf(`${name}after`, after)];
          return [written([...first, ...middle, ...last]), written(middle)];
        };
        const [one] = page('this', a);
        const [two] = page('that', b);
        const core = copied.flat();
        const lowered = (text: string): string[] => text.toLowerCase().match(/\w+/g) ?? [];
        const found = align(alignable(one), alignable(two), words, alignDefaults);
        expect(found).toHaveLength(1);
        expect(lowered(one.slice(found[0]!.a.begin, found[0]!.a.end))).toEqual(core);
        expect(lowered(two.slice(found[0]!.b.begin, found[0]!.b.end))).toEqual(core);
        const [swapped] = align(alignable(two), alignable(one), words, alignDefaults);
        expect([swapped!.a, swapped!.b]).toEqual([found[0]!.b, found[0]!.a]);
      }),
    );
  });
});
