import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationDrift } from '../../../src/judge/quotations/drift.js';
import { matchedQuotations } from '../../../src/judge/quotations/shared.js';
import type { MatchedQuotation } from '../../../src/judge/quotations/shared.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import type { SegmentedText } from '../../../src/model/segmented.js';
import { segment } from '../../../src/segment/segment.js';

interface Found {
  readonly a: SegmentedText;
  readonly b: SegmentedText;
  readonly quotations: readonly MatchedQuotation[];
}

function find(one: string, other: string): Found {
  const vocabulary = new Vocabulary();
  const a = segment(one, vocabulary);
  const b = segment(other, vocabulary);
  return { a, b, quotations: matchedQuotations(a, b, vocabulary) };
}

/** The shared words as `a` has them, those that were altered after an exclamation mark. */
const sharedIn = (one: string, other: string): string[] =>
  find(one, other).quotations.map(
    ({ a, altered }) => `${altered ? '! ' : ''}${one.slice(a.begin, a.end).replace(/\s+/g, ' ')}`,
  );

describe('a quotation that both texts carry', () => {
  it.each([
    ['“The crew saved every soul on board,” said Hale.', '"The crew saved every soul on board," Hale said.'],
    ['‘The crew saved every soul on board,’ said Hale.', '«The crew saved every soul on board», Hale said.'],
    ['“The crew saved every soul on board,” said Hale.', 'Hale said: “The crew saved every soul on board.”'],
    ['“THE CREW saved every soul on board,” said Hale.', '“The crew saved every soul on board!” said Hale.'],
    [
      '“The crew saved every soul on board,” said Hale.',
      '“The crew saved every soul on board,” it was said.',
    ],
  ])('is the same words: %s | %s', (one, other) => {
    expect(sharedIn(one, other).map((words) => words.toLowerCase())).toEqual([
      'the crew saved every soul on board',
    ]);
  });

  it.each([
    [
      'cut at its end',
      '“The crew saved every soul on board, and we owe them more than thanks,” said Hale.',
      '“The crew saved every soul on board,” said Hale.',
      ['The crew saved every soul on board'],
    ],
    [
      'cut at its beginning',
      '“We owe the crew of that ship more than thanks,” said Hale.',
      'Hale said they owed the crew “more than thanks”.',
      ['more than thanks'],
    ],
    [
      'split in two',
      '“The crew saved every soul on board, and we owe them more than thanks,” said Hale.',
      '“The crew saved every soul on board,” said Hale, “and we owe them more than thanks.”',
      ['The crew saved every soul on board', 'and we owe them more than thanks'],
    ],
    [
      'elided',
      '“The crew, who had slept for two hours, saved every soul on board,” said Hale.',
      '“The crew … saved every soul on board,” said Hale.',
      ['The crew, who had slept for two hours, saved every soul on board'],
    ],
    [
      'elided with full stops',
      '“The crew, tired as they were, saved every soul on board,” said Hale.',
      '“The crew ... saved every soul on board,” said Hale.',
      ['The crew, tired as they were, saved every soul on board'],
    ],
    [
      'clarified in brackets',
      '“They saved every soul on board before dawn broke,” said Hale.',
      '“They saved every soul on board [the Gannet] before dawn broke,” said Hale.',
      ['They saved every soul on board before dawn broke'],
    ],
    [
      'with a bracket for a word',
      '“They saved every soul on it before dawn broke,” said Hale.',
      '“They saved every soul on [the Gannet] before dawn broke,” said Hale.',
      ['They saved every soul on it before dawn broke'],
    ],
    [
      'with a sentence left out',
      '“The crew were heroes. They were tired. They saved every soul on board,” said Hale.',
      '“The crew were heroes. They saved every soul on board,” said Hale.',
      ['The crew were heroes. They were tired. They saved every soul on board'],
    ],
    [
      'in British spelling',
      '“We honour the labour of the crew and criticise nobody,” said Hale.',
      '“We honor the labor of the crew and criticize nobody,” said Hale.',
      ['We honour the labour of the crew and criticise nobody'],
    ],
    [
      'without contractions',
      '“We don’t know what’s next and we can’t promise more,” said Hale.',
      '“We do not know what is next and we cannot promise more,” said Hale.',
      ['We don’t know what’s next and we can’t promise more'],
    ],
    [
      'with a contraction that means another word',
      '“It’s been the longest night of my life at sea,” said Hale.',
      '“It has been the longest night of my life at sea,” said Hale.',
      ['It’s been the longest night of my life at sea'],
    ],
    [
      'with its numbers spelled out',
      '“We pulled twelve people out of the freezing water,” said Hale.',
      '“We pulled 12 people out of the freezing water,” said Hale.',
      ['We pulled twelve people out of the freezing water'],
    ],
    [
      'without "that"',
      '“I told them that the channel was full of sand,” said Hale.',
      '“I told them the channel was full of sand,” said Hale.',
      ['I told them that the channel was full of sand'],
    ],
    [
      'with words joined',
      '“Ten per cent of the anti-war vote is gone for good,” said Hale.',
      '“Ten percent of the antiwar vote is gone for good,” said Hale.',
      ['Ten per cent of the anti-war vote is gone for good'],
    ],
    [
      'with a stumble smoothed',
      '“We, um, we saved every soul on board that ship,” said Hale.',
      '“We saved every soul on board that ship,” said Hale.',
      ['we saved every soul on board that ship'],
    ],
    [
      'a few words in the one',
      'The ministry spoke of a “unit of the Ruthenian nationalist formation” at the border.',
      'The ministry blamed a “Ruthenian nationalist formation” for it.',
      ['Ruthenian nationalist formation'],
    ],
    [
      'in another place',
      '“The buoy had drifted for weeks,” said Brook. “The crew saved every soul on board,” said Hale.',
      '“The crew saved every soul on board,” said Hale. “The buoy had drifted for weeks,” said Brook.',
      ['The buoy had drifted for weeks', 'The crew saved every soul on board'],
    ],
    [
      'over two paragraphs',
      '“The crew saved every soul on board.\n\n“We owe them more than thanks,” said Hale.',
      '“The crew saved every soul on board. We owe them more than thanks,” said Hale.',
      ['The crew saved every soul on board', 'We owe them more than thanks'],
    ],
  ])('is the same where it is %s', (_, one, other, shared) => {
    expect(sharedIn(one, other)).toEqual(shared);
    expect(sharedIn(other, one)).toHaveLength(shared.length);
  });

  it.each([
    [
      'a word replaced',
      '“The crew saved every soul on board that night,” said Hale.',
      '“The crew lost every soul on board that night,” said Hale.',
      '"saved" became "lost"',
    ],
    [
      'a word left out',
      '“We will never close the route to the island again,” said Hale.',
      '“We will close the route to the island again,” said Hale.',
      '"will never close" became "will close"',
    ],
    [
      'a word put in',
      '“It was a mistake to sail in that fog,” said Hale.',
      '“It was a terrible mistake to sail in that fog,” said Hale.',
      '"a mistake" became "a terrible mistake"',
    ],
    [
      'a negation',
      '“The captain did tell us about the broken radar,” said Hale.',
      '“The captain didn’t tell us about the broken radar,” said Hale.',
      'became',
    ],
    [
      'another number',
      '“We counted 19 people in the freezing water,” said Hale.',
      '“We counted 90 people in the freezing water,” said Hale.',
      '"19" became "90"',
    ],
    [
      'another tense',
      '“The company knew about the fault for years,” said Hale.',
      '“The company knows about the fault for years,” said Hale.',
      '"knew" became "knows"',
    ],
    [
      'the last word',
      '“The crew did all that they could to save the passengers,” said Hale.',
      '“The crew did all that they could to save the cargo,” said Hale.',
      '"passengers" became "cargo"',
    ],
    [
      'a few words',
      '“We have no idea how the buoy came to be there,” said Hale.',
      '“We have a good idea how the buoy came to be there,” said Hale.',
      '"no" became "a good"',
    ],
    [
      'a name',
      '“Commander Amberley told me to turn the ship around,” said Hale.',
      '“Commander Tolloway told me to turn the ship around,” said Hale.',
      '"Amberley" became "Tolloway"',
    ],
    [
      'in a quotation that is cut, too',
      '“I told them once that the channel was dangerous, and nobody listened,” said Hale.',
      '“I told them twice that the channel was dangerous,” said Hale.',
      '"once" became "twice"',
    ],
    [
      'of a speaker whom one text does not name',
      '“We will never close the route to the island while I live,” said Ana Hale.',
      'The banner read “We will not close the route to the island while I live”.',
      '"never" became "not"',
    ],
    [
      'words in two places',
      '“The crew saved every soul on board that night,” said Hale.',
      '“The crew lost every soul on board that day,” said Hale.',
      '"saved" became "lost", "night" became "day"',
    ],
    [
      'with a short form of the name',
      '“The crew saved every soul on board that night,” said Ana Hale.',
      '“The crew lost every soul on board that night,” Ms Hale said.',
      'words of Ana Hale',
    ],
  ])('is altered by %s', (_, one, other, statement) => {
    const { a, b, quotations } = find(one, other);
    expect(quotations.map(({ altered }) => altered)).toEqual([true]);
    const [drift] = quotationDrift(a, b, quotations);
    expect(drift?.category).toBe('quotation');
    expect(drift?.statement).toContain(statement);
    expect(find(other, one).quotations.map(({ altered }) => altered)).toEqual([true]);
  });

  it.each([
    [
      'words in marks on one side alone',
      '“The crew saved every soul,” said Hale.',
      'The crew saved every soul.',
    ],
    ['single words', 'He called it “disgraceful”.', 'She called it “disgraceful”.'],
    ['function words', '“It is what it is,” said Hale.', '“That was what it is to be,” said Brook.'],
    ['other words', '“The crew saved every soul,” said Hale.', '“The captain slept all night,” said Hale.'],
    [
      'a turn of phrase',
      '“At the end of the day we are all in the same boat, and I mean that,” said Hale.',
      '“Nobody at the end of the day wants to pay for a new harbour,” said Brook.',
    ],
    [
      'a name that both say',
      '“The Marine Safety Board never rang us about it, not once,” said Hale.',
      '“I have every trust in the Marine Safety Board and its people,” said Brook.',
    ],
    [
      'the title of a programme',
      'Hale told “Face the Harbour” that she would go.',
      'Brook was on “Face the Harbour” as well.',
    ],
    [
      'much the same said by two people',
      '“Nobody knew about the fog until the very last minute,” said Ana Hale.',
      '“Nobody heard about the fog until the very last minute,” said Tom Brook.',
    ],
  ])('is not found in %s', (_, one, other) => {
    expect(sharedIn(one, other)).toEqual([]);
  });

  it.each([
    ['“The crew saved every soul,” said Hale.', '“The crew saved every soul,” said Ana Hale.', 'Ana Hale'],
    ['“The crew saved every soul,” said Ana Hale.', '“The crew saved every soul.”', 'Ana Hale'],
    ['“The crew saved every soul,” a pilot said.', '“The crew saved every soul,” said Ana Hale.', 'Ana Hale'],
    ['“The crew saved every soul,” said Tom Ash.', '“The crew saved every soul,” said Ana Hale.', null],
    ['“The crew saved every soul.”', '“The crew saved every soul.”', null],
  ])('is of the speaker whom either text names: %s | %s', (one, other, speaker) => {
    expect(find(one, other).quotations.map((quotation) => quotation.speaker)).toEqual([speaker]);
    expect(find(other, one).quotations.map((quotation) => quotation.speaker)).toEqual([speaker]);
  });
});

