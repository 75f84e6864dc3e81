import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignDefaults } from '../../src/align/options.js';
import { similarities } from '../../src/align/similarity.js';
import { storyOf } from '../../src/align/story.js';
import type { Story } from '../../src/align/story.js';
import { backgroundIdf } from '../../src/lexicon/background.js';
import type { Background } from '../../src/model/background.js';
import { both, filler, other, story, texts, vocabulary } from './fixture.js';

const options = alignDefaults.story;

function storyIn(one: string, two: string, rarityOf?: (term: number) => number): Story {
  const { a, b, vectors } = both(one, two);
  const rarity = rarityOf && new Float64Array(vectors.idf.length);
  if (rarity)
    for (const [side, { terms }] of [
      [vectors.a, a],
      [vectors.b, b],
    ] as const)
      side.number.forEach((number, i) => (rarity[number] = rarityOf(terms.distinct[i]!)));
  return storyOf(vectors, similarities(vectors), rarity, options);
}

const retold = [
  'Fog was so thick on Tuesday that a ferry with 217 passengers on board went aground.',
  'At 7:52 a.m. its captain called for help by radio, dropping two anchors.',
  'It took lifeboats, three of them, some three hours to bring everyone to safety.',
  'There is no hole in the hull, according to divers whom the harbourmaster sent.',
  'Without the crossing the island is soon short of food and of fuel.',
].join(' ');

const whole = story.join(' ');
const strangers = other.join(' ');

describe('two texts', () => {
  it.each([
    ['that are the same tell one story', whole, whole, true],
    ['of which one retells the other tell one story', whole, retold, true],
    ['in another order tell one story', whole, [...story].reverse().join(' '), true],
    ['about different things do not', whole, strangers, false],
    ['of which one has the other somewhere do not', whole, [...filler(30, 'x'), whole].join(' '), false],
    [
      'with but one sentence in common do not',
      [story[0], ...other].join(' '),
      [story[0], ...filler(4, 'x')].join(' '),
      false,
    ],
    ['of a few words do not', 'The ferry ran aground.', 'The ferry ran aground.', false],
    ['of which one is empty do not', whole, '', false],
    ['that are empty do not', '', '', false],
  ])('%s', (_, one, two, expected) => {
    expect(storyIn(one, two).isSame).toBe(expected);
    expect(storyIn(two, one).isSame).toBe(expected);
  });

  it('are judged alike whichever is called a', () => {
    const swapped = ({ isSame, counterparts }: Story): Story => ({
      isSame,
      counterparts: counterparts.map(({ a, b }) => ({ a: b, b: a })),
    });
    fc.assert(
      fc.property(texts, texts, (one, two) => {
        expect(swapped(storyIn(two, one))).toEqual(storyIn(one, two));
      }),
    );
  });

  it('after one template tell two stories, once it is known how rare their words are', () => {
    const template = (company: string, cents: string): string =>
      `${company} declares dividend of ${cents} cents on common stock. ` +
      'The quarterly dividend will be paid to shareholders of record at the close of business on April 15. ' +
      'The board set the annual meeting of shareholders for noon in New York.';
    const [one, two] = [template('Ridgefield', '42'), template('Oakmont', '17')];
    expect(storyIn(one, two).isSame).toBe(true);
    // All their words are in half the documents but the names and sums.
    const rare = ['ridgefield', 'oakmont', '42', '17'].map((word) => vocabulary.idOf(word));
    const common = new Set(both(one, two).a.terms.distinct);
    for (const id of rare) common.delete(id);
    const hash = Uint32Array.from(common, (id) => vocabulary.low(id)).sort();
    const background: Background = { documents: 1000, hash, frequency: hash.map(() => 500) };
    const idf = backgroundIdf(background, vocabulary);
    const rarity = (id: number): number => idf(id) / Math.log(1000);
    expect(storyIn(one, two, rarity).isSame).toBe(false);
    // A retelling keeps the rare words.
    const rareOnly = (id: number): number => (vocabulary.isStopWord(id) ? 0 : 1);
    expect(storyIn(whole, retold, rareOnly).isSame).toBe(true);
  });

  it('of more sentences than a story has are none and no brief', () => {
    const { vectors } = both(whole, whole);
    const matrix = similarities(vectors);
    expect(storyOf(vectors, { ...matrix, b: new Uint32Array(1_000_001) }, undefined, options)).toEqual({
      isSame: false,
      counterparts: [],
    });
  });
});

describe('a brief', () => {
  const full = [...filler(4, 'x'), ...story, ...filler(5, 'y')].join(' ');

  it.each([
    ['has the counterpart of each of its sentences', [story[2], story[0]].join(' '), full, ['0:6', '1:4']],
    [
      'has both sources of a sentence that is fused',
      'The captain lowered both anchors after he radioed for help, and divers found no hole in the hull.',
      full,
      ['0:5', '0:7'],
    ],
    [
      'may be in other words',
      'A ferry with 217 passengers is aground in fog, and three lifeboats took all off.',
      full,
      ['0:4', '0:6'],
    ],
    ['has no sentence of its own', [story[0], 'Nobody slept in the town that night.'].join(' '), full, []],
    ['is no text of other things', other.join(' '), full, []],
    ['is no text of much the same length', whole, retold, []],
    [
      'is no text of many sentences',
      [...story, ...filler(1, 'x')].join(' '),
      [full, ...filler(30, 'z')].join(' '),
      [],
    ],
    ['is no empty text', '', full, []],
  ])('%s', (_, brief, text, expected) => {
    const pairs = (of: Story): string[] => of.counterparts.map(({ a, b }) => `${a}:${b}`);
    expect(pairs(storyIn(brief, text)).sort()).toEqual(expected);
    const mirrored = expected.map((pair) => pair.split(':').reverse().join(':'));
    expect(pairs(storyIn(text, brief)).sort()).toEqual(mirrored.sort());
  });
});
