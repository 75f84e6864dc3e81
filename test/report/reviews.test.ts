import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.js';
import { longestNote } from '../../src/model/review.js';
import type { Review, Target } from '../../src/model/review.js';
import { renderGraphml } from '../../src/report/graphml.js';
import { renderHtml } from '../../src/report/html.js';
import { renderJson } from '../../src/report/json.js';
import { renderJsonl } from '../../src/report/jsonl.js';
import { renderPairsCsv } from '../../src/report/pairs.js';
import { formatReviews } from '../../src/report/reviews.js';
import { ReviewsFault, largestReviews, parseReviews } from '../../src/review/parse.js';
import { foldReviews } from '../../src/review/fold.js';
import { renderText } from '../../src/report/text.js';
import { joined, resultOf } from './fixture.js';
import { parseCsv } from './parser.js';

const ids = fc.constantFrom('a', 'b', 'c', '', '=1', '__proto__', 'é漢\u202E', '\uD800', '</script>', '"');
const offset = fc.integer({ min: 0, max: 3 });
const span = fc.tuple(offset, offset).map(([begin, length]) => ({ begin, end: begin + length }));
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ a: ids, b: ids }),
  fc.record({ a: ids, b: ids, passage: fc.record({ a: span, b: span }) }),
);
const note = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('{ "begin": 1,\n "end": 2 }', '\r\n=1', '</script><!--', 'x'.repeat(longestNote)),
);
const review: fc.Arbitrary<Review> = fc
  .tuple(target, fc.constantFrom('confirmed' as const, 'dismissed' as const), note)
  .map(([on, decision, said]) => ({ ...on, decision, note: said }));

/** The same for marks on the same pair or passage, written without regard to how the code does it. */
function nameOf({ a, b, passage }: Target): string {
  const sides = [
    [a, passage?.a.begin, passage?.a.end],
    [b, passage?.b.begin, passage?.b.end],
  ].map((side) => JSON.stringify(side));
  return (a === b ? sides : sides.sort()).join();
}

const sorted = (reviews: readonly Review[]): string[] => reviews.map((each) => JSON.stringify(each)).sort();

