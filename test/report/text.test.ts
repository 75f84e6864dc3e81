import type { Result } from '../../src/model/result.js';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/report/text.js';
import { resultOf } from './fixture.js';

const wire =
  'A car ferry ran aground in thick fog off Port Caddan on Tuesday. Nine people were hurt. ' +
  'Tugs would try to pull her free at high water.';
const daily =
  'Nine people were injured when a ferry ran aground in fog off Port Caddan. ' +
  'Tugs were to try to pull her free on Tuesday evening.';

describe('the terminal report', () => {
  it('reads well', () => {
    const result = resultOf(
      [
        ['wire.md', wire],
        ['daily.md', daily],
        ['weather.md', 'Rain.'],
        ['brief.md', 'A ferry ran aground.'],
      ],
      [
        {
          a: 'daily.md',
          b: 'wire.md',
          score: 0.8123,
          verdict: 'derived',
          direction: 'b-to-a',
          evidence: ['wire.md was published on 2025-10-14, before daily.md on 2025-10-15.'],
          passages: [
            {
              links: [
                [0, 0],
                [0, 1],
                [1, 2],
              ],
            },
          ],
        },
        { a: 'brief.md', b: 'wire.md', score: 0.3, verdict: 'same-story', passages: [{ links: [[0, 0]] }] },
      ],
      {
        counts: { candidates: 5, belowMinScore: 1, boilerplate: 2 },
        clusters: [
          {
            id: 'cluster-1',
            documents: ['daily.md', 'wire.md'],
            edges: [],
            derivations: [],
            missing: [],
            compositions: [],
          },
        ],
        skipped: [{ path: 'notes.pdf', reason: 'not a text file: convert it first' }],
      },
    );
    expect(renderText(result, { width: 72, color: false })).toMatchInlineSnapshot(`
      "4 documents (57 words)
      2 pairs listed of 5 candidate pairs looked at: 1 derived, 1 same-story
      1 pair left out: its score is under 0.2 (--min-score)
      2 pairs left out: they share template wording alone
      1 input skipped:
        notes.pdf: not a text file: convert it first

      Similarity ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

                   1  2  3
       1 daily.md ·· ██
       2 wire.md  ██ ·· ▒▒
       3 brief.md    ▒▒ ··

      ░░ 0–0.25  ▒▒ 0.25–0.5  ▓▓ 0.5–0.75  ██ 0.75–1  blank: no listed pair
      1 document without a listed pair is left out.

      Clusters ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

      cluster-1: daily.md, wire.md

      Strongest pairs ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

      1  0.81  derived     daily.md ← wire.md
         shared: 46% of daily.md, 79% of wire.md; resemblance 0.12
         · wire.md was published on 2025-10-14, before daily.md on 2025-10-15.

      2  0.30  same-story  brief.md ↔ wire.md
         shared: 46% of brief.md, 79% of wire.md; resemblance 0.12

      Passages ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

      [Marked words] have no counterpart on the other side. The number of a
      passage is its similarity.

      1  0.81  derived
      daily.md                           ← wire.md
      ── passage 1 of 1 · edited · 0.50 ─┬────────────────────────────────────
      Nine people were [injured when a]  │ [A car] ferry ran aground in
      ferry ran aground in fog off Port  │ [thick] fog off Port Caddan [on
      Caddan.                            │ Tuesday].
                                         │
                                         │ Nine people were [hurt].
      ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┼┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
      Tugs [were] to try to pull her     │ Tugs [would] try to pull her free
      free [on Tuesday evening].         │ [at high water].
      ───────────────────────────────────┴────────────────────────────────────

      2  0.30  same-story
      brief.md                           ↔ wire.md
      ── passage 1 of 1 · edited · 0.50 ─┬────────────────────────────────────
      A ferry ran aground.               │ A [car] ferry ran aground [in thick
                                         │ fog off Port Caddan on Tuesday].
      ───────────────────────────────────┴────────────────────────────────────
      "
    `);
  });

  it('counts in English', () => {
    const report = renderText(resultOf([['a', 'word '.repeat(1200)]], []), { color: false });
    expect(report).toBe(
      [
        '1 document (1,200 words)',
        '0 pairs listed of 0 candidate pairs looked at',
        '',
        'No pair of documents shares a passage that scores high enough to be listed.',
        '',
      ].join('\n'),
    );
  });

  it('counts verdicts, strongest first, and leaves out those without a pair', () => {
    const pairs = (['partial', 'duplicate', 'partial'] as const).map((verdict, i) => ({
      a: 'a',
      b: `${i}`,
      verdict,
    }));
    const result = resultOf([['a'], ['0'], ['1'], ['2']], pairs);
    expect(renderText(result, { color: false })).toContain('looked at: 1 duplicate, 2 partial\n');
  });

  it('says of two texts that they share nothing, and names no cluster of two', () => {
    const apart = renderText(resultOf([['a'], ['b']], []), { color: false });
    expect(apart).toContain('These two share no passage.');
    const clusters = [
      { id: 'cluster-1', documents: ['a', 'b'], edges: [], derivations: [], missing: [], compositions: [] },
    ];
    const together = renderText(resultOf([['a'], ['b']], [{ a: 'a', b: 'b' }], { clusters }), {
      color: false,
    });
    expect(together).not.toContain('cluster-1');
  });

  it('gives the titles of a pair, where there are any', () => {
    const result = resultOf([['a'], ['b']], [{ a: 'a', b: 'b' }]);
    const [first, second] = result.documents as [Result['documents'][0], Result['documents'][0]];
    const titled = { ...result, documents: [{ ...first, title: 'Ferry \u001B[31maground' }, second] };
    expect(renderText(titled, { color: false })).toContain('“Ferry ␛[31maground” / “b”');
    expect(renderText(result, { color: false })).not.toContain('“');
  });

  it('names the first ten skipped inputs and counts the others', () => {
    const skipped = Array.from({ length: 13 }, (_, i) => ({ path: `${i}.pdf`, reason: 'is binary' }));
    const report = renderText(resultOf([], [], { skipped }), { color: false });
    expect(report).toContain('13 inputs skipped:\n  0.pdf: is binary\n');
    expect(report).toContain('  9.pdf: is binary\n  and 3 more\n');
  });

  it('names ten clusters and ten documents of a cluster, and counts the others', () => {
    const documents = Array.from({ length: 12 }, (_, i) => `d${i}`);
    const clusters = Array.from({ length: 12 }, (_, i) => ({
      id: `cluster-${i + 1}`,
      documents,
      edges: [],
      derivations: [],
      missing: [],
      compositions: [],
    }));
    const report = renderText(resultOf([], [], { clusters }), { color: false });
    expect(report).toContain(
      'cluster-10: d0, d1, d2, d3, d4, d5, d6, d7, d8, d9 and 2 more\nand 2 more clusters\n',
    );
  });

  it.each([
    ['a-to-b', 'a → b'],
    ['b-to-a', 'a ← b'],
    ['common-source', 'a ↔ b'],
    ['undetermined', 'a ↔ b'],
  ] as const)('points %s as %s', (direction, title) => {
    const report = renderText(resultOf([['a'], ['b']], [{ a: 'a', b: 'b', direction }]), { color: false });
    expect(report).toContain(`1  0.50  partial  ${title}\n   shared: 46% of a, 79% of b; resemblance 0.12\n`);
  });

  it('is 80 columns wide unless told otherwise, and never below 40', () => {
    const result = resultOf([['a'], ['b']], [{ a: 'a', b: 'b' }]);
    const widest = (width?: number): number =>
      Math.max(
        ...renderText(result, { color: false, ...(width === undefined ? {} : { width }) })
          .split('\n')
          .map((line) => line.length),
      );
    expect([widest(), widest(100), widest(7)]).toEqual([80, 100, 40]);
  });
});
