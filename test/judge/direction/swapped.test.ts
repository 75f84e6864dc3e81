import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../../src/index.js';
import type { Direction, Document, Evidence } from '../../../src/index.js';

/** Sentences in several wordings, some of which credit somebody, so that every rule has something to do. */
const wordings = [
  [
    'Divers raised the bell of the steamer Ondine from Lake Harrow on Friday, 112 years after she sank.',
    'The Ondine’s bell came up from Lake Harrow on Friday, the Calder Gazette reported, 112 years after the steamer sank.',
    'The bell of an old ship, the Ondine, was taken out of Lake Harrow on Friday.',
  ],
  [
    'It weighs 84 kilograms and was found under two metres of silt, curator Ada Finch said.',
    'Curator Ada Finch emphasized that the notable bell, weighing 84 kilograms, was discovered under two metres of silt.',
    'It was under two metres of mud, Ada Finch told this newspaper.',
  ],
  [
    'The museum will keep the bell in fresh water for 18 months before it goes on show.',
    'The museum will ensure that the bell is kept in fresh water for some months before it is showcased.',
  ],
  [
    'The harbour board said a buoy at the wreck was taken away in 1987 because trawlers caught it in their nets.',
    'A buoy at the wreck was removed because trawlers caught it in their nets, the harbour board stated.',
  ],
  ['Lowmarket’s brass band marched down Mill Street behind the mayor, who had lost a bet.'],
  ['Shopkeepers put out chairs at noon, and by one o’clock the last was taken.'],
] as const;

const sentences = fc
  .shuffledSubarray([...wordings.keys()], { minLength: 1 })
  .chain((which) => fc.tuple(...which.map((i) => fc.constantFrom(...wordings[i]!))));

const document = (id: string): fc.Arbitrary<Document> =>
  fc
    .record(
      {
        opening: fc.constantFrom('', 'LOWMARKET (Norlan) - ', 'By Tom Ash\n\n'),
        closing: fc.constantFrom('', '\n\n(Norlan News Agency)', '\n\nReporting by the Calder Gazette'),
        outlet: fc.constantFrom('Norlan News Agency', 'Calder Gazette', 'Lowmarket Herald'),
        published: fc.constantFrom('2025-10-14', '2025-10-20', '2025-10-14T08:00:00Z'),
        text: sentences,
      },
      { requiredKeys: ['text', 'opening', 'closing'] },
    )
    .map(({ text, opening, closing, ...known }) => ({
      id,
      text: `${opening}${text.join(' ')}${closing}`,
      ...known,
    }));

const swapped: Readonly<Record<Direction, Direction>> = {
  'a-to-b': 'b-to-a',
  'b-to-a': 'a-to-b',
  'common-source': 'common-source',
  undetermined: 'undetermined',
};

const mirrored = ({ a, b, ...said }: Evidence): Evidence => ({
  ...said,
  ...(b && { a: b }),
  ...(a && { b: a }),
});

describe('the direction', () => {
  it('is swapped exactly, and its evidence mirrored, when the documents are swapped', async () => {
    await fc.assert(
      fc.asyncProperty(document('x'), document('y'), async (x, y) => {
        const forth = await comparePair(x, y, { lexicon: 'none' });
        const back = await comparePair(y, x, { lexicon: 'none' });
        expect(back.direction).toBe(swapped[forth.direction]);
        expect(back.evidence).toEqual(forth.evidence.map(mirrored));
      }),
      { numRuns: 150 },
    );
  });
});
