import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Folder, readStdin, type Outcome } from './fixture.js';

async function read(text: string): Promise<Outcome> {
  return new Folder({ 'a.jsonl': text }).read(['a.jsonl']);
}

const GOOD = '{"id":"good","text":"t"}';

it('carries every field of a record, and the unknown ones in meta', async () => {
  const { documents } = await read(
    JSON.stringify({
      id: 'a',
      text: 'Text',
      title: 'T',
      outlet: 'O',
      published: '2026-03-01T09:30:00Z',
      url: 'https://example.org',
      language: 'de',
      section: { name: 'World' },
      score: 1.5,
    }),
  );
  expect(documents).toEqual([
    {
      id: 'a',
      path: 'a.jsonl',
      text: 'Text',
      title: 'T',
      outlet: 'O',
      published: '2026-03-01T09:30:00Z',
      url: 'https://example.org',
      language: 'de',
      meta: { section: { name: 'World' }, score: 1.5 },
    },
  ]);
});

it('takes null and blank fields as absent', async () => {
  const { documents, notices } = await read(
    '{"id":"a","text":"t","title":null,"outlet":" ","published":"","url":null,"language":null}',
  );
  expect(documents).toEqual([{ id: 'a', path: 'a.jsonl', text: 't' }]);
  expect(notices).toEqual([]);
});

it('reads a line with a few delete characters, and none that is made of them', async () => {
  const few = JSON.stringify({ id: 'few', text: `${'word '.repeat(20)}\x7f` });
  const many = JSON.stringify({ id: 'many', text: '\x7f'.repeat(20) });
  const { ids, skipped } = await read(`${few}\n${many}\n`);
  expect(ids).toEqual(['few']);
  expect(skipped).toEqual(['a.jsonl:2: binary, not text; convert it to text, or leave it out']);
});

it('keeps a field named __proto__ as a field', async () => {
  const { documents } = await read('{"id":"a","text":"t","__proto__":{"polluted":1}}');
  expect(Object.keys(documents[0]?.meta ?? {})).toEqual(['__proto__']);
  expect({}).not.toHaveProperty('polluted');
});

it.each([
  ['\n\n', '\n'],
  ['\r\n', '\r\n'],
  ['\n \t\r\n', ''],
])('ignores blank lines and reads any line end: %j', async (between, last) => {
  const { ids, skipped } = await read(`{"id":1,"text":"t"}${between}{"id":2,"text":"t"}${last}`);
  expect(ids).toEqual(['1', '2']);
  expect(skipped).toEqual([]);
});

describe('a bad line is skipped by its number, and the rest goes on', () => {
  const record = (what: string): string => `not a record: ${what}; give every record an "id" and a "text"`;

  it.each([
    ['{"id":"a","text":}', 'not valid JSON; write one whole JSON object on each line'],
    ['{"id":"a",', 'not valid JSON; write one whole JSON object on each line'],
    ['plain words', 'not valid JSON; write one whole JSON object on each line'],
    ['{"id":"a"}', record('"text" must be a string')],
    ['{"text":"t"}', record('"id" must be a string or a number')],
    ['{"id":null,"text":1}', record('"id" must be a string or a number, "text" must be a string')],
    ['{"id":" ","text":"t"}', record('"id" must not be blank')],
    [
      '{"id":12345678901234567890,"text":"t"}',
      record('"id" is too large a number to keep exactly, write it as a string'),
    ],
    ['{"id":"a","text":"t","title":["x"]}', record('"title" must be a string')],
    ['[1,2]', record('it must be an object')],
    ['"text"', record('it must be an object')],
    ['null', record('it must be an object')],
    ['{"id":"a","text":" \\n\\u00a0"}', 'empty: no text but white space; leave it out or fill it'],
    ['{"id":"a","text":"\0"}', 'binary, not text; convert it to text, or leave it out'],
  ])('%j', async (line, reason) => {
    const { ids, skipped } = await read(`{"id":"first","text":"t"}\n${line}\n${GOOD}\n`);
    expect(ids).toEqual(['first', 'good']);
    expect(skipped).toEqual([`a.jsonl:2: ${reason}`]);
  });

  it('with the line number counted over blank lines, also on standard input', async () => {
    const { skipped } = await readStdin([Buffer.from(`\n${GOOD}\n\nbad\n`)]);
    expect(skipped).toEqual(['-:4: not valid JSON; write one whole JSON object on each line']);
  });
});

