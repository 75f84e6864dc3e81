import { WordClass } from '../../lexicon/wordclass.js';
import type { SentenceView } from './view.js';

/** How many words of a sentence are what; lost ones are without a partner. */
export interface Tally {
  /** Those with a partner of the same term. */
  readonly equal: number;
  readonly functions: number;
  readonly functionsPaired: number;
  readonly names: number;
  readonly namesLost: number;
  readonly numbers: number;
  /** Numbers whose partner is not the same number. */
  readonly numbersLost: number;
  readonly negations: number;
  readonly contentLost: number;
}

/** Counts the words of a sentence that is compared with another. */
export function tallyOf(view: SentenceView, other: SentenceView): Tally {
  const { length, kind, partner, value, isName, isEqual } = view;
  let equal = 0;
  let functions = 0;
  let functionsPaired = 0;
  let names = 0;
  let namesLost = 0;
  let numbers = 0;
  let numbersLost = 0;
  let negations = 0;
  let contentLost = 0;
  for (let i = 0; i < length; i++) {
    const isPaired = partner[i]! >= 0;
    if (isEqual[i] === 1) equal++;
    if (kind[i] !== WordClass.content) {
      functions++;
      if (isPaired) functionsPaired++;
      if (kind[i] === WordClass.negation) negations++;
    } else if (!isPaired) contentLost++;
    if (isName[i] === 1) {
      names++;
      if (!isPaired) namesLost++;
    }
    if (!Number.isNaN(value[i]!)) {
      numbers++;
      if (value[i] !== other.value[partner[i]!]) numbersLost++;
    }
  }
  return {
    equal,
    functions,
    functionsPaired,
    names,
    namesLost,
    numbers,
    numbersLost,
    negations,
    contentLost,
  };
}
