import { align } from '../../src/align/align.js';
import { alignDefaults } from '../../src/align/options.js';
import { talliesOf } from '../../src/judge/direction/content.js';
import { signNames, signsOf } from '../../src/judge/direction/signs.js';
import type { SignName, Signs } from '../../src/judge/direction/signs.js';
import { passageKind } from '../../src/judge/kind.js';
import type { DirectedPair } from '../evaluate/directed.js';
import { Texts } from './examples.js';
import { fitLogistic } from './logistic.js';

const PENALTY = 2;

/** A pair with the signs of its texts, source first. */
export interface DirectionExample {
  readonly pair: DirectedPair;
  /** Undefined where the two share nothing that tells anything. */
  readonly signs: Signs | undefined;
}

/** Weights of the signs, each 0 or more. */
export type DirectionWeights = Readonly<Record<SignName, number>>;

/** Takes the signs of pairs. */
export function directionExamples(pairs: readonly DirectedPair[]): DirectionExample[] {
  const texts = new Texts();
  const { vocabulary } = texts;
  return pairs.map((pair) => {
    const [a, b] = [texts.of(pair.source), texts.of(pair.derived)];
    const retold = align(a, b, { vocabulary, background: undefined }, alignDefaults).filter(
      (alignment) => passageKind(a.text, b.text, alignment) !== 'quotation',
    );
    const tallies = talliesOf(a.text, b.text, retold, vocabulary);
    return { pair, signs: tallies && signsOf(tallies.a, tallies.b) };
  });
}

/**
 * Fits the weights on pairs in both orders, so that there is no bias. A sign says beforehand which way it points: one
 * that would come out pointing the other way, as it may in a set of one kind of rewriting, is left out.
 */
export function fitDirection(examples: readonly DirectionExample[]): DirectionWeights {
  const known = examples.flatMap(({ pair, signs }) =>
    signs ? [{ label: pair.isDirected ? 1 : 0.5, signs }] : [],
  );
  let kept: SignName[] = [...signNames];
  for (;;) {
    const width = kept.length + 1;
    const rows = known.flatMap(({ signs }) =>
      [1, -1].flatMap((order) => [1, ...kept.map((name) => order * signs[name])]),
    );
    const labels = known.flatMap(({ label }) => [label, 1 - label]);
    const [, ...weights] = fitLogistic(Float64Array.from(rows), width, labels, PENALTY);
    if (weights.every((weight) => weight >= 0)) {
      const found = new Map(kept.map((name, i) => [name, weights[i]!]));
      return Object.fromEntries(signNames.map((name) => [name, found.get(name) ?? 0])) as Record<
        SignName,
        number
      >;
    }
    const least = Math.min(...weights);
    kept = kept.filter((_, i) => weights[i] !== least);
  }
}

/** Log odds that the source of an example is the source, by given weights; 0 where the two share nothing. */
export const oddsOf = ({ signs }: DirectionExample, weights: DirectionWeights): number =>
  signs ? signNames.reduce((sum, name) => sum + weights[name] * signs[name], 0) : 0;
