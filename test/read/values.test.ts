import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonValues } from '../../src/read/values.js';

/** Chunks of the bytes of a text, cut anywhere, in one buffer that each overwrites. */
function* chunksOf(text: string, sizes: readonly number[]): Generator<Uint8Array> {
  const bytes = Buffer.from(text);
  const buffer = Buffer.alloc(bytes.length);
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    buffer.fill(0);
    const length = bytes.copy(buffer, 0, at, at + size);
    yield buffer.subarray(0, length);
    at += length;
  }
}

/** What a text says, read part by part. */
function readParts(text: string, sizes: readonly number[]): unknown {
  const values = new JsonValues(chunksOf(text, sizes));
  let whole: unknown;
  if (values.atList) {
    const parts: unknown[] = [];
    for (const place of values.list()) parts[place] = values.read();
    whole = parts;
  } else if (values.atObject) {
    const fields = new Map<string, unknown>();
    for (const key of values.fields()) fields.set(key, values.read());
    whole = Object.fromEntries(fields);
  } else whole = values.read();
  values.end();
  return whole;
}

const sizes = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 });
const space = fc.string({ unit: fc.constantFrom(' ', '\n', '\r', '\t'), maxLength: 2 });

/** Any JSON, its white space anywhere. */
const json: fc.Arbitrary<string> = fc
  .tuple(fc.jsonValue({ noUnicodeString: false, maxDepth: 3 }), fc.constantFrom(0, 1, 2), space)
  .map(([value, indent, around]) => around + JSON.stringify(value, null, indent) + around);

/** The same with something taken out or put in. */
const damaged: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(json, fc.constantFrom('[1,[2],{"a":[]}]', '{"a":1,"b":[{}],"c":"\\""}', '["[","]"]', '[]')),
    fc.nat(),
    fc.nat(2),
    fc.constantFrom('', ...Array.from('[]{},:"\\ \n1-e.atru\0é')),
  )
  .map(([text, at, length, put]) => {
    const begin = at % (text.length + 1);
    return text.slice(0, begin) + put + text.slice(begin + length);
  });

const parsed = (read: () => unknown): unknown => {
  try {
    return { value: read() };
  } catch (error) {
    expect(error).toBeInstanceOf(SyntaxError);
    return 'no JSON';
  }
};

describe('JSON that is read part by part', () => {
  it('says the same as when it is parsed as a whole', () => {
    fc.assert(
      fc.property(json, sizes, (text, cuts) => {
        expect(readParts(text, cuts)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('is no JSON where it would be none as a whole', () => {
    fc.assert(
      fc.property(damaged, sizes, (text, cuts) => {
        // Encoding puts U+FFFD where half a character is left.
        const whole = Buffer.from(text).toString();
        expect(parsed(() => readParts(text, cuts))).toEqual(parsed(() => JSON.parse(whole) as unknown));
      }),
      { numRuns: 1000 },
    );
  });

  it('is passed over as it is read', () => {
    fc.assert(
      fc.property(fc.array(json), space, sizes, (texts, after, cuts) => {
        const text = `[${texts.join(`${after},`)}]`;
        const values = new JsonValues(chunksOf(text, cuts));
        let seen = 0;
        for (const place of values.list()) {
          values.pass();
          seen = place + 1;
        }
        values.end();
        expect(seen).toBe(texts.length);
        expect(values.offset).toBe(Buffer.byteLength(text));
      }),
    );
  });

  it('lets go of its source', () => {
    let isOpen = true;
    function* chunks(): Generator<Uint8Array> {
      try {
        yield Buffer.from('[1,');
        yield Buffer.from('2]');
      } finally {
        isOpen = false;
      }
    }
    const values = new JsonValues(chunks());
    expect(values.atList).toBe(true);
    values.close();
    expect(isOpen).toBe(false);
  });
});
