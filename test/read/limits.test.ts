import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { readCorpus } from '../../src/read/corpus.js';
import { Folder, readStdin } from './fixture.js';

const MEBIBYTE = 2 ** 20;

describe('a document larger than the limit is skipped', () => {
  it('50 MB on one line: skipped as it is, read with the limit raised', async () => {
    const size = 50_000_000;
    const folder = new Folder({ 'big.txt': Buffer.alloc(size, 'word '), 'small.txt': 'small' });
    const { ids, skipped } = await folder.read(['']);
    expect(ids).toEqual(['small.txt']);
    expect(skipped).toEqual([
      'big.txt: larger than the limit of 16 MiB a document; split it, or raise the limit',
    ]);
    const raised = await folder.read(['big.txt'], { maxBytes: size });
    expect(raised.skipped).toEqual([]);
    expect(raised.texts[0]?.length).toBe(size);
  });

  it.each([
    ['a.txt', 'x'.repeat(10), 10, true],
    ['a.txt', 'x'.repeat(11), 10, false],
    ['a.md', 'é'.repeat(5), 10, true],
    ['a.md', 'é'.repeat(6), 10, false],
    ['a.jsonl', '{"id":1,"text":"t"}\n', 19, true],
    ['a.jsonl', '{"id":1,"text":"t"}\n', 18, false],
  ])('%s holding %s, at most %i bytes: %s', async (name, content, maxBytes, fits) => {
    const { ids, skipped } = await new Folder({ [name]: content }).read([name], { maxBytes });
    expect(ids).toHaveLength(fits ? 1 : 0);
    const place = name === 'a.jsonl' ? 'a.jsonl:1' : name;
    expect(skipped).toEqual(
      fits
        ? []
        : [`${place}: larger than the limit of ${maxBytes} bytes a document; split it, or raise the limit`],
    );
  });

  it('a line of JSONL that no memory would hold, and the rest goes on', async () => {
    const mebibyte = Buffer.alloc(MEBIBYTE, 'x');
    function* endless(): Generator<Uint8Array> {
      yield Buffer.from('{"id":1,"text":"before"}\n');
      for (let n = 0; n < 6 * 1024; n++) yield mebibyte;
      yield Buffer.from('\n{"id":2,"text":"after"}\n');
    }
    const { texts, skipped } = await readStdin(endless());
    expect(texts).toEqual(['before', 'after']);
    expect(skipped).toEqual([
      '-:2: larger than the limit of 16 MiB a document; split it, or raise the limit',
    ]);
  });

  it('but many small lines may together be larger', async () => {
    const lines = Array.from({ length: 100 }, (_, n) => `{"id":${n},"text":"text"}\n`);
    const { ids } = await readStdin([Buffer.from(lines.join(''))], { maxBytes: 30 });
    expect(ids).toHaveLength(100);
  });
});

it.each([0, -1, 1.5, NaN, Infinity, 2 ** 40])('refuses %s as a limit at once', (maxBytes) => {
  expect(() => readCorpus([], { maxBytes })).toThrow(UsageError);
});