describe('any two texts', () => {
  const word = fc.constantFrom(...'fog ship crew never saved lost not every soul the of and'.split(' '));
  const sentence = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 14 }), fc.constantFrom('Hale', 'Brook', 'she'))
    .map(([words, speaker]) => `“${words.join(' ')},” said ${speaker}.`);
  const texts = fc.array(sentence, { maxLength: 6 }).map((sentences) => sentences.join(' '));

  it('share the same when they change places', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const there = find(one, other).quotations.map(({ a, b, speaker, altered }) => ({
          a,
          b,
          speaker,
          altered,
        }));
        const back = find(other, one).quotations.map(({ a, b, speaker, altered }) => ({
          a: b,
          b: a,
          speaker,
          altered,
        }));
        back.sort((x, y) => x.a.begin - y.a.begin || x.b.begin - y.b.begin);
        expect(back).toEqual(there);
      }),
      { numRuns: 300 },
    );
  });

  it('share what lies in quotations of both, no word twice', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const { a, b, quotations } = find(one, other);
        for (const [text, side] of [
          [a, 'a'],
          [b, 'b'],
        ] as const) {
          let last = 0;
          for (const { begin, end } of quotations
            .map((each) => each[side])
            .sort((x, y) => x.begin - y.begin)) {
            expect(begin).toBeGreaterThanOrEqual(last);
            const q = text.quotations.begin.findLastIndex((from) => from <= begin);
            expect(end).toBeLessThanOrEqual(text.quotations.end[q]!);
            last = end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('time', () => {
  it.each([
    ['one quotation many times', '“The crew saved every soul on board,” said Hale. '.repeat(20_000)],
    ['one word many times', `“${'fog '.repeat(100_000)}” said Hale.`],
    ['two words by turns', `“${'fog ship '.repeat(50_000)}” said Hale.`],
    ['one long quotation', `“${Array.from({ length: 50_000 }, (_, i) => `w${i * 7919}x`).join(' ')}”`],
  ])('takes %s in stride', (_, text) => {
    expect(Array.isArray(sharedIn(text, text))).toBe(true);
  });
});
