import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/align.js';
import { withMeaning } from '../../src/align/meaning.js';
import { alignDefaults } from '../../src/align/options.js';
import { SeedTier, findSeeds } from '../../src/align/seeds.js';
import type { Seeds } from '../../src/align/seeds.js';
import { similarities } from '../../src/align/similarity.js';
import { pairVectors } from '../../src/align/vectors.js';
import { stemOf } from '../../src/lexicon/stem.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import type { Lexicon } from '../../src/model/lexicon.js';
import { alignable, story, texts } from './fixture.js';

/** Words by what they are about, an axis each. */
const topics = [
  'physician surgeon hospital clinic patient treated cured',
  'blaze inferno flames burned smoke scorched firemen',
  'goalkeeper striker match pitch scored trophy referee',
  'parliament minister ballot senator vote cabinet lawmakers',
].map((words) => words.split(' '));

/** Knows that words of a topic mean much the same, and nothing else. */
class Topics implements Lexicon {
  readonly dimensions = 4;
  readonly #rows = new Map(topics.flatMap((words, topic) => words.map((word) => [stemOf(word), topic])));

  row(stem: string): number {
    return this.#rows.get(stem) ?? -1;
  }

  cosine(a: number, b: number): number {
    return a >= 0 && a === b ? 1 : 0;
  }

  addVector(row: number, weight: number, sum: Float64Array): boolean {
    if (row < 0) return false;
    sum[row]! += weight;
    return true;
  }

  areSynonyms = (): boolean => false;
  areAntonyms = (): boolean => false;
}

const lexicon = new Topics();

/** Seeds by terms alone, and with meanings. */
function seedsOf(one: string, two: string, known?: Lexicon): { literal: Seeds; all: Seeds; columns: number } {
  const vocabulary = new Vocabulary(known);
  const [a, b] = [alignable(one, vocabulary), alignable(two, vocabulary)];
  const vectors = pairVectors(a.terms, b.terms);
  const matrix = similarities(vectors);
  const literal = findSeeds(vectors, matrix, [], alignDefaults.seeds);
  const terms = { a: a.terms, b: b.terms };
  const all = withMeaning(literal, vectors, matrix, terms, vocabulary, alignDefaults.meaning);
  return { literal, all, columns: matrix.columns };
}

const one = [
  'A surgeon of the town hospital treated him.',
  'An inferno burned there with much smoke today.',
  'The striker scored late in that match again.',
  'No senator took part in any ballot today.',
];
/** The same in other words and another order. */
const two = [
  'Lawmakers of parliament will vote, says a minister.',
  'Physician at clinic: our patient is cured now.',
  'Its referee and goalkeeper left this pitch early.',
  'Firemen fought flames, and a blaze scorched everything.',
];
const reworded = [
  [0, 1],
  [1, 3],
  [2, 2],
  [3, 0],
];

describe('meaning', () => {
  it('finds sentences that share no word but say the same', () => {
    const { literal, all } = seedsOf(one.join(' '), two.join(' '), lexicon);
    expect(literal.length).toBe(0);
    expect(Array.from(all.a, (a, i) => [a, all.b[i]])).toEqual(reworded);
    expect([...all.tier]).toEqual(reworded.map(() => SeedTier.weak));
    expect([...all.isCounterpart]).toEqual([1, 1, 1, 1]);
    for (const similarity of all.similarity) expect(similarity).toBeLessThan(0.1);
  });

  it('is nothing to sentences of unknown words', () => {
    const [x, y] = ['Zub vod gek lum pif rak.', 'Mog tyl dax nop wuz hib.'];
    const { all } = seedsOf([...one, x].join(' '), [...two, y].join(' '), lexicon);
    expect(Array.from(all.a, (a, i) => [a, all.b[i]])).toEqual(reworded);
  });

  it('adds seeds in order, and takes none away nor makes one less sure', () => {
    const any = fc
      .tuple(texts, fc.array(fc.constantFrom(...one, ...two), { maxLength: 6 }))
      .map(([text, more]) => `${text} ${more.join(' ')}`);
    fc.assert(
      fc.property(any, any, (x, y) => {
        const { literal, all, columns } = seedsOf(x, y, lexicon);
        const cells = Array.from(all.a, (a, i) => a * columns + all.b[i]!);
        expect(cells).toEqual([...new Set(cells)].sort((p, q) => p - q));
        for (let i = 0; i < literal.length; i++) {
          const at = cells.indexOf(literal.a[i]! * columns + literal.b[i]!);
          expect(all.tier[at]).toBeGreaterThanOrEqual(literal.tier[i]!);
          expect(all.isCounterpart[at]).toBeGreaterThanOrEqual(literal.isCounterpart[i]!);
          expect([all.similarity[at], all.surplus[at]]).toEqual([literal.similarity[i], literal.surplus[i]]);
        }
      }),
    );
  });

  it('changes nothing where no vectors are known', () => {
    fc.assert(
      fc.property(texts, texts, (x, y) => {
        const { literal, all } = seedsOf(x, y);
        expect(all).toBe(literal);
      }),
    );
  });

  it('is not compared where there are too many sentences', () => {
    const long = Array<string>(1001).fill(one[0]!).join(' ');
    const { literal, all } = seedsOf(long, long, lexicon);
    expect(all).toBe(literal);
  });

  it('counts in texts that tell one story', () => {
    const x = [...story, one[1]!].join(' ');
    const y = [
      ...story.map((sentence) => sentence.replace(/ (\w+ \w+ \w+\.)$/, ', or so it was put, $1')),
      two[3]!,
    ].join(' ');
    const linked = (known?: Lexicon): boolean => {
      const vocabulary = new Vocabulary(known);
      const [a, b] = [alignable(x, vocabulary), alignable(y, vocabulary)];
      return align(a, b, { vocabulary, background: undefined }, alignDefaults).some(({ links }) =>
        links.some((link) => link.a === 5 && link.b === 5),
      );
    };
    expect(linked(lexicon)).toBe(true);
    expect(linked()).toBe(false);
  });
});
