import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, alignDefaults } from '../../src/align/align.js';
import type { AlignOptions, Alignable } from '../../src/align/align.js';
import { attachFaint, clusterSeeds } from '../../src/align/clusters.js';
import { longestRun } from '../../src/align/runs.js';
import { SeedTier, findSeeds } from '../../src/align/seeds.js';
import type { Seeds } from '../../src/align/seeds.js';
import { similarities } from '../../src/align/similarity.js';
import { sentenceTerms } from '../../src/align/terms.js';
import { trimGroup } from '../../src/align/trim.js';
import { pairVectors } from '../../src/align/vectors.js';
import type { PairVectors } from '../../src/align/vectors.js';
import { matchWords } from '../../src/align/words/match.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import type { Alignment } from '../../src/model/alignment.js';
import type { SegmentedText } from '../../src/model/segmented.js';
import { segment } from '../../src/segment/segment.js';

const words = [
  'ferry',
  'sandbank',
  'harbour',
  'fog',
  'tug',
  'crew',
  'Varra',
  'island',
  'the',
  'a',
  'of',
  '217',
  'and',
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
  .map((parts) => `${parts.join(' ')}.`);
const text = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: sentence }, { weight: 1, arbitrary: fc.constant('\n\nRead more\n\n') }),
    {
      maxLength: 12,
    },
  )
  .map((sentences) =>
    sentences.map((part) => part.replace(/^\w/, (letter) => letter.toUpperCase())).join(' '),
  );

/** One vocabulary for all, as in a run. */
const vocabulary = new Vocabulary();

const both = (a: string, b: string): [SegmentedText, SegmentedText] => [
  segment(a, vocabulary),
  segment(b, vocabulary),
];

const alignable = (text: SegmentedText): Alignable => ({ text, terms: sentenceTerms(text, vocabulary) });

const alignBoth = (one: string, two: string, options: AlignOptions): Alignment[] => {
  const [a, b] = both(one, two);
  return align(alignable(a), alignable(b), vocabulary, options);
};

const story = [
  'A car ferry carrying 217 passengers ran aground in thick fog on Tuesday.',
  'The captain radioed for help at 7:52 a.m. and lowered both anchors.',
  'Three lifeboats took everyone off within three hours.',
  'Divers found no hole in the hull, the harbourmaster said.',
  'The island depends on the crossing for food and fuel.',
].join(' ');

const other = [
  'Wheat futures closed higher after rain delayed the harvest.',
  'Traders bought contracts for delivery in December.',
  'Exporters said that demand from mills had been steady all month.',
].join(' ');

describe('sentence similarity', () => {
  it('is the cosine of tf·ln((N + 5½)/sf) vectors, sf + 2½ for function words, as a plain sum says', () => {
    fc.assert(
      fc.property(text, text, (one, two) => {
        const [a, b] = both(one, two);
        const vectors = pairVectors(sentenceTerms(a, vocabulary), sentenceTerms(b, vocabulary));
        const matrix = similarities(vectors);
        const bags = [vectors.a, vectors.b].map((rows) =>
          Array.from({ length: rows.length }, (_, r) => {
            const side = rows === vectors.a ? a : b;
            const s = rows.sentence[r]!;
            return [
              ...side.tokens.term.slice(side.sentences.firstToken[s], side.sentences.firstToken[s + 1]),
            ];
          }),
        );
        const all = bags.flat();
        const weight = (bag: number[], term: number): number =>
          bag.filter((t) => t === term).length *
          Math.log(
            (all.length + 5.5) /
              (all.filter((other) => other.includes(term)).length + (vocabulary.isStopWord(term) ? 2.5 : 0)),
          );
        const dot = (x: number[], y: number[]): number =>
          [...new Set(x)].reduce((sum, term) => sum + weight(x, term) * weight(y, term), 0);
        const naive = new Map<string, number>();
        bags[0]!.forEach((x, r) => {
          bags[1]!.forEach((y, c) => {
            const cosine = dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
            if (cosine >= 0.0501) naive.set(`${r},${c}`, cosine);
          });
        });
        const found = new Map<string, number>();
        for (let r = 0; r < matrix.rows; r++)
          for (let i = matrix.first[r]!; i < matrix.first[r + 1]!; i++)
            found.set(`${r},${matrix.b[i]}`, matrix.cosine[i]!);
        for (const [key, cosine] of naive) expect(found.get(key)).toBeCloseTo(cosine, 9);
        for (const [key, cosine] of found) if (cosine >= 0.0501) expect(naive.has(key)).toBe(true);
      }),
    );
  });
});

