import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWords } from '../../../src/align/words/match.js';
import { segment } from '../../../src/segment/segment.js';
import { texts, vocabulary } from '../fixture.js';

describe('the words that differ between two sentences', () => {
  const differing = (one: string, two: string): [string[], string[]] => {
    const [a, b] = [segment(one, vocabulary), segment(two, vocabulary)];
    const { differing: spans } = matchWords(a, 0, b, 0, vocabulary);
    return [
      spans.a.map(({ begin, end }) => one.slice(begin, end)),
      spans.b.map(({ begin, end }) => two.slice(begin, end)),
    ];
  };

  it.each([
    ['The ferry sank.', 'The ferry sank.', [], []],
    ['The old ferry sank.', 'The ferry sank quickly.', ['old'], ['quickly']],
    ['It sank in the fog.', 'In the fog it sank.', [], []],
    ['A ferry, a tug and a crane.', 'A ferry and a crane.', ['a tug'], []],
    ['Crews were rescued.', 'The crew was rescued by tugs.', ['were'], ['The', 'was', 'by tugs']],
    ['The “very old” ship sank.', 'The ship sank.', ['very old'], []],
    ['Fog.', 'Wheat.', ['Fog'], ['Wheat']],
  ])('%s / %s', (one, two, inA, inB) => {
    expect(differing(one, two)).toEqual([inA, inB]);
  });

  it('are all those without a counterpart of the same term, in runs, in order', () => {
    fc.assert(
      fc.property(texts, texts, (one, two) => {
        const [a, b] = [segment(one, vocabulary), segment(two, vocabulary)];
        if (a.sentences.length === 0 || b.sentences.length === 0) return;
        const match = matchWords(a, 0, b, 0, vocabulary);
        for (const [side, { tokens, sentences }] of [
          ['a', a],
          ['b', b],
        ] as const) {
          const matched = new Set(match[side].filter((_, i) => match.equal[i] === 1));
          const runs: { begin: number; end: number }[] = [];
          let last = -2;
          for (let t = 0; t < sentences.firstToken[1]!; t++) {
            if (matched.has(t)) continue;
            if (last === t - 1) runs.at(-1)!.end = tokens.end[t]!;
            else runs.push({ begin: tokens.begin[t]!, end: tokens.end[t]! });
            last = t;
          }
          expect(match.differing[side]).toEqual(runs);
        }
      }),
    );
  });
});
