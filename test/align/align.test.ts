import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/align.js';
import { alignDefaults } from '../../src/align/options.js';
import type { AlignOptions } from '../../src/align/options.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import type { Alignment } from '../../src/model/alignment.js';
import { SentenceRole } from '../../src/model/segmented.js';
import { alignable, filler, other, story, texts } from './fixture.js';

const whole = story.join(' ');
const strangers = other.join(' ');

/** Alignments of two texts, cut up with a vocabulary that has met some words before. */
function alignBoth(
  one: string,
  two: string,
  { options = alignDefaults, met = '' }: { readonly options?: AlignOptions; readonly met?: string } = {},
): Alignment[] {
  const vocabulary = new Vocabulary();
  alignable(met, vocabulary);
  const [a, b] = [alignable(one, vocabulary), alignable(two, vocabulary)];
  return align(a, b, { vocabulary, background: undefined }, options);
}

/** Options by which nearly anything is a passage, and of one story, and a brief. */
const anything: AlignOptions = {
  ...alignDefaults,
  groups: { ...alignDefaults.groups, surplus: 0 },
  condense: { ...alignDefaults.condense, surplus: 0, outside: 0, scattered: 0, cover: 0.2, ratio: 1 },
  story: {
    evidence: 0,
    same: { share: 0.05, harder: 0, among: 30 },
    brief: { ...alignDefaults.story.brief, rows: 50, ratio: 0.5, least: 0, mean: 0, surplus: -100 },
  },
  plausible: { inStory: 0, otherwise: 0 },
};

/** Texts of the same sentences in any order, with short ones and page furniture between. */
const shuffled = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...filler(30, 'x')) },
      { weight: 1, arbitrary: fc.constantFrom('Fog again.', 'It sank.', '\n\nRead more\n\n', ...story) },
    ),
    { maxLength: 40 },
  )
  .map((sentences) => sentences.join(' '));

const any = fc.oneof(texts, shuffled);

/** The alignments of b with a as those of a with b. */
function mirrored(alignments: readonly Alignment[]): Alignment[] {
  return alignments
    .map(({ a, b, links }) => ({
      a: b,
      b: a,
      links: links
        .map((link) => {
          const order = [...link.words.b.keys()].sort(
            (i, j) => link.words.b[i]! - link.words.b[j]! || link.words.a[i]! - link.words.a[j]!,
          );
          const { differing } = link.words;
          return {
            a: link.b,
            b: link.a,
            similarity: link.similarity,
            words: {
              a: Uint32Array.from(order, (i) => link.words.b[i]!),
              b: Uint32Array.from(order, (i) => link.words.a[i]!),
              equal: Uint8Array.from(order, (i) => link.words.equal[i]!),
              differing: { a: differing.b, b: differing.a },
            },
          };
        })
        .sort((x, y) => x.a - y.a || x.b - y.b),
    }))
    .sort((x, y) => x.links[0]!.a - y.links[0]!.a || x.links[0]!.b - y.links[0]!.b);
}

describe.each([
  ['by the defaults', alignDefaults],
  ['where anything counts', anything],
])('an alignment %s', (_, options) => {
  it('is mirrored when the texts are swapped', () => {
    fc.assert(
      fc.property(any, any, (one, two) => {
        expect(alignBoth(two, one, { options })).toEqual(mirrored(alignBoth(one, two, { options })));
      }),
    );
  });

  it('depends on the two texts alone, not on what the vocabulary has met before', () => {
    fc.assert(
      fc.property(any, any, any, (one, two, met) => {
        expect(alignBoth(one, two, { options, met })).toEqual(alignBoth(one, two, { options }));
      }),
    );
  });

  it('has links, in order, none twice, each with a word in its spans, and none of page furniture', () => {
    fc.assert(
      fc.property(any, any, (one, two) => {
        const [a, b] = [alignable(one), alignable(two)];
        const found = alignBoth(one, two, { options });
        for (const passage of found) {
          expect(passage.links.length).toBeGreaterThan(0);
          const order = passage.links.map((link) => link.a * 1000 + link.b);
          expect(order).toEqual([...new Set(order)].sort((x, y) => x - y));
          for (const link of passage.links) {
            expect(link.similarity).toBeGreaterThanOrEqual(0);
            expect(link.similarity).toBeLessThanOrEqual(1);
            for (const [side, { text }] of [
              ['a', a],
              ['b', b],
            ] as const) {
              const { sentences, tokens } = text;
              const s = link[side];
              expect(sentences.role[s]).not.toBe(SentenceRole.furniture);
              const inside = [...tokens.begin.keys()]
                .slice(sentences.firstToken[s], sentences.firstToken[s + 1])
                .filter(
                  (t) => tokens.begin[t]! >= passage[side].begin && tokens.end[t]! <= passage[side].end,
                );
              expect(inside).not.toEqual([]);
            }
          }
        }
        const firsts = found.map(({ links }) => links[0]!.a * 1000 + links[0]!.b);
        expect(firsts).toEqual([...firsts].sort((x, y) => x - y));
      }),
    );
  });

  it('spans no page furniture but what the other text has all the words of', () => {
    fc.assert(
      fc.property(any, any, (one, two) => {
        const [a, b] = [one, two].map((text) => alignable(text));
        for (const passage of alignBoth(one, two, { options }))
          for (const [side, mine, its] of [
            ['a', a!, b!],
            ['b', b!, a!],
          ] as const) {
            const { sentences, tokens } = mine.text;
            const known = new Set(its.text.tokens.term);
            for (let s = 0; s < sentences.length; s++) {
              const words = tokens.term.slice(sentences.firstToken[s], sentences.firstToken[s + 1]);
              if (sentences.role[s] !== SentenceRole.furniture || words.every((term) => known.has(term)))
                continue;
              const { begin, end } = passage[side];
              expect(sentences.end[s]! <= begin || sentences.begin[s]! >= end).toBe(true);
            }
          }
      }),
    );
  });
});

