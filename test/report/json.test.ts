import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/json.js';
import { renderJsonl } from '../../src/report/jsonl.js';
import { joined, resultOf } from './fixture.js';

const text = 'One { "begin": 1,\n "end": 2 }. Two.';
const result = resultOf(
  [
    ['a', text],
    ['b', text],
    ['c', 'Three.'],
  ],
  [
    { a: 'a', b: 'b', passages: [{ links: [[0, 0]] }] },
    { a: 'a', b: 'c' },
  ],
);

describe('JSON', () => {
  it('gives the result back', () => {
    expect(JSON.parse(joined(renderJson(result)))).toEqual(result);
  });

  it('keeps a span on one line, and the order of the types', () => {
    const lines = joined(renderJson(result)).split('\n');
    expect(lines).toContain('          "a": { "begin": 0, "end": 30 },');
    const keys = lines.map((line) => /^ {2}"(\w+)"/.exec(line)?.[1]).filter((key) => key !== undefined);
    expect(keys).toEqual(Object.keys(result));
  });

  it('ends with one line end', () => {
    expect(joined(renderJson(result))).toMatch(/[^\n]\n$/);
  });

  it('escapes what a terminal would act on, and only so', () => {
    const hostile = resultOf([['\u001B]0;x\u0007\u009B31m\u202E\u2028\uD800', 'T.']], []);
    const json = joined(renderJson(hostile));
    expect(json).not.toMatch(/[^\P{C}\n]|\u2028/u);
    expect(JSON.parse(json)).toEqual(hostile);
  });
});

describe('JSON Lines', () => {
  it('has a pair a line', () => {
    const lines = joined(renderJsonl(result)).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(result.pairs);
  });

  it('is empty without pairs', () => {
    expect(joined(renderJsonl(resultOf([], [])))).toBe('');
  });
});