describe('a file of marks', () => {
  it('gives back any marks, in an order that does not depend on theirs', () => {
    fc.assert(
      fc.property(fc.array(review), fc.infiniteStream(fc.nat()), (reviews, numbers) => {
        const text = formatReviews(reviews);
        expect(sorted(parseReviews(text))).toEqual(sorted(reviews));
        expect(parseReviews(`\uFEFF${text}`)).toEqual(parseReviews(text));
        expect(formatReviews(parseReviews(text))).toBe(text);
        const once = [...new Map(reviews.map((each) => [nameOf(each), each])).values()];
        const shuffled = once
          .map((each) => [numbers.next().value as number, each] as const)
          .sort(([x], [y]) => x - y)
          .map(([, each]) => each);
        expect(formatReviews(shuffled)).toBe(formatReviews(once));
      }),
    );
  });

  it('keeps marks on one pair or passage in their order, so that the later still wins', () => {
    const first: Review = { a: 'x', b: 'a', decision: 'confirmed', note: 'first' };
    const second: Review = { a: 'a', b: 'x', decision: 'dismissed', note: 'second' };
    expect(parseReviews(formatReviews([first, second]))).toEqual([first, second]);
    expect(parseReviews(formatReviews([second, first]))).toEqual([second, first]);
  });

  it('is indented, has a span a line, the pair before its passages, and ends with a line end', () => {
    const passage = { a: { begin: 1, end: 2 }, b: { begin: 3, end: 4 } };
    expect(
      formatReviews([
        { a: 'b', b: 'c', decision: 'confirmed', note: '' },
        { a: 'a', b: 'b', passage, decision: 'confirmed', note: 'é' },
        { a: 'a', b: 'b', decision: 'dismissed', note: '\u202E' },
      ]),
    ).toBe(`{
  "schema": "copytaster/review/1",
  "reviews": [
    {
      "a": "a",
      "b": "b",
      "decision": "dismissed",
      "note": "\\u202e"
    },
    {
      "a": "a",
      "b": "b",
      "passage": {
        "a": { "begin": 1, "end": 2 },
        "b": { "begin": 3, "end": 4 }
      },
      "decision": "confirmed",
      "note": "é"
    },
    {
      "a": "b",
      "b": "c",
      "decision": "confirmed",
      "note": ""
    }
  ]
}
`);
  });

  const good = { a: 'a', b: 'b', decision: 'confirmed', note: '' };
  const file = (...reviews: unknown[]): string => JSON.stringify({ schema: 'copytaster/review/1', reviews });
  const span1 = { begin: 0, end: 1 };

  it.each<[string, string, string]>([
    ['no JSON', '{', 'not JSON'],
    ['nothing', '', 'not JSON'],
    ['no object', '[]', 'schema: it must be copytaster/review/1'],
    ['null', 'null', 'schema: it must be copytaster/review/1'],
    ['a result', '{"schema":"copytaster/result/1"}', 'schema: it must be copytaster/review/1'],
    ['no list', '{"schema":"copytaster/review/1","reviews":{}}', 'reviews: it must be a list'],
    ['a mark that is none', file(good, 7), 'reviews.1: it must be an object'],
    ['a mark that is a list', file([]), 'reviews.0: it must be an object'],
    ['an id that is none', file({ ...good, b: 1 }), 'reviews.0: a and b must be ids of documents'],
    [
      'another decision',
      file(good, good, good, { ...good, decision: 'maybe' }),
      'reviews.3: the decision must be confirmed or dismissed',
    ],
    ['no note', file({ ...good, note: null }), 'reviews.0: the note must be a text'],
    [
      'a note that is too long',
      file({ ...good, note: 'x'.repeat(10_001) }),
      'reviews.0: the note is longer than 10,000 characters',
    ],
    ...[
      null,
      {},
      { a: span1 },
      { a: span1, b: { begin: -1, end: 1 } },
      { a: span1, b: { begin: 2, end: 1 } },
      { a: span1, b: { begin: 0.5, end: 1 } },
      { a: span1, b: { begin: 0, end: 1e300 } },
    ].map((passage): [string, string, string] => [
      `the passage ${JSON.stringify(passage)}`,
      file({ ...good, passage }),
      'reviews.0: the passage must have a and b, each with a begin and an end',
    ]),
    [
      'more marks than anybody makes',
      file(...Array.from({ length: 100_001 }, () => 0)),
      'reviews: more than 100,000 marks',
    ],
    ['more than is read', ' '.repeat(largestReviews + 1), 'larger than the limit of 32 MiB'],
  ])('with %s is refused', (_, text, fault) => {
    expect(() => parseReviews(text)).toThrow(new ReviewsFault(fault));
  });

  it('may have fields that mean nothing here', () => {
    const text = JSON.stringify({
      schema: 'copytaster/review/1',
      by: 'K.',
      reviews: [{ ...good, passage: { a: { ...span1, x: 1 }, b: span1, y: 1 }, z: 1 }],
    });
    expect(parseReviews(text)).toEqual([{ ...good, passage: { a: span1, b: span1 } }]);
  });
});

/** Two pairs; the first has the passages [0, 4) – [5, 9) and [5, 9) – [0, 4). */
const plain = resultOf(
  [
    ['b', 'One. Two.'],
    ['a', 'One. Two.'],
    ['c', 'One. Two.'],
  ],
  [
    { a: 'b', b: 'a', passages: [{ links: [[0, 1]] }, { links: [[1, 0]] }] },
    { a: 'a', b: 'c', passages: [{ links: [[0, 0]] }] },
  ],
);

const [early, late] = [
  { begin: 0, end: 4 },
  { begin: 5, end: 9 },
];

/** Marks that often are on something. */
const near: fc.Arbitrary<Review> = fc
  .record({
    a: fc.constantFrom('a', 'b', 'c'),
    b: fc.constantFrom('a', 'b', 'c'),
    passage: fc.option(fc.record({ a: fc.constantFrom(early, late), b: fc.constantFrom(early, late) })),
    decision: fc.constantFrom('confirmed' as const, 'dismissed' as const),
    note: fc.string(),
  })
  .map(({ passage, ...rest }) => ({ ...rest, ...(passage && { passage }) }));

/** By looking at every pair for every mark. */
function naive(result: Result, reviews: readonly Review[]): { on: Review[]; off: Review[] } {
  const on: Review[] = [...(result.reviews ?? [])];
  const off: Review[] = [];
  for (const each of reviews) {
    const turned = { ...each, a: each.b, b: each.a };
    if (each.passage) turned.passage = { a: each.passage.b, b: each.passage.a };
    const found = [each, turned].find((way) =>
      result.pairs.some(
        ({ a, b, passages }) =>
          a === way.a &&
          b === way.b &&
          (!way.passage ||
            passages.some(
              (one) => JSON.stringify([one.a, one.b]) === JSON.stringify([way.passage!.a, way.passage!.b]),
            )),
      ),
    );
    if (!found) off.push(each);
    else {
      const before = on.findIndex((other) => nameOf(other) === nameOf(found));
      if (before >= 0) on.splice(before, 1);
      on.push(found);
    }
  }
  return { on, off };
}

