import { WordClass } from '../../lexicon/wordclass.js';
import type { SentenceView } from './view.js';

/** What the words of a sentence are counted by: the places of a tally. Lost ones are without a partner. */
export const Counted = {
  /** Those with a partner of the same term. */
  equal: 0,
  functions: 1,
  functionsPaired: 2,
  names: 3,
  namesLost: 4,
  numbers: 5,
  /** Numbers whose partner is not the same number. */
  numbersLost: 6,
  negations: 7,
  contentLost: 8,
} as const;

/** Counts the words of a sentence that is compared with another, and puts how many are what in `tally`. */
export function countWords(view: SentenceView, other: SentenceView, tally: Uint32Array): void {
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
  tally[Counted.equal] = equal;
  tally[Counted.functions] = functions;
  tally[Counted.functionsPaired] = functionsPaired;
  tally[Counted.names] = names;
  tally[Counted.namesLost] = namesLost;
  tally[Counted.numbers] = numbers;
  tally[Counted.numbersLost] = numbersLost;
  tally[Counted.negations] = negations;
  tally[Counted.contentLost] = contentLost;
}
