import fc from 'fast-check';
import { passageKinds } from '../../src/model/passage.js';
import { verdicts } from '../../src/model/result.js';
import { measures, reviewStates, scopes } from '../../src/page/overview/filter.js';
import type { Filter } from '../../src/page/overview/filter.js';
import type { ListedDocument, ListedPair } from '../../src/report/html/data.js';

export const documentOf = (id: string, rest: Partial<ListedDocument> = {}): ListedDocument => ({
  id,
  path: null,
  title: null,
  outlet: null,
  published: null,
  language: null,
  characters: 0,
  words: 0,
  sentences: 0,
  part: 1,
  location: null,
  ...rest,
});

export const pairOf = (a: number, b: number, rest: Partial<ListedPair> = {}): ListedPair => ({
  a,
  b,
  score: 0.5,
  resemblance: 0.1,
  containment: { a: 0.4, b: 0.6 },
  verdict: 'partial',
  direction: 'undetermined',
  passages: { edited: 1 },
  drift: 0,
  part: 1,
  location: null,
  ...rest,
});

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const outlet = fc.constantFrom('Daily', 'Évening', 'A & B');

/** Documents of few outlets and names. */
export const documentsArbitrary = fc.array(
  fc
    .record({
      id: fc.constantFrom('wire.md', 'raid.md', 'Straße/x.md'),
      title: fc.option(fc.constantFrom('The raid', 'Überfall auf Łódź', 'Nine hurt')),
      outlet: fc.option(outlet),
    })
    .map(({ id, ...rest }) => documentOf(id, rest)),
  { minLength: 2, maxLength: 6 },
);

/** Pairs of so many documents. */
export const pairsArbitrary = (documents: number): fc.Arbitrary<ListedPair[]> =>
  fc.array(
    fc
      .record({
        a: fc.nat(documents - 1),
        b: fc.nat(documents - 1),
        score: share,
        resemblance: share,
        containment: fc.record({ a: share, b: share }),
        verdict: fc.constantFrom(...verdicts),
        passages: fc.dictionary(fc.constantFrom(...passageKinds), fc.integer({ min: 1, max: 3 })),
        drift: fc.nat(3),
      })
      .map(({ a, b, ...rest }) => pairOf(a, b, rest)),
    { maxLength: 12 },
  );

/** Filters as the address can hold them. */
export const filterArbitrary: fc.Arbitrary<Filter> = fc.record({
  min: share,
  verdicts: fc.subarray([...verdicts]),
  outlet: fc.option(fc.oneof(outlet, fc.string({ unit: 'grapheme' }))),
  scope: fc.constantFrom(...scopes),
  search: fc.oneof(
    fc.constantFrom('', 'raid', 'UBERFALL lodz', 'daily hurt', 'strasse', ' '),
    fc.string({ unit: 'grapheme' }),
  ),
  least: fc.option(
    fc.oneof(
      fc.record({ measure: fc.constantFrom(...measures), value: share }),
      fc.record({ measure: fc.constantFrom('passages' as const, 'changes' as const), value: fc.nat(4) }),
    ),
  ),
  kind: fc.option(fc.constantFrom(...passageKinds)),
  review: fc.constantFrom(...reviewStates),
});