describe('folding marks into a result', () => {
  it('agrees with looking at every pair for every mark, and adds to the marks that are there', () => {
    fc.assert(
      fc.property(fc.array(near), fc.array(near), (first, second) => {
        const once = foldReviews(plain, first);
        const twice = foldReviews(once.result, second);
        const expected = naive({ ...plain, reviews: naive(plain, first).on }, second);
        expect(sorted(twice.result.reviews ?? [])).toEqual(sorted(expected.on));
        expect(twice.unmatched).toEqual(expected.off);
        expect(foldReviews(plain, [...first, ...second]).result).toEqual(twice.result);
      }),
    );
  });

  it('turns a mark to the order of its pair', () => {
    const { result, unmatched } = foldReviews(plain, [
      { a: 'a', b: 'b', passage: { a: late, b: early }, decision: 'confirmed', note: 'n' },
      { a: 'c', b: 'a', decision: 'dismissed', note: '' },
    ]);
    expect(unmatched).toEqual([]);
    expect(result.reviews).toEqual([
      { a: 'b', b: 'a', passage: { a: early, b: late }, decision: 'confirmed', note: 'n' },
      { a: 'a', b: 'c', decision: 'dismissed', note: '' },
    ]);
  });

  it('leaves a result as it was where no mark is on it', () => {
    const stray: Review = { a: 'b', b: 'c', decision: 'confirmed', note: '' };
    expect(foldReviews(plain, [stray])).toEqual({ result: plain, unmatched: [stray] });
    expect(foldReviews(plain, []).result).not.toHaveProperty('reviews');
  });
});

const marked = (said: string): Result =>
  foldReviews(plain, [
    { a: 'a', b: 'b', decision: 'confirmed', note: said },
    { a: 'b', b: 'a', passage: { a: early, b: late }, decision: 'dismissed', note: said },
  ]).result;

describe('marks stand in', () => {
  it('JSON, at the end', () => {
    const result = marked('x');
    expect(JSON.parse(joined(renderJson(result)))).toEqual(result);
    expect(Object.keys(result).at(-1)).toBe('reviews');
  });

  it('JSON Lines, with the pair that they are on', () => {
    const [first, second] = joined(renderJsonl(marked('x'))).split('\n');
    expect(JSON.parse(first!)).toEqual({ ...plain.pairs[0], reviews: marked('x').reviews });
    expect(JSON.parse(second!)).toEqual(plain.pairs[1]);
  });

  it.each([
    ['plain words', 'plain words'],
    ['=1+1', "'=1+1"],
    ['"a"\n=b, c', '"a"\n=b, c'],
    ['\t=1', "'\t=1"],
  ])('CSV, as review and note of the pair: %j', (said, cell) => {
    const rows = parseCsv(joined(renderPairsCsv(marked(said))));
    expect(rows.map((row) => row.slice(12))).toEqual([
      ['review', 'note'],
      ['confirmed', cell],
      ['', ''],
    ]);
  });

  it('GraphML, at the edge', () => {
    const graph = joined(renderGraphml(marked('x')));
    expect(graph).toContain('<key id="edge-review" for="edge" attr.name="review" attr.type="string"/>');
    expect(graph.match(/<data key="edge-review">confirmed<\/data>/g)).toHaveLength(1);
    expect(graph.match(/<edge /g)).toHaveLength(2);
  });

  it('the text report, in the summary, at the pair and at the passage', () => {
    const text = renderText(marked('not\u001B[2J new'), { color: false });
    expect(text).toContain('\n2 marks of a reader: 1 confirmed, 1 dismissed\n');
    expect(text).toContain('\n   reviewed: confirmed – not␛[2J new\n');
    expect(text).toMatch(/passage 1 of 2 .*\nreviewed: dismissed – not␛\[2J new\n/);
    expect(text.match(/reviewed:/g)).toHaveLength(2);
  });

  it('the text report without a dash where there is no note', () => {
    expect(renderText(marked(''), { color: false })).toContain('\n   reviewed: confirmed\n');
  });

  it('the page, where no note ends the data block', () => {
    const html = renderHtml(marked('</script><!--<script>'));
    expect(html).toContain('"note":"\\u003c/script>\\u003c!--\\u003cscript>"');
  });

  it('nothing where nothing is reviewed', () => {
    const outputs = [renderJson, renderJsonl, renderGraphml].map((render) => joined(render(plain)));
    for (const output of [...outputs, renderText(plain, { color: false })])
      expect(output).not.toMatch(/review/i);
  });
});
