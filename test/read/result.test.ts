import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import type { Result, StreamedResult } from '../../src/model/result.js';
import { readResult, streamResult } from '../../src/read/result.js';
import { foldReviews } from '../../src/review/fold.js';
import { anyResult } from '../report/any.js';
import { resultOf } from '../report/fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'copytaster-result-'));
const path = join(folder, 'result.json');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const store = (value: unknown, indent = 0): void => {
  writeFileSync(path, JSON.stringify(value, null, indent));
};

/** Read without being held. */
const streamed = (signal?: AbortSignal): Promise<StreamedResult> => streamResult(path, signal, 0);

const gathered = (result: StreamedResult): Result => ({
  ...result,
  documents: [...result.documents],
  pairs: [...result.pairs],
});

const result = resultOf(
  [
    ['a', 'One. Two.'],
    ['b', 'One. Two.'],
    ['c', 'Two.'],
  ],
  [
    { a: 'a', b: 'b', passages: [{ links: [[0, 0]] }] },
    { a: 'a', b: 'c', passages: [{ links: [[1, 0]] }] },
  ],
);

describe('a stored result', () => {
  it('is read as it was stored, streamed or not, whatever the order of its fields and its white space', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyResult.chain((whole) => fc.tuple(fc.constant(whole), fc.shuffledSubarray(Object.keys(whole)))),
        fc.constantFrom(0, 2),
        async ([whole, some], indent) => {
          const keys = [...some, ...Object.keys(whole).filter((key) => !some.includes(key))];
          store(Object.fromEntries(keys.map((key) => [key, whole[key as keyof Result]])), indent);
          // What JSON does not tell apart: -0 and 0.
          const plain = JSON.parse(JSON.stringify(whole)) as Result;
          expect(await readResult(path)).toEqual(plain);
          const read = await streamed();
          for (let time = 0; time < 2; time++) expect(gathered(read)).toEqual(plain);
          expect(Object.keys(read)).toEqual(Object.keys(plain));
        },
      ),
    );
  });

  it('is read without fields that it does not have, and from the last of those that it has twice', async () => {
    const json = JSON.stringify({
      ...result,
      more: [1],
      documents: result.documents.map((one) => ({ ...one, x: 1 })),
    });
    writeFileSync(path, `\uFEFF {"pairs": 1, "documents": [{}], ${json.slice(1)}\n`);
    expect(gathered(await streamed())).toEqual(result);
    expect(await readResult(path)).toEqual(result);
  });

  it.each<[string, (whole: Result) => unknown, string]>([
    ['no object', () => [result], 'expected object'],
    ['no pairs', (whole) => ({ ...whole, pairs: undefined }), 'pairs: '],
    ['documents that are no list', (whole) => ({ ...whole, documents: { 0: 1 } }), 'documents: '],
    ['a pair of another form', ({ pairs, ...rest }) => ({ ...rest, pairs: [...pairs, 1] }), 'pairs.2: '],
    [
      'a wrong field far down',
      ({ documents, ...rest }) => ({
        ...rest,
        documents: documents.map((one, i) => ({ ...one, furniture: [{ begin: i - 1, end: 2 }] })),
      }),
      'documents.0.furniture.0.begin: ',
    ],
    [
      'a document twice',
      (whole) => ({ ...whole, documents: [...whole.documents, whole.documents[0]] }),
      'documents: two have the same id',
    ],
    [
      'too few documents',
      (whole) => ({ ...whole, documents: whole.documents.slice(0, 2) }),
      'documents: "c" is missing',
    ],
    [
      'a mark on nothing',
      (whole) => ({ ...whole, reviews: [{ a: 'b', b: 'c', decision: 'confirmed', note: '' }] }),
      'reviews.0: a mark on a pair',
    ],
  ])('is refused with %s', async (_, damage, said) => {
    store(damage(result));
    for (const read of [() => readResult(path), () => streamed()]) {
      const error: unknown = await read().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).message).toContain(`${path} is not a stored result: `);
      expect((error as InputError).message).toContain(said);
    }
  });

  it('is no JSON when it is cut off anywhere', async () => {
    const json = JSON.stringify(result);
    for (let length = 0; length < json.length; length += 97) {
      writeFileSync(path, json.slice(0, length));
      await expect(streamed()).rejects.toThrow(`${path} is not JSON`);
    }
  });

  it('that has changed is not gone through again', async () => {
    store(result);
    const { pairs, documents } = await streamed();
    expect([...pairs]).toEqual(result.pairs);
    store({ ...result, documents: [], pairs: [] });
    const said = `${path} has changed since it was first read`;
    expect(() => [...documents]).toThrow(said);
    rmSync(path);
    expect(() => [...pairs]).toThrow(said);
  });

  it('is left when the signal aborts', async () => {
    store(result);
    const reason = new Error('enough');
    await expect(streamed(AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it('takes marks without being held', async () => {
    store(result);
    const reviews = [
      { a: 'c', b: 'a', decision: 'confirmed', note: 'x' },
      { a: 'b', b: 'c', decision: 'dismissed', note: '' },
    ] as const;
    const folded = foldReviews(await streamed(), reviews);
    const whole = foldReviews(result, reviews);
    expect(folded.unmatched).toEqual(whole.unmatched);
    expect(gathered(folded.result)).toEqual(whole.result);
  });
});
