import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  UsageError,
  compare,
  comparePair,
  compareStreamed,
  findPairs,
  readCorpus,
  renderJsonl,
} from '../src/index.js';
import type { Document, Pair } from '../src/index.js';

const lines = [
  'A car ferry carrying 217 passengers ran aground in thick fog outside Port Caddan on Tuesday.',
  'The captain radioed for help at 7:52 a.m. and lowered both anchors.',
  'Three lifeboats and a pilot cutter took everyone off within three hours.',
  'Divers found no hole in the hull, and none of the 120 tonnes of diesel had leaked.',
];
const other =
  'Wheat futures closed higher after rain. Traders bought December contracts. Mills reported steady demand.';
const documents: Document[] = [
  { id: 'wire', text: lines.join(' ') },
  { id: 'paper', text: lines.slice(1).join(' ').replace('pilot cutter', 'tug') },
  { id: 'markets', text: other },
];

const ids = (pairs: readonly Pair[]): string[] => pairs.map(({ a, b }) => `${a}+${b}`);

/** As an async iterable that is read once. */
async function* stream(list: readonly Document[]): AsyncGenerator<Document> {
  for (const document of list) yield await Promise.resolve(document);
}

describe('compare', () => {
  it('lists the pairs with a passage, and every document', async () => {
    const result = await compare(documents);
    expect(ids(result.pairs)).toEqual(['wire+paper']);
    expect(result.documents.map(({ id }) => id)).toEqual(['wire', 'paper', 'markets']);
    expect(result.documents.map(({ text }) => text !== undefined)).toEqual([true, true, false]);
  });

  it('prints kept pairs as it would if it read them', async () => {
    const told = [{ ...documents[0]!, id: 'wi\u0085re' }, documents[1]!];
    const { result, close } = await compareStreamed(told);
    const kept = [...renderJsonl(result)].join('');
    expect(kept).toBe([...renderJsonl({ ...result, pairs: [...result.pairs] })].join(''));
    expect(kept).toMatch(/^\{"a":"wi\\u0085re","b":"paper",/);
    expect(result.pairs.json).toBeDefined();
    close(true);
  });

  it('takes any iterable, async or not', async () => {
    const expected = await compare(documents);
    expect(await compare(new Set(documents))).toEqual(expected);
    expect(await compare(stream(documents))).toEqual(expected);
  });

  it('compares across two sets only', async () => {
    const copy = documents.map((document) => ({ ...document, id: `${document.id}-2` }));
    const result = await compare(documents, { against: stream(copy) });
    expect(ids(result.pairs).every((pair) => /^\w+\+\w+-2$/.test(pair))).toBe(true);
    expect(ids(result.pairs)).toContain('markets+markets-2');
  });

  it('leaves out texts and weak pairs when asked, and says how many', async () => {
    const result = await compare(documents, { texts: false, minScore: 1 });
    expect(result.documents.every(({ text }) => text === undefined)).toBe(true);
    expect(result.pairs).toEqual([]);
    expect(result.counts.belowMinScore).toBe(1);
  });

  it('passes over a document whose id was used, naming it', async () => {
    const result = await compare([...documents, { id: 'wire', text: other, path: 'again.txt' }]);
    expect(result.documents).toHaveLength(3);
    expect(result.skipped).toEqual([
      { path: 'again.txt', reason: expect.stringContaining('duplicate id "wire"') as string },
    ]);
  });

  it.each([
    ['minScore: 2', { minScore: 2 }],
    ['minScore: NaN', { minScore: NaN }],
    ['threads: 0', { threads: 0 }],
    ['threads: 1.5', { threads: 1.5 }],
  ])('refuses %s', async (_, options) => {
    await expect(compare(documents, options)).rejects.toThrow(UsageError);
  });

  it.each([
    ['no text', { id: 'x' }],
    ['a number as id', { id: 7, text: 'x' }],
    ['null', null],
    ['an empty id', { id: '', text: 'x' }],
  ])('refuses a document with %s, in one line', async (_, document) => {
    const run = compare([document as unknown as Document]);
    await expect(run).rejects.toThrow(UsageError);
    await expect(run).rejects.toThrow(/^[^\n]+$/);
  });

  it('throws the reason of a signal that was aborted before', async () => {
    const reason = new Error('too late');
    await expect(compare(documents, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('hands on an error of the source', async () => {
    async function* broken(): AsyncGenerator<Document> {
      yield await Promise.resolve(documents[0]!);
      throw new Error('connection lost');
    }
    await expect(compare(broken())).rejects.toThrow('connection lost');
  });

  it.each([
    ['no document', []],
    ['one document', [documents[0]!]],
    ['an empty text', [documents[0]!, { id: 'empty', text: '' }]],
    [
      'texts of one word',
      [
        { id: 'a', text: 'Fog' },
        { id: 'b', text: 'Fog' },
      ],
    ],
  ])('has nothing to find in %s', async (_, few) => {
    expect((await compare(few)).pairs).toEqual([]);
  });

  it('gives spans that fit the texts, whatever the texts are', async () => {
    const sentence = fc.constantFrom(
      ...lines,
      ...other.split(/(?<=\.) /),
      '“Fog, fog!” she said.',
      'Read more',
      '霧が出た。',
    );
    // So that passages begin and end inside sentences, too.
    const joined = fc
      .tuple(fc.constantFrom(...lines), fc.constantFrom(...other.split(/(?<=\.) /), ...lines), fc.boolean())
      .map(([one, two, isFirst]) =>
        (isFirst ? [one, two] : [two, one])
          .map((part) => part.replace(/\.$/, ''))
          .join(', and then ')
          .concat('.'),
      );
    const text = fc
      .array(fc.oneof({ weight: 3, arbitrary: sentence }, { weight: 1, arbitrary: joined }), {
        maxLength: 10,
      })
      .map((parts) => parts.join('\n\n'));
    await fc.assert(
      fc.asyncProperty(text, text, async (one, two) => {
        const pair = await comparePair({ id: 'a', text: one }, { id: 'b', text: two });
        for (const passage of pair.passages)
          for (const side of ['a', 'b'] as const) {
            const whole = side === 'a' ? one : two;
            expect(passage[side].begin).toBeLessThan(passage[side].end);
            expect(passage[side].end).toBeLessThanOrEqual(whole.length);
            expect(whole.slice(passage[side].begin, passage[side].end)).not.toContain('Read more');
            for (const link of passage.links) {
              expect(whole.slice(link[side].begin, link[side].end)).not.toContain('Read more');
              expect(link[side].begin).toBeLessThan(link[side].end);
              expect(link[side].begin).toBeGreaterThanOrEqual(passage[side].begin);
              expect(link[side].end).toBeLessThanOrEqual(passage[side].end);
              for (const run of link.differing[side]) {
                expect(run.begin).toBeLessThan(run.end);
                expect(run.begin).toBeGreaterThanOrEqual(link[side].begin);
                expect(run.end).toBeLessThanOrEqual(link[side].end);
              }
            }
          }
        for (const share of [pair.score, pair.resemblance, pair.containment.a, pair.containment.b]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('findPairs', () => {
  it('yields the pairs that compare lists, one by one', async () => {
    const corpus = fileURLToPath(new URL('../corpus', import.meta.url));
    const pairs: Pair[] = [];
    for await (const pair of findPairs(readCorpus([corpus]), { minScore: 0.3 })) pairs.push(pair);
    const { pairs: listed } = await compare(readCorpus([corpus]), { minScore: 0.3 });
    expect(new Set(ids(pairs))).toEqual(new Set(ids(listed)));
    expect(pairs).toHaveLength(listed.length);
  });

  it('can be left before its end', async () => {
    for await (const pair of findPairs(documents)) {
      expect(pair.a).toBe('wire');
      break;
    }
  });
});

describe('comparePair', () => {
  it('says what compare says of the two', async () => {
    const [pair] = (await compare(documents.slice(0, 2))).pairs;
    expect(await comparePair(documents[0]!, documents[1]!)).toEqual(pair);
  });

  it('comes back without a passage for unrelated texts', async () => {
    const pair = await comparePair(documents[0]!, documents[2]!);
    expect(pair).toMatchObject({ verdict: 'unrelated', score: 0, passages: [] });
  });
});

const seeds = fileURLToPath(new URL('../../shared/seeds', import.meta.url));

describe('two articles that retell one raid', () => {
  /** A few words of sentences that say the same, and are in other words. */
  const correspondences = [
    [
      'granted special powers to restrict communications',
      'special powers to restrict communications and limit',
    ],
    ['claimed to still hold a portion of the territory', 'claimed to still control a small portion'],
    ['pledged to establish a demilitarized zone', 'were establishing a demilitarized zone'],
    ['exact cause of the damage remains unclear', 'cause of the damage remains unclear'],
    ['have not been corroborated independently', 'have not been independently verified'],
    [
      'Ukrainian officials refute any participation',
      'Ukrainian officials asserted that the attackers were Russians',
    ],
  ] as const;
  const furniture = [
    'Watch:',
    'Read Next:',
    'Latest Posts',
    'Don’t Miss',
    'Stay in touch',
    '7.6 C',
    'Thursday, April 25',
  ];

  it('are found, with the sentences that correspond, and without page furniture', async ({ skip }) => {
    if (!existsSync(seeds)) skip('the two articles are not part of the project, and not here');
    const result = await compare(readCorpus([seeds]));
    expect(result.pairs).toHaveLength(1);
    const [pair] = result.pairs;
    expect(['derived', 'partial']).toContain(pair!.verdict);
    const [one, two] = result.documents.map(({ path }) => readFileSync(path!, 'utf8')) as [string, string];
    const links = pair!.passages.flatMap((passage) => passage.links);
    for (const [inA, inB] of correspondences) {
      const found = links.some(
        ({ a, b }) => one.slice(a.begin, a.end).includes(inA) && two.slice(b.begin, b.end).includes(inB),
      );
      expect(found, inA).toBe(true);
    }
    for (const { a, b } of pair!.passages)
      for (const line of furniture)
        expect(one.slice(a.begin, a.end) + two.slice(b.begin, b.end)).not.toContain(line);
  });

  it('are judged with what they cite, quote and changed', async ({ skip }) => {
    if (!existsSync(seeds)) skip('the two articles are not part of the project, and not here');
    const { pairs } = await compare(readCorpus([seeds]));
    const { direction, evidence, quotations, passages, a } = pairs[0]!;
    expect(['common-source', 'undetermined']).toContain(direction);
    const statements = evidence.map(({ statement }) => statement).join('\n');
    expect(statements).toMatch(/BBC, a source outside both/);
    expect(statements).toMatch(/Both attribute what they share to Russia’s defense ministry/);
    const text = readFileSync(`${seeds}/${a}`, 'utf8');
    const quoted = quotations.map((each) => [text.slice(each.a.begin, each.a.end), each.speaker]);
    expect(quoted).toEqual([['Ukrainian nationalist formation', 'Russia’s defense ministry']]);
    const changed = passages.flatMap(({ drift }) => drift.map((each) => [each.category, each.statement]));
    expect(changed).toEqual([['name', 'Freedom of Russia Legion became Liberty of Russia Legion']]);
  });
});
