import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdicts } from '../../src/model/result.js';
import type { Decision } from '../../src/model/review.js';
import { formatHash, parseHash } from '../../src/page/hash.js';
import { format, parse } from '../../src/page/overview/address.js';
import { conditions, everything, failures, hindrances, meetsAllBut } from '../../src/page/overview/filter.js';
import type { Filter, Subject } from '../../src/page/overview/filter.js';
import { folded } from '../../src/page/overview/fold.js';
import { columns, ranksOf, sorted, usual } from '../../src/page/overview/sorting.js';
import type { Column } from '../../src/page/overview/sorting.js';
import type { ListedDocument, ListedPair } from '../../src/report/html/data.js';
import { documentOf, documentsArbitrary, filterArbitrary, pairOf, pairsArbitrary } from './overview-made.js';

const subjectOf = (
  documents: readonly ListedDocument[],
  pairs: readonly ListedPair[],
  decisions: readonly (Decision | undefined)[] = [],
): Subject => ({
  documents,
  pairs,
  words: documents.map(({ id, title, outlet }) => folded(`${id}\n${title ?? ''}\n${outlet ?? ''}`)),
  decision: (at) => decisions[at],
});

const made = documentsArbitrary.chain((documents) =>
  fc
    .tuple(
      pairsArbitrary(documents.length),
      fc.array(fc.constantFrom(undefined, 'confirmed' as const, 'dismissed' as const)),
    )
    .map(([pairs, decisions]) => subjectOf(documents, pairs, decisions)),
);

/** Whether a pair is to be shown, said one condition after another. */
function isShown(filter: Filter, { documents, pairs, decision }: Subject, at: number): boolean {
  const pair = pairs[at]!;
  const sides = [documents[pair.a]!, documents[pair.b]!];
  const [one, other] = sides.map(({ outlet }) => outlet);
  if (pair.score < filter.min) return false;
  if (!filter.verdicts.includes(pair.verdict)) return false;
  if (filter.outlet !== null && one !== filter.outlet && other !== filter.outlet) return false;
  if (filter.scope !== 'any' && (one === null || other === null)) return false;
  if (filter.scope === 'within' && one !== other) return false;
  if (filter.scope === 'between' && one === other) return false;
  for (const word of folded(filter.search).split(/\s+/u))
    if (
      !sides.some(({ id, title, outlet }) =>
        [id, title, outlet].some((text) => folded(text ?? '').includes(word)),
      )
    )
      return false;
  if (filter.kind !== null && pair.passages[filter.kind] === undefined) return false;
  const { least } = filter;
  if (least?.measure === 'share' && pair.containment.a < least.value && pair.containment.b < least.value)
    return false;
  if (least?.measure === 'resemblance' && pair.resemblance < least.value) return false;
  if (least?.measure === 'passages' && Object.values(pair.passages).reduce((x, y) => x + y, 0) < least.value)
    return false;
  if (least?.measure === 'changes' && pair.drift < least.value) return false;
  if (filter.review === 'open') return decision(at) === undefined;
  return filter.review === 'any' || decision(at) === filter.review;
}

