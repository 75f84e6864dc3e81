import { describe, expect, it } from 'vitest';
import { clustersOf } from '../../src/judge/clusters.js';
import { verdictOf } from '../../src/judge/verdict.js';
import { comparePair } from '../../src/index.js';
import type { Document, Pair, PassageKind, Verdict } from '../../src/index.js';

const article = (id: string, text: string, published?: string): Document =>
  published === undefined ? { id, text } : { id, text, published };

const wire = [
  'A car ferry carrying 217 passengers ran aground in thick fog outside Port Caddan on Tuesday.',
  'The captain radioed for help at 7:52 a.m. and lowered both anchors.',
  'Three lifeboats and a pilot cutter took everyone off within three hours.',
  '“We were very close to a far worse morning,” said Rufus Amberley, deputy coastguard commander.',
  'Divers found no hole in the hull, and none of the 120 tonnes of diesel had leaked.',
  'Varra depends on the crossing for most of its food and fuel.',
];

const kindOf = async (a: string, b: string): Promise<PassageKind | undefined> =>
  (await comparePair(article('a', a), article('b', b))).passages[0]?.kind;

describe('the kind of a passage', () => {
  const text = wire.join(' ');

  it('is verbatim for the same words, whatever the punctuation and line ends', async () => {
    expect(await kindOf(text, text)).toBe('verbatim');
    expect(await kindOf(text, text.replace(/[“”]/g, '"').replaceAll('. ', '.\r\n\r\n'))).toBe('verbatim');
  });

  it('is edited for light changes', async () => {
    const edited = text
      .replace('thick fog', 'dense fog')
      .replace('radioed for help', 'called for help')
      .replace('most of its food and fuel', 'almost all its food');
    expect(await kindOf(text, edited)).toBe('edited');
  });

  it('is rewritten for other words', async () => {
    const rewritten = [
      'Fog was so dense on Tuesday that a ferry with 217 people went aground near Port Caddan.',
      'Its master, dropping anchors, called for help by radio at 7:52 a.m.',
      'In under three hours a pilot cutter and lifeboats had everyone safe.',
      'According to divers the hull is whole; no diesel leaked out of her tanks.',
    ].join(' ');
    expect(await kindOf(text, rewritten)).toBe('rewritten');
  });

  it('is a quotation where both carry the same quoted words and little else', async () => {
    const quotation =
      'The discipline of the crew, the lifeboat volunteers and the harbour pilots is why nobody drowned this morning';
    const one = `${wire.slice(0, 3).join(' ')} “${quotation},” said Rufus Amberley, deputy commander.`;
    const own = `Nobody in the town slept. “${quotation},” Amberley told the radio. The shops shut early.`;
    const pair = await comparePair(article('a', one), article('b', own));
    expect(pair.passages.map(({ kind }) => kind)).toEqual(['quotation']);
    expect(pair.verdict).toBe('same-story');
    expect(pair.score).toBe(0);
    expect(pair.evidence.map(({ statement }) => statement).join(' ')).toContain('common source');
  });
});

describe('the verdict', () => {
  it.each<[string, number, number, number, number, Verdict]>([
    ['all of both, same shingles', 0.99, 0.97, 0.95, 0.8, 'duplicate'],
    ['all of both, other words', 0.97, 0.97, 0.95, 0.1, 'derived'],
    ['most of the shorter', 0.9, 0.2, 0.8, 0.1, 'derived'],
    ['a third, surely', 0.9, 0.35, 0.1, 0.1, 'partial'],
    ['most, but loosely and with other facts', 0.3, 0.7, 0.6, 0, 'partial'],
    ['little', 0.1, 0.1, 0.1, 0, 'same-story'],
  ])('for %s is right', (_, score, a, b, resemblance, verdict) => {
    expect(verdictOf({ score, resemblance, retold: { a, b } })).toBe(verdict);
  });

  it('is unrelated for texts that share nothing', async () => {
    const pair = await comparePair(article('a', wire.join(' ')), article('b', 'Wheat fell. Maize rose.'));
    expect([pair.verdict, pair.score]).toEqual(['unrelated', 0]);
  });
});

describe('clusters', () => {
  const pair = (a: string, b: string, verdict: Verdict): Pair => ({
    a,
    b,
    score: 0.5,
    resemblance: 0,
    containment: { a: 0, b: 0 },
    verdict,
    direction: 'undetermined',
    evidence: [],
    quotations: [],
    passages: [],
  });

  it('join what is partial or stronger, through others too, in a stable order', () => {
    const pairs = [
      pair('d', 'e', 'partial'),
      pair('b', 'c', 'derived'),
      pair('c', 'a', 'duplicate'),
      pair('a', 'z', 'same-story'),
      pair('y', 'z', 'unrelated'),
    ];
    const known = {
      isDocument: (id: string) => 'abcdeyz'.includes(id),
      describe: (id: string) => ({ id, characters: 1, furniture: [], boilerplate: [] }),
      read: (of: Pair) => of,
    };
    const clusters = clustersOf(pairs, known);
    expect(clusters.map(({ id, documents }) => [id, documents])).toEqual([
      ['cluster-1', ['a', 'b', 'c']],
      ['cluster-2', ['d', 'e']],
    ]);
    expect(clusters[0]!.edges).toHaveLength(2);
    expect(clustersOf([...pairs].reverse(), known).map(({ documents }) => documents)).toEqual(
      clusters.map(({ documents }) => documents),
    );
  });
});
