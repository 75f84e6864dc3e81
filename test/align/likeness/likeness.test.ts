import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../../../src/align/likeness/likeness.js';
import { sentenceEvidence } from '../../../src/align/likeness/features.js';
import { matchWords } from '../../../src/align/words/match.js';
import { lexiconOf } from '../../../src/lexicon/lexicon.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import type { WordMatch } from '../../../src/model/alignment.js';
import type { SegmentedText } from '../../../src/model/segmented.js';
import { readLexicon } from '../../../src/read/lexicon.js';
import { segment } from '../../../src/segment/segment.js';

const known = new Vocabulary(lexiconOf(readLexicon()));

const words = [
  'Ferry',
  'fog',
  'tug',
  'crew',
  'Varra',
  'Orm',
  'ship',
  'sank',
  'the',
  'of',
  'and',
  '217',
  '30',
];
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 });

interface Both {
  readonly a: SegmentedText;
  readonly b: SegmentedText;
  readonly match: WordMatch;
}

const matchOf = (one: string, two: string, vocabulary = known): Both => {
  const a = segment(one, vocabulary);
  const b = segment(two, vocabulary);
  return { a, b, match: matchWords(a, 0, b, 0, vocabulary) };
};

const likenessOf = (one: string, two: string, vocabulary = known): number => {
  const { a, b, match } = matchOf(one, two, vocabulary);
  return likeness(a, 0, b, 0, match, vocabulary, (term) => (vocabulary.isStopWord(term) ? 1 : 5));
};

describe('likeness', () => {
  it('is 1 for the same words in the same order and near 0 where nothing is shared', () => {
    expect(likenessOf('The ferry sank off Varra.', 'The ferry sank off Varra!')).toBe(1);
    expect(likenessOf('Ferry sank.', 'Budget passed.')).toBeLessThan(0.05);
  });

  const sale = 'On Monday Varra Lines bought Orm Shipping for 20 million crowns.';
  it.each([
    ['a moved adjunct', sale, 'Varra Lines bought Orm Shipping for 20 million crowns on Monday.'],
    ['a passive', sale, 'On Monday Orm Shipping was bought by Varra Lines for 20 million crowns.'],
    ['members of a list', 'The ferry to Varra and Orm was late.', 'The ferry to Orm and Varra was late.'],
    [
      'an adjunct in front',
      'The old ferry ran aground in thick fog.',
      'In thick fog the old ferry ran aground.',
    ],
  ])('is over ½ for %s', (_, one, two) => {
    expect(likenessOf(one, two)).toBeGreaterThan(0.5);
  });

  it.each([
    ['buyer and bought', sale, 'On Monday Orm Shipping bought Varra Lines for 20 million crowns.'],
    [
      'nouns exchanged',
      'The ferry company bought the harbour firm last week.',
      'The harbour firm bought the ferry company last week.',
    ],
    [
      'a negation',
      'The minister said the port would reopen on Friday.',
      'The minister said the port would not reopen on Friday.',
    ],
    ['unrelated sentences', 'The old ferry ran aground.', 'Parliament debates a tax on imported cheese.'],
  ])('is under ½ for %s', (_, one, two) => {
    expect(likenessOf(one, two)).toBeLessThan(0.5);
  });

  it.each([
    ['217 passengers left the ferry safely.', '219 passengers left the ferry safely.'],
    [
      'The fire killed 12 people in the harbour district.',
      'The fire killed 21 people in the harbour district.',
    ],
    [
      'The company will cut 400 jobs by the end of the year.',
      'The company will cut 4,000 jobs by the end of the year.',
    ],
    [
      'The minister resigned on 4 May after the report.',
      'After the report, the minister resigned on 14 May.',
    ],
    ['Three crew members were rescued by a tug.', 'Five crew members were rescued by a tug.'],
  ])('is under ½ where numbers conflict: %s / %s', (one, two) => {
    for (const vocabulary of [known, new Vocabulary()])
      expect(likenessOf(one, two, vocabulary)).toBeLessThan(0.5);
  });

  it.each([
    ['Fish prices increased in the markets.', 'Fish prices decreased in the markets.'],
    [
      'Shares of the shipping line rose sharply on Monday.',
      'Shares of the shipping line fell sharply on Monday.',
    ],
    [
      'The committee accepted the proposal of the mayor.',
      'The committee rejected the proposal of the mayor.',
    ],
    ['Varra won the final in front of a large crowd.', 'Varra lost the final in front of a large crowd.'],
    ['The company bought the old shipyard last week.', 'The company sold the old shipyard last week.'],
  ])('is under ½ for opposites: %s / %s', (one, two) => {
    expect(likenessOf(one, two)).toBeLessThan(0.5);
  });

  it('is the same whichever sentence is a, and from 0 to 1', () => {
    fc.assert(
      fc.property(sentence, sentence, (x, y) => {
        const [one, two] = [x.join(' '), y.join(' ')];
        const value = likenessOf(one, two);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(likenessOf(two, one)).toBe(value);
      }),
    );
  });

  it('does not depend on the numbering of terms', () => {
    fc.assert(
      fc.property(sentence, sentence, fc.shuffledSubarray(words), (x, y, before) => {
        const other = new Vocabulary(lexiconOf(readLexicon()));
        segment(before.join(' '), other);
        const [one, two] = [x.join(' '), y.join(' ')];
        expect(likenessOf(one, two, other)).toBe(likenessOf(one, two));
      }),
      { numRuns: 50 },
    );
  });

  it('is made of features from 0 to 1', () => {
    fc.assert(
      fc.property(sentence, sentence, (x, y) => {
        const { a, b, match } = matchOf(x.join(' '), y.join(' '));
        const evidence = sentenceEvidence(a, 0, b, 0, match, known, () => 1);
        expect(Math.min(...evidence)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...evidence)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
