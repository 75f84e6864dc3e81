import { describe, expect, it } from 'vitest';
import { descentOf } from '../../../src/judge/descent/descent.js';
import type { Descent } from '../../../src/judge/descent/descent.js';
import type { Described } from '../../../src/judge/descent/sharing.js';
import type { PassageKind } from '../../../src/model/passage.js';
import type { Direction, Pair } from '../../../src/model/result.js';
import type { Span } from '../../../src/model/span.js';

/** Documents have ten sentences of 100 characters, a blank between two, and say the same in the same places. */
const CHARACTERS = 1009;
const sentence = (s: number): Span => ({ begin: 101 * s, end: 101 * s + 100 });

const document = (id: string, rest: Partial<Described> = {}): Described => ({
  id,
  characters: CHARACTERS,
  furniture: [],
  boilerplate: [],
  ...rest,
});

interface Draft {
  readonly similarity?: number;
  /** Characters at the end of every linked sentence that the two word differently. */
  readonly differing?: number;
  readonly kind?: PassageKind;
  readonly direction?: Direction;
  readonly score?: number;
}

/** A pair that shares the sentences numbered; `a` is the source unless another direction is given. */
function pair(a: string, b: string, shared: readonly number[], draft: Draft = {}): Pair {
  const { similarity = 0.8, differing = 0, kind = 'edited', direction = 'a-to-b', score = 0.9 } = draft;
  const links = shared.map((s) => {
    const span = sentence(s);
    const changed = differing === 0 ? [] : [{ begin: span.end - differing, end: span.end }];
    return { a: span, b: span, similarity, differing: { a: changed, b: changed } };
  });
  const whole = { begin: links[0]!.a.begin, end: links.at(-1)!.a.end };
  return {
    a,
    b,
    score,
    resemblance: 0.1,
    containment: { a: 0.5, b: 0.5 },
    verdict: 'derived',
    direction,
    evidence: [],
    quotations: [],
    passages: [{ a: whole, b: whole, kind, similarity, links, drift: [] }],
  };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The descent of the documents that the pairs name. */
function descend(pairs: readonly Pair[], documents: readonly Described[] = []): Descent {
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort();
  let made = 0;
  return descentOf(
    ids.map((id) => documents.find((each) => each.id === id) ?? document(id)),
    pairs,
    () => `missing-${++made}`,
  );
}

const edges = ({ derivations }: Descent): string[] =>
  derivations.map(({ source, derived }) => `${source} → ${derived}`);

describe('the source of a document', () => {
  it.each<[string, Pair[], string[]]>([
    [
      'is the one it is closest to',
      [
        pair('wire', 'brief', [0, 1]),
        pair('wire', 'late', range(0, 9)),
        pair('brief', 'late', [0, 1], { similarity: 0.6 }),
      ],
      ['wire → brief', 'wire → late'],
    ],
    [
      'is the one between, if nothing was lost there that came through',
      [
        pair('wire', 'daily', range(0, 9), { similarity: 0.5, differing: 40 }),
        pair('daily', 'late', range(0, 9), { similarity: 0.9, differing: 5 }),
        pair('wire', 'late', range(0, 9), { similarity: 0.5, differing: 40 }),
      ],
      ['daily → late', 'wire → daily'],
    ],
    [
      'is not a sibling, however like it, that lacks the words of the source which came through',
      [
        pair('wire', 'daily', range(0, 9), { similarity: 0.7, differing: 30 }),
        pair('daily', 'late', range(0, 5), { similarity: 0.9 }),
        pair('wire', 'late', range(0, 9), { similarity: 0.5, differing: 40 }),
      ],
      ['wire → daily', 'wire → late'],
    ],
    [
      'is the origin, where what lies between says the very same',
      [pair('b', 'a', range(0, 9)), pair('a', 'late', range(0, 9)), pair('b', 'late', range(0, 9))],
      ['b → a', 'b → late'],
    ],
    [
      'is none where the direction is not known',
      [pair('one', 'other', range(0, 9), { direction: 'undetermined' })],
      [],
    ],
    [
      'is known of some where it is not known of others',
      [
        pair('wire', 'daily', range(0, 9)),
        pair('undated', 'wire', range(0, 9), { direction: 'undetermined' }),
      ],
      ['wire → daily'],
    ],
    [
      'breaks a circle that the wording suggests where that costs least',
      [pair('a', 'b', range(0, 9)), pair('b', 'c', range(0, 9)), pair('c', 'a', range(0, 4))],
      ['a → b', 'b → c'],
    ],
  ])('%s', (_, pairs, expected) => {
    expect(edges(descend(pairs))).toEqual(expected);
    expect(edges(descend(pairs.toReversed()))).toEqual(expected);
  });
});

describe('further sources', () => {
  const stitched = [pair('wire', 'column', range(0, 5)), pair('release', 'column', range(6, 9))];

  it.each<[string, Pair[], string[]]>([
    ['cover what the first does not', stitched, ['release → column', 'wire → column']],
    ['need 15 in 100 of the document', [stitched[0]!, pair('release', 'column', [9])], ['wire → column']],
    [
      'are taken for what they share themselves, not for a sibling that shares more of it at second hand',
      [
        pair('release', 'column', range(0, 5), { similarity: 0.9 }),
        pair('wire', 'daily', range(0, 9), { similarity: 0.6, differing: 30 }),
        pair('wire', 'column', range(6, 8), { similarity: 0.8 }),
        pair('daily', 'column', range(6, 9), { similarity: 0.3, differing: 60 }),
      ],
      ['release → column', 'wire → column', 'wire → daily'],
    ],
    [
      'are none for quotations that both carry',
      [stitched[0]!, pair('release', 'column', range(6, 9), { kind: 'quotation' })],
      ['wire → column'],
    ],
  ])('%s', (_, pairs, expected) => {
    expect(edges(descend(pairs))).toEqual(expected);
  });
});

describe('a missing ancestor', () => {
  const credited = (a: string, b: string): Pair => pair(a, b, range(0, 9), { direction: 'common-source' });

  it('is the source of those that name one outside them', () => {
    const found = descend([credited('a', 'b'), credited('b', 'c')]);
    expect(edges(found)).toEqual(['missing-1 → a', 'missing-1 → b', 'missing-1 → c']);
    expect(found.missing).toEqual([
      {
        id: 'missing-1',
        descendants: ['a', 'b', 'c'],
        statement: 'a, b and c name a source outside all of them, or credit the same agency.',
      },
    ]);
  });

  it('is not proposed where the source that both name is there', () => {
    const found = descend([
      credited('a', 'b'),
      pair('wire', 'a', range(0, 9)),
      pair('wire', 'b', range(0, 9)),
    ]);
    expect(edges(found)).toEqual(['wire → a', 'wire → b']);
    expect(found.missing).toEqual([]);
  });

  it('has a statement that counts many descendants, in time that grows with their pairs', () => {
    const ids = Array.from({ length: 300 }, (_, i) => `d${100 + i}`);
    const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => credited(a, b)));
    const [found] = descend(pairs).missing;
    expect(found!.descendants).toEqual(ids);
    expect(found!.statement).toMatch(/^d100, d101, d102, d103 and 296 others name/);
  });
});

