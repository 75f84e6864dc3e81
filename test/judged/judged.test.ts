import { describe, expect, it } from 'vitest';
import type { Example } from '../../scripts/judged/example.js';
import { crossValidated, fitScore } from '../../scripts/judged/model.js';
import { extents, leadOf } from '../../scripts/judged/pair.js';
import { Rewriter } from '../../scripts/judged/reworded.js';
import type { PairFeatures } from '../../src/judge/score/features.js';
import { scoreOf } from '../../src/judge/score/score.js';

const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
const document = (id: string, text: string) => ({ id, text });

describe('what is cut from pairs', () => {
  it('is a lead of 150 words, or the text if it has no more', () => {
    expect(leadOf(document('a', words(200)))).toEqual(document('a lead', words(150)));
    expect(leadOf(document('a', words(150)))).toEqual(document('a', words(150)));
  });

  it('is compared whole, lead with lead, and each lead with the whole of the other', () => {
    const pair = { set: 'basil', operation: '', story: 's', isDerivative: false };
    const all = [...extents({ ...pair, a: document('a', words(200)), b: document('b', words(300)) })];
    expect(all.map(({ extent, a, b }) => [extent, a.id, b.id])).toEqual([
      ['full', 'a', 'b'],
      ['lead-lead', 'a lead', 'b lead'],
      ['lead-full', 'a lead', 'b'],
      ['lead-full', 'b lead', 'a'],
    ]);
  });
});

describe('made-up rewriting', () => {
  const text = Array.from(
    { length: 40 },
    (_, i) => `The harbour pilot warned Amberley about fog number ${i}.`,
  );

  it('replaces about the share of words that it is asked to, names less often, and always the same ones', () => {
    const rewritten = (share: number): string =>
      new Rewriter(['exchange '.repeat(200)]).rewrite(text.join(' '), share, 0);
    const kept = (share: number, word: string): number => rewritten(share).split(word).length - 1;
    expect(rewritten(0.4)).toBe(rewritten(0.4));
    expect(rewritten(0)).toBe(text.join(' '));
    expect(kept(0.5, 'pilot')).toBeGreaterThan(8);
    expect(kept(0.5, 'pilot')).toBeLessThan(32);
    expect(kept(0.5, 'Amberley')).toBeGreaterThan(kept(0.5, 'pilot'));
    expect(kept(0.5, 'The')).toBe(40);
  });

  it('leaves sentences out', () => {
    const left = new Rewriter(['words']).rewrite(text.join(' '), 0, 0.5).split('fog').length - 1;
    expect(left).toBeGreaterThan(8);
    expect(left).toBeLessThan(32);
  });
});

describe('the fitted score', () => {
  const features = (density: number): PairFeatures => ({
    retold: 0.5,
    density,
    run: 1,
    facts: 0.5,
    numbers: 0.5,
    order: 1,
  });
  const example = (set: string, isDerivative: boolean, density: number, story: string): Example => ({
    set,
    extent: 'full',
    operation: '',
    story,
    isDerivative,
    a: document('a', ''),
    b: document('b', ''),
    features: features(density),
    retold: 0.5,
  });
  const examples = Array.from({ length: 40 }, (_, i) => [
    example('mixset', true, 0.6 + i / 100, `story ${i}`),
    example('basil', false, 0.1 + i / 100, `event ${i}`),
  ]).flat();

  it('tells what the examples differ in', () => {
    const model = fitScore(examples);
    expect(model.weights.density).toBeGreaterThan(1);
    expect(model.weights.retold).toBe(0);
    expect(scoreOf(features(0.9), model)).toBeGreaterThan(0.8);
    expect(scoreOf(features(0.1), model)).toBeLessThan(0.2);
  });

  it('is given to each story by a model that has not seen it, and is 0 where nothing is retold', () => {
    const odd = example('mixset', true, 0.1, 'odd');
    const [alone] = crossValidated([odd, ...examples]);
    // With forty more of its story seen, a model would believe it.
    const [known] = crossValidated([
      odd,
      ...examples,
      ...examples.map((each) => ({ ...odd, story: each.story })),
    ]);
    expect(alone).toBeLessThan(0.3);
    expect(known).toBeGreaterThan(alone!);
    expect(crossValidated([{ ...odd, features: undefined }, ...examples])[0]).toBe(0);
  });
});
