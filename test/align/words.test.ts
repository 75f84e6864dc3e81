import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../../src/align/likeness/likeness.js';
import { withVectors, withoutVectors } from '../../src/align/likeness/model.js';
import { sentenceEvidence, sentenceFeatures } from '../../src/align/likeness/features.js';
import { matchWords } from '../../src/align/words/match.js';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import type { WordMatch } from '../../src/model/alignment.js';
import type { SegmentedText } from '../../src/model/segmented.js';
import { readLexicon } from '../../src/read/lexicon.js';
import { segment } from '../../src/segment/segment.js';

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

const pairsOf = ({ a, b, match }: Both): string[] =>
  Array.from(match.a, (t, i) => {
    const u = match.b[i]!;
    return `${a.text.slice(a.tokens.begin[t], a.tokens.end[t])}=${b.text.slice(b.tokens.begin[u], b.tokens.end[u])}`;
  });

const likenessOf = (one: string, two: string, vocabulary = known): number => {
  const { a, b, match } = matchOf(one, two, vocabulary);
  return likeness(a, 0, b, 0, match, vocabulary, (term) => (vocabulary.isStopWord(term) ? 1 : 5));
};

describe('words that mean the same', () => {
  it.each([
    ['Husni Mubarak met the press.', 'Hosni Mubarak met the press.', 'Husni=Hosni'],
    ['Mohammad Khatami spoke on Friday.', 'On Friday Mohamed Khatami spoke.', 'Mohammad=Mohamed'],
    ['Three tugs came to the ferry.', '3 tugs came to the ferry.', 'Three=3'],
    ['The harbour master resigned on Monday.', 'The port master resigned on Monday.', 'harbour=port'],
    ['He asked the reporters to leave.', 'He asked the journalists to leave.', 'reporters=journalists'],
    ['The crews were rescued by tugs.', 'The crew was rescued by tugs.', 'were=was'],
    ['Some 120 thousand people fled.', 'Some 120,000 people fled.', 'thousand=120,000'],
  ])('%s / %s: %s', (one, two, pair) => {
    expect(pairsOf(matchOf(one, two))).toContain(pair);
  });

  it.each([['The ferry sank in fog.', 'Parliament debates taxes today.']])(
    'have no content word in common in %s / %s',
    (one, two) => {
      const pairs = pairsOf(matchOf(one, two));
      expect(pairs.filter((pair) => !/^(?:a|the|of|on|in)=/i.test(pair))).toEqual([]);
    },
  );

  it('keeps to the order of repeated words', () => {
    const { match } = matchOf('The tug and the ferry and the crane.', 'The tug and the ferry and the crane.');
    expect([...match.a]).toEqual([...match.b]);
  });

  it('mirrors, whichever sentence is a', () => {
    fc.assert(
      fc.property(sentence, sentence, (x, y) => {
        const there = matchOf(x.join(' '), y.join(' ')).match;
        const back = matchOf(y.join(' '), x.join(' ')).match;
        const pairs = Array.from(there.a, (t, i) => `${t}-${there.b[i]!}`).sort();
        expect(Array.from(back.a, (t, i) => `${back.b[i]!}-${t}`).sort()).toEqual(pairs);
      }),
    );
  });

  it('lists pairs in order, each once, and marks those of one term', () => {
    fc.assert(
      fc.property(sentence, sentence, (x, y) => {
        const { a, b, match } = matchOf(x.join(' '), y.join(' '));
        const keys = Array.from(match.a, (t, i) => t * 1000 + match.b[i]!);
        expect(keys).toEqual([...new Set(keys)].sort((p, q) => p - q));
        match.a.forEach((t, i) => {
          expect(match.equal[i]).toBe(a.tokens.term[t] === b.tokens.term[match.b[i]!] ? 1 : 0);
        });
      }),
    );
  });

  it('pairs every word of a sentence with itself', () => {
    fc.assert(
      fc.property(sentence, (x) => {
        const { match } = matchOf(x.join(' '), x.join(' '));
        expect([...match.a]).toEqual(x.map((_, i) => i));
        expect([...match.b]).toEqual([...match.a]);
      }),
    );
  });

  it('does not depend on the numbering of terms', () => {
    fc.assert(
      fc.property(sentence, sentence, fc.shuffledSubarray(words), (x, y, before) => {
        const other = new Vocabulary(lexiconOf(readLexicon()));
        segment(before.join(' '), other);
        const [one, two] = [x.join(' '), y.join(' ')];
        expect(matchOf(one, two, other).match).toEqual(matchOf(one, two).match);
        expect(likenessOf(one, two, other)).toBe(likenessOf(one, two));
      }),
      { numRuns: 50 },
    );
  });

  it('takes bounded time for the longest sentences', () => {
    const long = (step: number): string =>
      Array.from({ length: 250 }, (_, i) => words[(i * step + (i >> 3)) % words.length]!).join(' ');
    const start = performance.now();
    expect(matchOf(long(3), long(5)).match.a.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

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
    ['numbers', '217 passengers left the ferry safely.', '219 passengers left the ferry safely.'],
    ['opposites', 'Fish prices increased in the markets.', 'Fish prices decreased in the markets.'],
  ])('falls where %s conflict', (what, one, two) => {
    // Without a lexicon no opposites are known. Judged by what the words of a sentence say against it, not by how alike they are otherwise.
    const { a, b, match } = matchOf(one, two);
    const evidence = sentenceEvidence(a, 0, b, 0, match, known, () => 1);
    const feature = sentenceFeatures.indexOf(what === 'numbers' ? 'numbersConflict' : 'antonyms');
    expect(evidence[feature]).toBeGreaterThan(0);
    const near = sentenceFeatures.indexOf(
      what === 'numbers' ? 'nearlySameNumbersConflict' : 'nearlySameAntonyms',
    );
    for (const model of what === 'numbers' ? [withVectors, withoutVectors] : [withVectors])
      expect(
        model[sentenceFeatures[feature]!] * evidence[feature]! +
          model[sentenceFeatures[near]!] * evidence[near]!,
      ).toBeLessThan(0);
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