describe('an alignment', () => {
  it('has links in order, inside its spans, and never holds furniture', () => {
    fc.assert(
      fc.property(text, text, (one, two) => {
        const [a, b] = both(one, two);
        for (const found of align(alignable(a), alignable(b), vocabulary, {
          ...alignDefaults,
          surplus: 0,
          relatedSurplus: 0,
        })) {
          expect(found.links.length).toBeGreaterThan(0);
          expect(a.text.slice(found.a.begin, found.a.end)).not.toContain('Read more');
          expect(b.text.slice(found.b.begin, found.b.end)).not.toContain('Read more');
          const begins = found.links.map((link) => a.sentences.begin[link.a]!);
          const ends = found.links.map((link) => b.sentences.end[link.b]!);
          expect(Math.min(...begins)).toBe(found.a.begin);
          expect(Math.max(...ends)).toBe(found.b.end);
          const order = found.links.map((link) => link.a * 1000 + link.b);
          expect(order).toEqual([...order].sort((x, y) => x - y));
        }
      }),
    );
  });

  it('stands at places few enough to be numbered, however much furniture there is', () => {
    const page = `First line of the story here.\n\n${'Share this article\n\n'.repeat(50_000)}Last line of the story here.`;
    const { place } = sentenceTerms(segment(page, vocabulary), vocabulary);
    expect(place).toHaveLength(2);
    expect(place[1]! - place[0]!).toBeGreaterThan(alignDefaults.gap);
    expect(place[1]).toBeLessThan(100);
  });

  it('of a text with itself covers it, sentence by sentence', () => {
    const [a, b] = both(story, story);
    const [whole, ...rest] = align(alignable(a), alignable(b), vocabulary, alignDefaults);
    expect(rest).toEqual([]);
    expect(whole!.a).toEqual({ begin: 0, end: story.length });
    for (let s = 0; s < a.sentences.length; s++)
      expect(whole!.links).toContainEqual(expect.objectContaining({ a: s, b: s }));
    for (const link of whole!.links) if (link.a === link.b) expect(link.similarity).toBeCloseTo(1, 9);
  });

  it('of a copied paragraph inside other text is that paragraph', () => {
    const [a, b] = both(story, `${other}\n\n${story}\n\n${other}`);
    const found = align(alignable(a), alignable(b), vocabulary, alignDefaults);
    expect(found).toHaveLength(1);
    expect(b.text.slice(found[0]!.b.begin, found[0]!.b.end)).toBe(story);
  });

  it('of two paragraphs that changed places is two passages', () => {
    const far = Array.from(
      { length: 12 },
      (_, i) => `Unrelated line number ${i} speaks of matter${i} and thing${i}.`,
    );
    const [a, b] = both(`${story} ${far.join(' ')} ${other}`, `${other} ${story}`);
    const found = align(alignable(a), alignable(b), vocabulary, alignDefaults);
    expect(found.map(({ a: span }) => a.text.slice(span.begin, span.end))).toEqual([story, other]);
  });

  it('finds a retelling that shares few words', () => {
    const retold =
      'Fog was so thick on Tuesday that a ferry with 217 passengers on board went aground. ' +
      'At 7:52 a.m. its captain called for help by radio, dropping two anchors. ' +
      'It took lifeboats, three of them, some three hours to bring everyone to safety.';
    const [a, b] = both(story, retold);
    const pairs = align(alignable(a), alignable(b), vocabulary, alignDefaults).flatMap(({ links }) =>
      links.map((link) => [link.a, link.b]),
    );
    expect(pairs).toEqual(
      expect.arrayContaining([
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
    );
  });

  it('is not found between unrelated articles, nor where a side is empty', () => {
    expect(alignBoth(story, other, alignDefaults)).toEqual([]);
    expect(alignBoth('', story, alignDefaults)).toEqual([]);
    expect(alignBoth('Read more', story, alignDefaults)).toEqual([]);
  });

  it('of two very long texts keeps within its bounds', () => {
    const long = (name: string): string =>
      Array.from(
        { length: 30_000 },
        (_, i) => `The ${name} of the ferry and the fog in ${i} is a matter.`,
      ).join(' ');
    const [a, b] = both(`${story} ${long('first')}`, `${long('second')} ${story}`);
    expect(similarities(pairVectors(sentenceTerms(a, vocabulary), sentenceTerms(b, vocabulary))).rows).toBe(
      a.sentences.length,
    );
  });
});

/** Seeds and vectors with given places, all strong unless said otherwise. */
function seedsAt(
  places: readonly (readonly [number, number])[],
  tiers?: readonly number[],
): [Seeds, PairVectors] {
  const rows = (side: 0 | 1): PairVectors['a'] => ({
    length: places.length,
    sentence: Uint32Array.from(places, (_, i) => i),
    place: Uint32Array.from(places, (place) => place[side]),
    role: new Uint8Array(places.length),
    first: new Uint32Array(places.length + 1),
    term: new Uint32Array(),
    weight: new Float64Array(),
  });
  const seeds: Seeds = {
    length: places.length,
    a: Uint32Array.from(places, (_, i) => i),
    b: Uint32Array.from(places, (_, i) => i),
    similarity: new Float64Array(places.length).fill(1),
    surplus: new Float64Array(places.length).fill(10),
    tier: Uint8Array.from(tiers ?? places.map(() => SeedTier.strong)),
  };
  return [seeds, { a: rows(0), b: rows(1), idf: new Float64Array() }];
}

describe('groups of seeds', () => {
  const place = fc.tuple(fc.nat(30), fc.nat(30));

  it('are a partition in which neighbours on either side lie within the gap', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), fc.integer({ min: 0, max: 6 }), (places, gap) => {
        const groups = clusterSeeds(...seedsAt(places), gap);
        expect(groups.flatMap((group) => [...group]).sort((x, y) => x - y)).toEqual(places.map((_, i) => i));
        for (const group of groups)
          for (const side of [0, 1] as const) {
            const along = [...group].map((i) => places[i]![side]).sort((x, y) => x - y);
            for (let i = 1; i < along.length; i++) expect(along[i]! - along[i - 1]!).toBeLessThanOrEqual(gap);
          }
      }),
    );
  });

  it('hold together what is close in both texts', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 20 }), (places) => {
        const groups = clusterSeeds(...seedsAt(places), 60);
        expect(groups).toHaveLength(1);
      }),
    );
  });

  it('take in the faint seeds beside their own, and no others', () => {
    const [seeds, vectors] = seedsAt(
      [
        [10, 10],
        [12, 12],
        [11, 11],
        [13, 10],
        [16, 16],
        [11, 20],
      ],
      [SeedTier.strong, SeedTier.weak, SeedTier.faint, SeedTier.faint, SeedTier.faint, SeedTier.faint],
    );
    const [group] = clusterSeeds(seeds, vectors, 5);
    expect([...group!]).toEqual([0, 1]);
    expect(attachFaint(seeds, vectors, [group!]).map((members) => [...members])).toEqual([[0, 1, 2, 3]]);
  });

  it('share a faint seed between them with nobody: the nearest has it', () => {
    const [seeds, vectors] = seedsAt(
      [
        [10, 10],
        [13, 13],
        [12, 12],
      ],
      [SeedTier.strong, SeedTier.strong, SeedTier.faint],
    );
    const groups = [Uint32Array.of(0), Uint32Array.of(1)];
    expect(attachFaint(seeds, vectors, groups).map((members) => [...members])).toEqual([[0], [1, 2]]);
  });

  it('lose weak ends and keep weak middles', () => {
    const [seeds] = seedsAt([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    seeds.similarity.set([0.2, 0.9, 0.2, 0.9]);
    expect([...trimGroup(seeds, Uint32Array.of(0, 1, 2, 3), 0.5)]).toEqual([1, 2, 3]);
    expect([...trimGroup(seeds, Uint32Array.of(0, 1, 2, 3), 0)]).toEqual([0, 1, 2, 3]);
  });
});

