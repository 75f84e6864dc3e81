import { closeSync, constants, openSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { readCorpus } from '../../src/read/corpus.js';
import { Folder } from './fixture.js';

const REASON = new Error('the user has seen enough');

/** Reads on, aborting at the given document (0: before the first is asked for), and counts the documents. */
async function abortAt(nth: number, paths: string[], stdin?: AsyncIterable<Uint8Array>): Promise<number> {
  const abort = new AbortController();
  const corpus = readCorpus(paths, { signal: abort.signal, ...(stdin && { stdin }) });
  let count = 0;
  if (nth === 0) abort.abort(REASON);
  await expect(async () => {
    for await (const { text } of corpus) {
      count += text === '' ? 0 : 1;
      if (count === nth) abort.abort(REASON);
    }
  }).rejects.toBe(REASON);
  return count;
}

describe('an abort ends reading with its reason', () => {
  const files = { 'a.txt': 'a', 'b.txt': 'b', 'c.jsonl': '{"id":1,"text":"t"}\n{"id":2,"text":"t"}\n' };

  it.each([0, 1, 2, 3])('after %i documents, be they files or lines already read', async (nth) => {
    expect(await abortAt(nth, [new Folder(files).root])).toBe(nth);
  });

  it('while standard input is waited for', async () => {
    async function* silent(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"id":1,"text":"t"}\n');
      await new Promise(() => undefined);
    }
    expect(await abortAt(1, ['-'], silent())).toBe(1);
  });

  it('while nothing but bad lines comes in', async () => {
    const abort = new AbortController();
    async function* bad(): AsyncGenerator<Uint8Array> {
      for (let n = 0; ; n++) {
        if (n === 10) abort.abort(REASON);
        yield Buffer.from('bad\n');
        await setImmediate();
      }
    }
    await expect(new Folder().read(['-'], { stdin: bad(), signal: abort.signal })).rejects.toBe(REASON);
  });

  it.each(['nobody has opened', 'is open without a word'])(
    'while a pipe is waited for that %s',
    async (how) => {
      const folder = new Folder();
      const pipe = folder.pipe('pipe.jsonl');
      // For reading and writing, so that opening does not wait for the other side.
      const held = how === 'nobody has opened' ? undefined : openSync(pipe, constants.O_RDWR);
      const abort = new AbortController();
      const reading = folder.read(['pipe.jsonl'], { signal: abort.signal });
      setTimeout(() => {
        abort.abort(REASON);
      }, 50);
      await expect(reading).rejects.toBe(REASON);
      if (held !== undefined) closeSync(held);
    },
  );

  it('while a folder is walked in which nothing is read', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`d${n}/e/f/page.html`, '']));
    const folder = new Folder(files);
    const abort = new AbortController();
    const reading = folder.read([''], { signal: abort.signal });
    abort.abort(REASON);
    await expect(reading).rejects.toBe(REASON);
  });
});

it('closes what it reads when the caller stops early', async () => {
  const folder = new Folder({ 'a.jsonl': '{"id":1,"text":"t"}\n{"id":2,"text":"t"}\n' });
  let closed = false;
  async function* stdin(): AsyncGenerator<Uint8Array> {
    try {
      yield await Promise.resolve(Buffer.from('{"id":1,"text":"t"}\n{"id":2,"text":"t"}\n'));
    } finally {
      closed = true;
    }
  }
  for await (const document of readCorpus(['-', folder.root], { stdin: stdin() })) {
    expect(document.id).toBe('1');
    break;
  }
  await setImmediate();
  expect(closed).toBe(true);
});

it('reads nothing before it is asked, and only as far as it is asked', async () => {
  const folder = new Folder({ 'a.txt': 'a' });
  const documents = readCorpus([folder.root])[Symbol.asyncIterator]();
  folder.write('a.txt', 'written after the call');
  folder.write('b.txt', 'b');
  expect((await documents.next()).value).toMatchObject({ text: 'written after the call' });
  folder.write('b.txt', 'written after the first document');
  expect((await documents.next()).value).toMatchObject({ text: 'written after the first document' });
});

it('refuses to be read twice', async () => {
  const corpus = readCorpus([new Folder({ 'a.txt': 'a' }).root]);
  for await (const { id } of corpus) expect(id).toBe('a.txt');
  expect(() => corpus[Symbol.asyncIterator]()).toThrow(UsageError);
});
