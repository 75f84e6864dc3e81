import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../src/index.js';
import type { Passage, Span } from '../../src/index.js';

/** Words that are nowhere else. */
const words = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${name}${i}x`);

const sentence = (parts: readonly string[]): string =>
  `${parts.join(' ').replace(/^\w/, (letter) => letter.toUpperCase())}.`;

const length = fc.integer({ min: 7, max: 14 });
/** Words of its own that a text has before or after the copied ones; 0 where the sentence is whole. */
const own = fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 12 }));

interface Ends {
  readonly head: number;
  readonly tail: number;
}

interface Draw {
  readonly lengths: readonly number[];
  /** Whether the other text has another word in the middle of each sentence. */
  readonly isEdited: boolean;
  readonly one: Ends;
  readonly two: Ends;
}

describe('a passage that begins or ends inside a sentence', () => {
  const drawn: fc.Arbitrary<Draw> = fc.record({
    lengths: fc.array(length, { minLength: 3, maxLength: 5 }),
    isEdited: fc.boolean(),
    one: fc.record({ head: own, tail: own }),
    two: fc.record({ head: own, tail: own }),
  });

  /** Two texts of the same words but for those at either end, and maybe one in the middle of each sentence. */
  const textsOf = ({ lengths, isEdited, one, two }: Draw): [string, string] => {
    const copied = lengths.map((count, i) => words(`copied${i}y`, count));
    const written = (name: string, { head, tail }: Ends, edited: boolean): string =>
      copied
        .map((each, i) => {
          const middle = edited ? each.map((word, k) => (k === 3 ? `${name}edit${i}x` : word)) : each;
          return sentence([
            ...(i === 0 ? words(`${name}head`, head) : []),
            ...middle,
            ...(i === copied.length - 1 ? words(`${name}tail`, tail) : []),
          ]);
        })
        .join(' ');
    return [written('one', one, false), written('two', two, isEdited)];
  };

  const holds = (outer: Span, inner: Span): boolean =>
    outer.begin <= inner.begin && inner.begin < inner.end && inner.end <= outer.end;

  const passagesOf = async (one: string, two: string): Promise<readonly Passage[]> =>
    (await comparePair({ id: 'a', text: one }, { id: 'b', text: two }, { lexicon: 'none' })).passages;

  it('cuts its links and their differing words off there, and keeps the others', async () => {
    let cut = 0;
    await fc.assert(
      fc.asyncProperty(drawn, async (draw) => {
        const [one, two] = textsOf(draw);
        const passages = await passagesOf(one, two);
        expect(passages).toHaveLength(1);
        for (const passage of passages)
          for (const [side, text] of [
            ['a', one],
            ['b', two],
          ] as const) {
            const ends = { begin: Infinity, end: 0 };
            const edits = new Set<string>();
            for (const link of passage.links) {
              expect(holds(passage[side], link[side])).toBe(true);
              for (const run of link.differing[side]) {
                expect(holds(link[side], run)).toBe(true);
                edits.add(text.slice(run.begin, run.end));
              }
              ends.begin = Math.min(ends.begin, link[side].begin);
              ends.end = Math.max(ends.end, link[side].end);
            }
            expect(ends).toEqual(passage[side]);
            if (passage[side].begin > 0 || passage[side].end < text.length) cut++;
            for (const edit of edits) expect(edit).not.toMatch(/head|tail/);
            expect(edits.size).toBe(draw.isEdited ? draw.lengths.length : 0);
          }
      }),
    );
    expect(cut).toBeGreaterThan(0);
  });
});
