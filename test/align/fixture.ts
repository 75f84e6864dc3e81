import fc from 'fast-check';
import type { Alignable } from '../../src/align/proposals.js';
import type { Seeds } from '../../src/align/seeds.js';
import { SeedTier } from '../../src/align/seeds.js';
import { sentenceTerms } from '../../src/align/terms.js';
import { pairVectors } from '../../src/align/vectors.js';
import type { PairVectors } from '../../src/align/vectors.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { segment } from '../../src/segment/segment.js';

/** One vocabulary for all, as in a run. */
export const vocabulary = new Vocabulary();

export const alignable = (text: string, words = vocabulary): Alignable => {
  const cut = segment(text, words);
  return { text: cut, terms: sentenceTerms(cut, words) };
};

/** Two texts cut up, and their vectors. */
export function both(
  one: string,
  other: string,
): { readonly a: Alignable; readonly b: Alignable; readonly vectors: PairVectors } {
  const [a, b] = [alignable(one), alignable(other)];
  return { a, b, vectors: pairVectors(a.terms, b.terms) };
}

export const story = [
  'A car ferry carrying 217 passengers ran aground in thick fog on Tuesday.',
  'The captain radioed for help at 7:52 a.m. and lowered both anchors.',
  'Three lifeboats took everyone off within three hours.',
  'Divers found no hole in the hull, the harbourmaster said.',
  'The island depends on the crossing for food and fuel.',
] as const;

export const other = [
  'Wheat futures closed higher after rain delayed the harvest.',
  'Traders bought contracts for delivery in December.',
  'Exporters said that demand from mills had been steady all month.',
] as const;

/** Sentences that have no word but function words and numbers in common with anything else here. */
export const filler = (count: number, name: string): string[] =>
  Array.from({ length: count }, (_, i) => {
    const word = (k: number): string => `${name}${'bdfgklmnprtvz'[k % 13]!}${'aeiou'[k % 5]!}${k}`;
    return `The ${word(5 * i)} of ${word(5 * i + 1)} and a ${word(5 * i + 2)} saw ${word(5 * i + 3)} with ${word(5 * i + 4)}.`;
  });

const common = [
  'ferry',
  'sandbank',
  'harbour',
  'fog',
  'tug',
  'crew',
  'Varra',
  'the',
  'a',
  'of',
  '217',
  'and',
];

const sentence = fc
  .array(fc.constantFrom(...common), { minLength: 1, maxLength: 9 })
  .map((words) => `${words.join(' ').replace(/^\w/, (letter) => letter.toUpperCase())}.`);

/** Short texts of a few words, with sentences known from elsewhere, headings, page furniture and odd characters. */
export const texts = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: sentence },
      { weight: 4, arbitrary: fc.constantFrom(...story, ...other) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '\n\nRead more\n\n',
          '\n\nFerry aground in fog\n\n',
          '…',
          '“Fog!”',
          '霧が出た。',
        ),
      },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

/** What a hand-made seed says; where it says nothing it is strong, and the same in both texts. */
interface SeedAt {
  readonly at: readonly [number, number];
  readonly tier?: number;
  readonly similarity?: number;
  readonly surplus?: number;
  readonly isCounterpart?: boolean;
}

/** Seeds at rows of a and b, in the order of rows. */
export function seedsAt(list: readonly SeedAt[]): Seeds {
  const sorted = [...list].sort((x, y) => x.at[0] - y.at[0] || x.at[1] - y.at[1]);
  return {
    length: sorted.length,
    a: Uint32Array.from(sorted, ({ at }) => at[0]),
    b: Uint32Array.from(sorted, ({ at }) => at[1]),
    similarity: Float64Array.from(sorted, ({ similarity }) => similarity ?? 1),
    surplus: Float64Array.from(sorted, ({ surplus }) => surplus ?? 10),
    tier: Uint8Array.from(sorted, ({ tier }) => tier ?? SeedTier.strong),
    isCounterpart: Uint8Array.from(sorted, ({ isCounterpart }) => (isCounterpart ? 1 : 0)),
  };
}