describe('the composition of a document', () => {
  const compositionOf = (pairs: readonly Pair[], described?: Described) =>
    descend(pairs, described ? [described] : []).compositions.find(({ document: id }) => id === 'column');

  it('gives every sentence to the source that is most like it there, and the rest to the document', () => {
    const found = compositionOf([
      pair('wire', 'column', range(0, 5), { similarity: 0.9 }),
      pair('release', 'column', range(4, 8), { similarity: 0.5 }),
    ]);
    expect(found).toEqual({
      document: 'column',
      own: 0.1001,
      sources: [
        { source: 'wire', share: 0.5996 },
        { source: 'release', share: 0.3003 },
      ],
    });
  });

  it('of a copy is the source and nothing else: white space between sentences goes with them', () => {
    expect(compositionOf([pair('wire', 'column', range(0, 9))])).toMatchObject({ own: 0 });
  });

  it('counts quotations that came with the rest', () => {
    const both = pair('wire', 'column', range(0, 4));
    const quoted = pair('wire', 'column', range(5, 9), { kind: 'quotation' });
    const found = compositionOf([{ ...both, passages: [...both.passages, ...quoted.passages] }]);
    expect(found!.own).toBeLessThan(0.01);
  });

  it('leaves furniture and boilerplate out of account', () => {
    const column = document('column', { furniture: [sentence(8)], boilerplate: [sentence(0), sentence(9)] });
    const found = compositionOf([pair('wire', 'column', range(0, 6))], column);
    // Six sentences of seven, and white space.
    expect(found!.sources[0]!.share).toBeCloseTo(6 / 7, 2);
    expect(found!.own + found!.sources[0]!.share).toBeCloseTo(1, 10);
  });

  it('is told of documents that have a source, missing ones included, in the order of their ids', () => {
    const found = descend([
      pair('wire', 'a', range(0, 9)),
      pair('wire', 'b', range(0, 4)),
      pair('x', 'y', range(0, 4), { direction: 'common-source' }),
    ]);
    expect(found.compositions.map(({ document: id, own }) => [id, own])).toEqual([
      ['a', 0],
      ['b', 0.5005],
      ['x', 0.5005],
      ['y', 0.5005],
    ]);
  });
});
