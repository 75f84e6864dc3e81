import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

const pairsOf = ({ a, b, match }: Both): string[] =>
  Array.from(match.a, (t, i) => {
    const u = match.b[i]!;
    return `${a.text.slice(a.tokens.begin[t], a.tokens.end[t])}=${b.text.slice(b.tokens.begin[u], b.tokens.end[u])}`;
  });

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
      }),
      { numRuns: 50 },
    );
  });

  it('takes bounded time for the longest sentences', () => {
    const long = (step: number): string =>
      Array.from({ length: 250 }, (_, i) => words[(i * step + (i >> 3)) % words.length]!).join(' ');
    const start = performance.now();
    expect(matchOf(long(3), long(5)).match.a.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
