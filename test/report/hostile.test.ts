import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cluster, Result } from '../../src/model/result.js';
import { renderText } from '../../src/report/text.js';
import { resultOf } from './fixture.js';

/** Columns by the Unicode tables, for the characters that the tests use; every other takes one. */
const wide = new Set('漢字。「」한국Ａ😀👨👩👧👍🏽');
const zero = new Set('\u0301\u0E35\u0E49\u094D\u200C\u200D');

function columnsIn(line: string): number {
  let columns = 0;
  for (const character of line) columns += wide.has(character) ? 2 : zero.has(character) ? 0 : 1;
  return columns;
}

const pieces = fc.constantFrom(
  ...[
    'a',
    'bc',
    'defghijklmnop',
    ' ',
    '  ',
    '\n',
    '. ',
    '[',
    ']',
    '—',
    'e\u0301',
    '漢字',
    '。',
    '「',
    '」',
    '한국',
    'ﾊ',
  ],
  ...['Ａ', '😀', '👨‍👩‍👧', '🇩🇪', '👍🏽', '❤️', 'ש', 'ที้', 'क्ष', 'نمی‌خ', '\u00AD', '\u200B', '\u0301'.repeat(20)],
  ...['\u001B[31m', '\u009B2J', '\u202E', '\u2066', '\t', '\u0085', '\u0000', '\u007F', '\uD800', '\uFEFF'],
);
const hostile = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

/** A cluster in which each document comes from the one before and the first from none that is there. */
const clusterOf = (ids: readonly string[], word: string): Cluster => ({
  id: word,
  documents: ids,
  edges: [],
  derivations: [word, ...ids.slice(0, -1)].map((source, i) => ({ source, derived: ids[i]!, strength: 0.5 })),
  missing: [{ id: word, descendants: ids.slice(0, 1), statement: word }],
  compositions: ids.slice(1).map((document, i) => ({
    document,
    own: 0.5,
    sources: [{ source: ids[i]!, share: 0.5 }],
  })),
});

/** Results with hostile text in every place that takes text from outside. */
function results(text: fc.Arbitrary<string>): fc.Arbitrary<Result> {
  return fc
    .record({
      ids: fc.uniqueArray(text, { minLength: 4, maxLength: 6 }),
      texts: fc.array(text, { minLength: 6, maxLength: 6 }),
      word: text,
      known: fc.boolean(),
    })
    .map(({ ids, texts, word, known }) =>
      resultOf(
        ids.map((id, i) => [id, `x${texts[i]!.replaceAll('.', '')}. y${texts[i]!}`] as const),
        ids.slice(1).map((b, i) => ({
          a: ids[0]!,
          b,
          score: i / 4,
          evidence: [word],
          passages: [
            {
              links: [
                [0, 0],
                [1, 0],
              ],
            },
          ],
        })),
        {
          skipped: [{ path: word, reason: ids[1]! }],
          clusters: [clusterOf(ids, word)],
          ...(known ? {} : { withoutTexts: [ids[0]!] }),
        },
      ),
    );
}

const widths = fc.integer({ min: 40, max: 200 });
const withoutColour = (report: string): string => report.replace(/\u001B\[(?:0|1|2|1;35|3[1-6])m/g, '');

describe('hostile text', () => {
  it('never makes a line wider than the terminal', () => {
    fc.assert(
      fc.property(results(hostile), widths, fc.boolean(), (result, width, color) => {
        for (const line of withoutColour(renderText(result, { width, color })).split('\n')) {
          const columns = columnsIn(line);
          expect(columns, line).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('keeps the line between the columns where it is', () => {
    fc.assert(
      fc.property(results(hostile), widths, (result, width) => {
        const [, passages] = renderText(result, { width, color: false }).split('\nPassages ━');
        for (const line of passages!.split('\n')) {
          const [left, ...right] = line.split(' │');
          if (right.length === 0) continue;
          const columns = columnsIn(left!);
          expect(columns, line).toBe(Math.floor((width - 3) / 2));
        }
      }),
    );
  });

  it('never reaches the terminal as a control character, an override or half a character', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(results(fc.oneof(hostile, anything)), widths, fc.boolean(), (result, width, color) => {
        const report = withoutColour(renderText(result, { width, color }));
        expect(report).not.toMatch(
          /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
        );
      }),
    );
  });

  it.each([
    ['an escape', 'a\u001B[2Jb', 'a␛[2Jb'],
    ['a C1 control', 'a\u009B2Jb', 'a�2Jb'],
    ['a bidi override', 'a\u202Eb', 'a�b'],
    ['a zero-width space', 'a\u200Bb', 'ab'],
    ['a joiner between letters', 'نمی‌خواهم', 'نمی‌خواهم'],
    ['an emoji family', '👨‍👩‍👧', '👨👩👧'],
    ['a skin tone', '👍🏽', '👍'],
    ['too many marks', `e${'\u0301'.repeat(50)}x`, `e${'\u0301'.repeat(6)}x`],
    ['half an emoji', 'a\uD83Db', 'a�b'],
  ])('shows %s', (_, id, shown) => {
    const report = renderText(resultOf([[id], ['b']], [{ a: id, b: 'b' }]), { color: false });
    expect(report).toContain(`partial  ${shown} ↔ b\n`);
  });

  it('takes time in proportion to its length', () => {
    const text = `${'word'.repeat(50_000)} ${'漢'.repeat(100_000)} ${'a b '.repeat(50_000)}`;
    const pair = { a: 'a', b: 'b', evidence: [text], passages: [{ links: [[0, 0]] as const }] };
    const started = performance.now();
    renderText(
      resultOf(
        [
          ['a', text],
          ['b', text],
        ],
        [pair],
      ),
      { color: true },
    );
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('copes with more documents than a call takes arguments', () => {
    const ids = Array.from({ length: 200_000 }, (_, i) => `${i}`);
    const pairs = ids.flatMap((a, i) => (i % 2 === 0 ? [{ a, b: ids[i + 1]! }] : []));
    const report = renderText(resultOf([], pairs), { color: false });
    expect(report).toMatch(/more with a listed pair\s+do\s+not\s+fit/);
  });
});