describe('the alignment', () => {
  const spansOf = (one: string, two: string): [string, string][] =>
    alignBoth(one, two).map(({ a, b }) => [one.slice(a.begin, a.end), two.slice(b.begin, b.end)]);
  const far = filler(12, 'x').join(' ');

  it.each<[string, string, string, [string, string][]]>([
    ['of a text with itself is all of it', whole, whole, [[whole, whole]]],
    [
      'of a copied paragraph in other text is that paragraph',
      whole,
      `${strangers}\n\n${whole}\n\n${strangers}`,
      [[whole, whole]],
    ],
    [
      'of two paragraphs that changed places is two passages',
      `${whole} ${far} ${strangers}`,
      `${strangers} ${whole}`,
      [
        [whole, whole],
        [strangers, strangers],
      ],
    ],
    ['of unrelated texts is none', whole, strangers, []],
    ['of an empty text is none', '', whole, []],
    ['of two empty texts is none', '', '', []],
    ['of page furniture is none', 'Read more', 'Read more', []],
    ['of two words is none', 'Fog', 'Mist', []],
    ['of one word with itself is that word', 'Fog', 'Fog', [['Fog', 'Fog']]],
    ['of marks without a word is none', '… — !', '… — !', []],
  ])('%s', (_, one, two, expected) => {
    expect(spansOf(one, two)).toEqual(expected);
  });

  it('of a text with itself links every sentence with itself', () => {
    const [{ links }] = alignBoth(whole, whole) as [Alignment];
    const own = links.filter((link) => link.a === link.b);
    expect(own.map((link) => link.a)).toEqual([0, 1, 2, 3, 4]);
    for (const { similarity } of own) expect(similarity).toBe(1);
  });

  it('finds a retelling that shares few words', () => {
    const retold =
      'Fog was so thick on Tuesday that a ferry with 217 passengers on board went aground. ' +
      'At 7:52 a.m. its captain called for help by radio, dropping two anchors. ' +
      'It took lifeboats, three of them, some three hours to bring everyone to safety.';
    const pairs = alignBoth(whole, retold).flatMap(({ links }) => links.map((link) => `${link.a}:${link.b}`));
    expect(pairs).toEqual(expect.arrayContaining(['0:0', '1:1', '2:2']));
  });
});

describe('the alignment of hostile texts', () => {
  /** Long enough to tell a hang from slow work. */
  const HANG = 30_000;
  const many = (count: number, part: (i: number) => string, between = ' '): string =>
    Array.from({ length: count }, (_, i) => part(i)).join(between);

  it.each<[string, string, string]>([
    ['all of whose sentences are the same', many(3000, () => story[0]), many(3000, () => story[0])],
    ['of one word only', many(50_000, () => 'fog'), many(50_000, () => 'fog')],
    ['of short lines', many(20_000, (i) => `fog ${i}`, '\n'), many(20_000, (i) => `fog ${i + 7}`, '\n')],
    ['without a sentence end', many(30_000, (i) => `word${i}`), many(30_000, (i) => `word${i + 7}`)],
    [
      'that repeat one sentence far apart',
      many(2000, (i) => (i % 7 ? `Line ${i} of page ${i} is here.` : story[0])),
      many(1000, () => story[0]),
    ],
    [
      'of page furniture between sentences',
      many(3000, () => `${story[0]}\n\nRead more`, '\n\n'),
      many(3000, () => story[0]),
    ],
  ])(
    '%s comes to an end',
    (_, one, two) => {
      for (const { links } of alignBoth(one, two)) expect(links.length).toBeGreaterThan(0);
    },
    HANG,
  );
});
