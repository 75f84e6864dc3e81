import { describe, expect, it } from 'vitest';
import { assess, everyToken } from '../../../src/judge/score/assess.js';
import { scoreOf } from '../../../src/judge/score/score.js';
import { matchWords } from '../../../src/align/words/match.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import type { Alignment } from '../../../src/model/alignment.js';
import { readScoreModel } from '../../../src/read/score.js';
import { segment } from '../../../src/segment/segment.js';

const vocabulary = new Vocabulary();

/** Two texts, sentence `i` of the one linked with sentence `i` of the other. */
function assessed(one: string, other: string, links: readonly number[], counting = everyToken) {
  const [a, b] = [segment(one, vocabulary), segment(other, vocabulary)];
  const span = { begin: 0, end: 1 };
  const alignment: Alignment = {
    a: span,
    b: span,
    links: links.map((s) => ({ a: s, b: s, similarity: 0.5, words: matchWords(a, s, b, s, vocabulary) })),
  };
  return assess(a, b, [alignment], counting(a, b), vocabulary);
}

const wire =
  'On Tuesday the ferry Lady Orsula ran aground with 217 passengers. Three tugs pulled her free by noon.';
const copy = 'On Tuesday the ferry Lady Orsula ran aground with 217 passengers. Nobody was hurt.';
const report = 'Some 217 of us were on the Lady Orsula when she struck sand. I was drinking tea then.';

describe('the features of a pair', () => {
  it('are those of the same text at their greatest', () => {
    const { retold, features } = assessed(wire, wire, [0, 1]);
    expect(retold).toEqual({ a: 1, b: 1 });
    expect(features).toMatchObject({ retold: 1, density: 1 });
    expect(features.run).toBeCloseTo(Math.log(9));
  });

  it('count names and numbers apart from plain words', () => {
    const { features } = assessed(wire, copy, [0]);
    // Tuesday, Lady, Orsula and 217, of which one is a number; a share of few is drawn towards a half.
    expect(features.facts).toBeCloseTo(4.5 / 5);
    expect(features.numbers).toBeCloseTo(1.5 / 2);
  });

  it('find less in independent reports', () => {
    const own = assessed(wire, report, [0]).features;
    const copied = assessed(wire, copy, [0]).features;
    expect(own.facts).toBeLessThan(copied.facts);
    expect(own.density).toBeLessThan(copied.density);
  });

  it('leave out words that do not count', () => {
    const none = assessed(wire, copy, [0], (a, b) => ({
      a: new Uint8Array(a.tokens.length),
      b: new Uint8Array(b.tokens.length),
    }));
    expect(none.retold).toEqual({ a: 0, b: 0 });
    expect(none.features).toMatchObject({ retold: 0, density: 0, run: 0 });
  });

  it('are the same with the texts changed over', () => {
    expect(assessed(wire, report, [0]).features).toEqual(assessed(report, wire, [0]).features);
  });
});

describe('the score', () => {
  const score = (one: string, other: string, links: readonly number[]): number =>
    scoreOf(assessed(one, other, links).features, readScoreModel());

  it('is a probability that tells copies from independent reports', () => {
    expect(score(wire, wire, [0, 1])).toBeGreaterThan(0.9);
    expect(score(wire, wire, [0, 1])).toBeLessThanOrEqual(1);
    expect(score(wire, report, [0])).toBeLessThan(0.5);
    expect(score(wire, report, [0])).toBeGreaterThanOrEqual(0);
  });
});
