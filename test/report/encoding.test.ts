import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indented } from '../../src/report/encoding.js';

const active = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;
const brokenSpan = /\{\n\s+"begin": (\d+),\n\s+"end": (\d+)\n\s*\}/g;

/** By JSON.stringify: indented at a margin, spans joined, and what a terminal acts on escaped. */
const plainly = (value: unknown, margin: string): string =>
  JSON.stringify(value, null, 2)
    .replaceAll('\n', `\n${margin}`)
    .replace(brokenSpan, '{ "begin": $1, "end": $2 }')
    .replace(active, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The same where levels above `depth` are gone through one by one, in which no span is joined. */
function levels(value: unknown, margin: string, depth: number): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return plainly(value ?? null, margin);
  const inner = `${margin}  `;
  const parts = Array.isArray(value)
    ? value.map((part) => levels(part, inner, depth - 1))
    : Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([key, part]) => `${plainly(key, '')}: ${levels(part, inner, depth - 1)}`);
  const [opening, closing] = Array.isArray(value) ? '[]' : '{}';
  if (parts.length === 0) return `${opening!}${closing!}`;
  return `${opening!}\n${inner}${parts.join(`,\n${inner}`)}\n${margin}${closing!}`;
}

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('begin', 'end', '\u009B\u202E', '{\n "begin": 1,\n "end": 2\n}', '\uD800'),
);

const { value: values } = fc.letrec((tie) => ({
  value: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(null, true, false, -0, 1e21, 0.5, NaN, undefined) },
    { weight: 2, arbitrary: fc.integer() },
    { weight: 2, arbitrary: text },
    { weight: 2, arbitrary: fc.record({ begin: tie('number'), end: tie('number') }) },
    { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.dictionary(text, tie('value'), { maxKeys: 4 }) },
  ),
  number: fc.oneof(fc.nat(), fc.constantFrom(-1, 0.5, 1e21, -0, NaN, '1', null, undefined)),
}));

it('indented JSON is that of JSON.stringify, each span on one line, whatever its pieces', () => {
  const whole = values.filter((value) => typeof value === 'object' && value !== null);
  fc.assert(
    fc.property(whole, fc.nat(4), (value, depth) => {
      expect([...indented(value as object, depth)].join('')).toBe(`${levels(value, '', depth)}\n`);
    }),
    { numRuns: 1000 },
  );
});