describe('seeds', () => {
  it('prefer the better of two competitors by a margin', () => {
    const [a, b] = both(
      'Divers found no hole in the hull. The island needs food and fuel.',
      'No hole was found in the hull by divers. Divers were in the harbour. Food and fuel are what the island needs.',
    );
    const vectors = pairVectors(sentenceTerms(a, vocabulary), sentenceTerms(b, vocabulary));
    const seeds = findSeeds(vectors, similarities(vectors), alignDefaults);
    const firm = Array.from(seeds.tier, (tier, i) => [tier, seeds.a[i], seeds.b[i]]).filter(
      ([tier]) => tier !== 0,
    );
    expect(firm.map(([, r, c]) => [r, c])).toEqual([
      [0, 0],
      [1, 2],
    ]);
  });
});

describe('the longest shared run', () => {
  it('is as long as a search of all runs says', () => {
    const one = fc.array(fc.constantFrom('ferry', 'fog', 'tug'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(one, one, (x, y) => {
        const [a, b] = both(x.join(' '), y.join(' '));
        const runs = (list: string[]): string[] =>
          list.flatMap((_, i) => list.slice(i).map((__, j) => list.slice(i, i + j + 1).join(' ')));
        const shared = runs(x).filter((run) => runs(y).includes(run));
        expect(longestRun(a, 0, b, 0)).toBe(Math.max(0, ...shared.map((run) => run.split(' ').length)));
      }),
    );
  });
});

describe('words of a link', () => {
  const differing = (one: string, two: string): [string[], string[]] => {
    const [a, b] = both(one, two);
    const { differing: spans } = matchWords(a, 0, b, 0, vocabulary);
    return [
      spans.a.map(({ begin, end }) => one.slice(begin, end)),
      spans.b.map(({ begin, end }) => two.slice(begin, end)),
    ];
  };

  it.each([
    ['The ferry sank.', 'The ferry sank.', [], []],
    ['The old ferry sank.', 'The ferry sank quickly.', ['old'], ['quickly']],
    ['It sank in the fog.', 'In the fog it sank.', [], []],
    ['A ferry, a tug and a crane.', 'A ferry and a crane.', ['a tug'], []],
    ['Crews were rescued.', 'The crew was rescued by tugs.', ['were'], ['The', 'was', 'by tugs']],
    ['The “very old” ship sank.', 'The ship sank.', ['very old'], []],
  ])('%s / %s', (one, two, inA, inB) => {
    expect(differing(one, two)).toEqual([inA, inB]);
  });
});