describe('the last line', () => {
  it('is named as cut off wherever it is cut', async () => {
    const whole = Buffer.from('{"id":"a","text":"é \\" } ] {","meta":{"n":[1,2]}}');
    for (let length = 1; length < whole.length; length++) {
      const { ids, skipped } = await readStdin([Buffer.from(`${GOOD}\n`), whole.subarray(0, length)]);
      expect(ids).toEqual(['good']);
      expect(skipped).toEqual([
        '-:2: cut off: the input ends in the middle of this record; fetch or write it again',
      ]);
    }
  });

  it('needs no line end, and is not called cut off if it is merely wrong', async () => {
    expect((await read(GOOD)).ids).toEqual(['good']);
    expect((await read('{"id":a}')).skipped[0]).toContain('a.jsonl:1: not valid JSON');
  });
});

it.each(['', '\n \r\n\t'])('skips an input without any record as empty: %j', async (text) => {
  expect((await read(text)).skipped).toEqual([
    'a.jsonl: empty: no text but white space; leave it out or fill it',
  ]);
});

it('keeps text well-formed, unit for unit, and says so', async () => {
  const { texts, notices } = await read(
    '{"id":"a","text":"a\\ud83d b\\u0000 \\ud83d\\ude00","title":"\\udc00"}',
  );
  expect(texts).toEqual(['a\uFFFD b\uFFFD 😀']);
  expect(notices).toEqual([
    'a.jsonl:1: NUL characters or halves of surrogate pairs in the text became U+FFFD',
  ]);
});

describe('however the input is cut into chunks', () => {
  const records = fc.uniqueArray(
    fc.record({
      id: fc.string({ unit: 'grapheme', minLength: 1 }).filter((id) => id.trim() !== ''),
      text: fc.string({ unit: 'binary', minLength: 1 }).map((text) => `.${text.replaceAll('\0', '')}`),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
  );

  it('the same records come out', async () => {
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.array(fc.nat({ max: 40 }), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        fc.boolean(),
        async (given, sizes, end, utf16) => {
          const text = `\uFEFF${given.map((record) => JSON.stringify(record)).join(end)}`;
          const { documents, skipped, notices } = await readStdin(
            pieces(Buffer.from(text, utf16 ? 'utf16le' : 'utf8'), sizes),
          );
          expect(documents).toEqual(given.map((record) => ({ ...record, path: '-' })));
          expect([...skipped, ...notices]).toEqual([]);
        },
      ),
    );
  });

  it('even if the first chunk is empty', async () => {
    const bytes = Buffer.from('\uFEFF{"id":"a","text":"t"}\n{"id":"b","text":"t"}', 'utf16le');
    expect((await readStdin([new Uint8Array(0), bytes])).ids).toEqual(['a', 'b']);
  });

  it('even byte by byte, and even if every chunk comes in the same buffer', async () => {
    const bytes = Buffer.from('{"id":"é","text":"naïve 😀"}\n{"id":"b","text":"t"}');
    function* oneByOne(): Generator<Uint8Array> {
      const only = new Uint8Array(1);
      for (const byte of bytes) {
        only[0] = byte;
        yield only;
      }
    }
    expect((await readStdin(oneByOne())).documents).toEqual([
      { id: 'é', text: 'naïve 😀', path: '-' },
      { id: 'b', text: 't', path: '-' },
    ]);
  });
});

function* pieces(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, nth = 0; at < bytes.length; nth++) {
    // A chunk may be empty, but not all of them.
    const size = nth % sizes.length === 0 ? Math.max(1, sizes[0]!) : sizes[nth % sizes.length]!;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}
