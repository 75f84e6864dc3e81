import type { Tally } from './tally.js';

/**
 * What the texts themselves tell of which came from which. Each sign is antisymmetric, exactly: of the texts the other way
 * round it is the same number with the other sign. Positive where it tells that `a` is the source.
 */
export interface Signs {
  /** Who says more in the shared sentences: words without a counterpart. Retelling condenses. −1 to 1. */
  readonly surplus: number;
  /** Whose names and exact numbers the other lacks: facts get lost on the way, and seldom arise. −1 to 1. */
  readonly facts: number;
  /** Whose shared sentences are longer: logarithm of the ratio. Retelling cuts sentences up. −1 to 1. */
  readonly sentence: number;
  /** Who has text between the shared sentences, where the other has nothing of its own: a summary skips. −1 to 1. */
  readonly skipped: number;
  /** Who is all there in the other, after an opening that is the other's own: a new lead on a copied body. −1 to 1. */
  readonly opening: number;
  /** Who has fewer of the words that rewriting by a language model prefers. −1 to 1. */
  readonly elevated: number;
  /** Who has the plain "said" of news, where the other says it otherwise. −1 to 1. */
  readonly said: number;
}

export type SignName = keyof Signs;

export const signNames: readonly SignName[] = [
  'surplus',
  'facts',
  'sentence',
  'skipped',
  'opening',
  'elevated',
  'said',
];

/** Difference of two counts as a share of both and `ease`: few among many tell little. Exact when swapped. */
const balance = (a: number, b: number, ease: number): number => (a - b) / (a + b + ease);

/** How far a text consists of what it shares: 0 up to half of its words, 1 for all. */
const contained = ({ words, prose }: Tally): number => Math.max(0, 2 * Math.min(1, words / (prose + 1)) - 1);

/** How far a text opens with something of its own before what it shares in one piece, if that is all of the other. */
const opens = (one: Tally, other: Tally): number =>
  Math.min(1, (3 * one.before) / (one.prose + 1)) *
  (one.words / (one.words + one.between)) *
  contained(other);

const meanSentence = ({ words, sentences }: Tally): number => Math.log(words / sentences + 2);

const clip = (value: number): number => Math.max(-1, Math.min(1, value));

/** The signs of two tallies. The constants that ease the balances are in words, and matter for short texts. */
export function signsOf(a: Tally, b: Tally): Signs {
  const words = a.words + b.words;
  return {
    surplus: balance(a.surplus, b.surplus, 10 + 0.1 * words),
    facts: balance(a.facts.length, b.facts.length, 3 + 0.02 * words),
    sentence: clip(meanSentence(a) - meanSentence(b)),
    skipped: balance(a.between * contained(b), b.between * contained(a), 40),
    opening: opens(b, a) - opens(a, b),
    elevated: balance(b.elevated.length, a.elevated.length, 3 + 0.01 * words),
    said: balance(a.said.length, b.said.length, 3 + 0.01 * words),
  };
}
