import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Pair, Result, Span } from '../../src/index.js';
import { manyArticles } from './articles.js';
import { copytaster, corpus, resultOf, type Ran } from './process.js';

const compareCorpus = (...args: readonly string[]): Promise<Ran> =>
  copytaster(['compare', ...corpus, '--format', 'json', ...args]);

let ran: Ran;
let result: Result;

beforeAll(async () => {
  ran = await compareCorpus();
  result = resultOf(ran);
});

const textOf = (id: string): string => result.documents.find((document) => document.id === id)!.text!;
const lies = ({ begin, end }: Span, within: Span): boolean =>
  within.begin <= begin && begin < end && end <= within.end;

describe.concurrent('--format json on the sample corpus', () => {
  it('is JSON and nothing else', () => {
    expect(ran).toMatchObject({ status: 0, signal: null, stderr: '' });
    expect(ran.stdout.startsWith('{\n')).toBe(true);
    expect(ran.stdout.endsWith('\n}\n')).toBe(true);
    expect(Object.keys(result)).toEqual([
      ...['schema', 'version', 'options', 'documents', 'pairs', 'counts', 'clusters', 'skipped'],
    ]);
    expect(result.schema).toBe('copytaster/result/1');
    expect(result.documents.map(({ path }) => path)).toEqual(corpus);
    expect(result.pairs.length).toBeGreaterThan(10);
  });

  it('has the texts of listed documents as they stand in the files', () => {
    const listed = new Set(result.pairs.flatMap(({ a, b }) => [a, b]));
    for (const { id, path, text, characters } of result.documents) {
      expect(text !== undefined).toBe(listed.has(id));
      if (text === undefined) continue;
      expect(text).toHaveLength(characters);
      expect(readFileSync(path!, 'utf8').endsWith(text)).toBe(true);
    }
  });

  it.each(['a', 'b'] as const)('has offsets that fit the texts of side %s', (side) => {
    for (const pair of result.pairs) {
      const text = textOf(pair[side]);
      expect(pair.passages.length).toBeGreaterThan(0);
      for (const passage of pair.passages) {
        expect(lies(passage[side], { begin: 0, end: text.length })).toBe(true);
        expect(passage.links.length).toBeGreaterThan(0);
        for (const link of passage.links) {
          expect(lies(link[side], passage[side])).toBe(true);
          expect(text.slice(link[side].begin, link[side].end)).toMatch(/^\S[^]*\S$/);
          expect(link.differing[side].every((words) => lies(words, link[side]))).toBe(true);
        }
      }
    }
  });

  it('has its pairs by score, then by ids', () => {
    const byIds = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
    const order = (x: Pair, y: Pair): number => y.score - x.score || byIds(x.a, y.a) || byIds(x.b, y.b);
    expect(result.pairs).toEqual([...result.pairs].sort(order));
  });

  it.each([[[]], [['--threads', '1']], [['--threads', '2']]])(
    'is the same, byte for byte, with %j',
    async (args) => {
      expect((await compareCorpus(...args)).stdout).toBe(ran.stdout);
    },
  );
});

it.concurrent('is the same, byte for byte, where threads have work to do', async () => {
  const stdin = manyArticles(60);
  const [one, two] = await Promise.all(
    ['1', '2'].map((threads) =>
      copytaster(['compare', '-', '--format', 'json', '--threads', threads], { stdin }),
    ),
  );
  expect(one).toMatchObject({ status: 0, stderr: '' });
  // So many that it takes more than one thread.
  expect(resultOf(one!).counts.candidates).toBeGreaterThan(500);
  expect(resultOf(one!).pairs.length).toBeGreaterThan(0);
  expect(two).toEqual(one);
});