describe('a filter', () => {
  it('shows what meets every condition', () => {
    fc.assert(
      fc.property(made, filterArbitrary, (subject, filter) => {
        expect([...failures(filter, subject)].map((failed) => failed === 0)).toEqual(
          subject.pairs.map((_, at) => isShown(filter, subject, at)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('knows for each condition what would be shown without it', () => {
    const names = Object.keys(conditions) as (keyof typeof conditions)[];
    fc.assert(
      fc.property(made, filterArbitrary, fc.constantFrom(...names), (subject, filter, condition) => {
        const without = { ...filter, [condition]: everything[condition] };
        const failed = [...failures(filter, subject)];
        expect(failed.map((bits) => meetsAllBut(bits, condition))).toEqual(
          subject.pairs.map((_, at) => isShown(without, subject, at)),
        );
        const freed = failed.filter((bits) => bits !== 0 && meetsAllBut(bits, condition)).length;
        expect(new Map(hindrances(Uint8Array.from(failed))).get(condition) ?? 0).toBe(freed);
      }),
    );
  });

  const documents = [
    documentOf('wire/raid-1.md', { title: 'Überfall auf Łódź', outlet: 'Daily' }),
    documentOf('b.md', { outlet: 'Évening Post' }),
  ];
  it.each([
    ['', true],
    ['RAID', true],
    ['uberfall', true],
    ['lodz', true],
    ['raid evening', true],
    ['  post   daily ', true],
    ['raid morning', false],
    ['raid1', false],
  ])('looking for %j finds the pair: %s', (search, found) => {
    const failed = failures({ ...everything, search }, subjectOf(documents, [pairOf(0, 1)]));
    expect(failed[0] === 0).toBe(found);
  });
});

describe('the address', () => {
  it('holds a filter and an order, and only what is not as usual', () => {
    fc.assert(
      fc.property(filterArbitrary, fc.constantFrom(...columns), fc.boolean(), (filter, by, descending) => {
        const choice = { filter, sort: { by, descending } };
        expect(parse(parseHash(formatHash(format(choice))))).toEqual(choice);
      }),
      { numRuns: 500 },
    );
    expect(formatHash(format({ filter: everything, sort: usual }))).toBe('#');
  });

  it('is read whatever it says, and then stays as it is', () => {
    const name = fc.constantFrom(
      'min',
      'verdict',
      'outlet',
      'outlets',
      'q',
      'least',
      'kind',
      'marked',
      'sort',
      'x',
    );
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('', '-', '1e9', 'NaN', 'share:', 'share:2', 'derived,', '%'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (entries) => {
        const choice = parse(new Map(entries));
        expect(choice.filter.min >= 0 && choice.filter.min <= 1).toBe(true);
        const again = parse(parseHash(formatHash(format(choice))));
        expect({ ...again, filter: { ...again.filter, search: '' } }).toEqual({
          ...choice,
          filter: { ...choice.filter, search: '' },
        });
      }),
    );
  });

  it.each<[string, Partial<Filter>]>([
    ['#min=.5', { min: 0.5 }],
    ['#min=0.75&kind=edited', { min: 0.75, kind: 'edited' }],
    ['#min=7', {}],
    ['#min=half', {}],
    ['#min=', {}],
    ['#verdict=partial,derived', { verdicts: ['derived', 'partial'] }],
    ['#verdict', { verdicts: [] }],
    ['#verdict=nonsense', {}],
    ['#outlet=A%20%26%20B&outlets=between', { outlet: 'A & B', scope: 'between' }],
    ['#q=raid', { search: 'raid' }],
    ['#least=share:.4', { least: { measure: 'share', value: 0.4 } }],
    ['#least=share:40', {}],
    ['#least=passages:3', { least: { measure: 'passages', value: 3 } }],
    ['#least=height:3', {}],
    ['#marked=open', { review: 'open' }],
  ])('%s', (hash, part) => {
    expect(parse(parseHash(hash)).filter).toEqual({ ...everything, ...part });
  });

  it.each([
    ['#sort=-share', { by: 'share', descending: true }],
    ['#sort=documents', { by: 'documents', descending: false }],
    ['#sort=height', usual],
    ['#', usual],
  ])('%s', (hash, sort) => {
    expect(parse(parseHash(hash)).sort).toEqual(sort);
  });

  it('reads well', () => {
    const filter: Filter = { ...everything, min: 0.5, verdicts: verdicts.slice(1, 3), search: 'raid' };
    expect(formatHash(format({ filter, sort: { by: 'share', descending: true } }))).toBe(
      '#min=.5&verdict=derived,partial&q=raid&sort=-share',
    );
  });
});

describe('an order of pairs', () => {
  const documents = [documentOf('b 10'), documentOf('b 9'), documentOf('Ä'), documentOf('z')];
  const pairs = [
    pairOf(0, 1, { score: 0.9, verdict: 'derived', direction: 'undetermined', drift: 1 }),
    pairOf(1, 2, { score: 0.8, verdict: 'duplicate', direction: 'b-to-a', containment: { a: 0.1, b: 0.9 } }),
    pairOf(2, 3, {
      score: 0.8,
      verdict: 'same-story',
      direction: 'a-to-b',
      passages: { edited: 2, verbatim: 2 },
    }),
  ];
  const subject = {
    pairs,
    ranks: () => ranksOf(documents.map(({ id }) => id)),
    decision: (at: number): Decision | undefined => ([undefined, 'dismissed', 'confirmed'] as const)[at],
  };

  it.each<[Column, boolean, number[]]>([
    ['score', true, [0, 1, 2]],
    ['score', false, [1, 2, 0]],
    ['verdict', true, [1, 0, 2]],
    ['documents', false, [2, 1, 0]],
    ['share', true, [1, 0, 2]],
    ['direction', false, [2, 1, 0]],
    ['passages', true, [2, 0, 1]],
    ['changes', true, [0, 1, 2]],
    ['review', true, [2, 1, 0]],
  ])('by %s, descending %s', (by, descending, order) => {
    expect(sorted([0, 1, 2], subject, { by, descending })).toEqual(order);
  });

  it('keeps every pair once, in order of the key', () => {
    fc.assert(
      fc.property(pairsArbitrary(4), fc.constantFrom(...columns), fc.boolean(), (made, by, descending) => {
        const places = made.map((_, at) => at);
        const order = sorted(places, { ...subject, pairs: made }, { by, descending });
        expect([...order].sort((x, y) => x - y)).toEqual(places);
        if (by !== 'score') return;
        const scores = order.map((at) => made[at]!.score);
        expect(scores).toEqual([...scores].sort((x, y) => (descending ? y - x : x - y)));
      }),
    );
  });
});
