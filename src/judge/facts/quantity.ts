import type { Span } from '../../model/span.js';
import type { Bound } from './bounds.js';

/** What a number is the number of; a `label` is part of a name, as in "Boeing 737". */
type QuantityKind = 'count' | 'measure' | 'ordinal' | 'time' | 'age' | 'score' | 'multiple' | 'label';

/** What a sentence says of a number. */
export interface QuantityFact {
  /** Places of its words in the sentence, half-open, with those that bound it and its unit. */
  readonly from: number;
  readonly to: number;
  /** Place of the first word of the number itself. */
  readonly at: number;
  readonly kind: QuantityKind;
  /** In base units; of a time minutes from midnight; of a score the more thousandfold and the less. */
  readonly value: number;
  /** What the wording leaves open, in base units. */
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** What a measure measures, such as `length`, `share` or `dollar`; else empty. */
  readonly dimension: string;
  /** Base units a unit, 1 where it has none. */
  readonly factor: number;
  /** Of a time: whether it is left open which half of the day is meant. */
  readonly isHalf: boolean;
  /** Place of the noun that is counted; −1 where none is told. */
  readonly noun: number;
}

/** A number with what it is the number of; the span has the signs for money and per cent. */
export interface Quantity extends QuantityFact, Span {}

/** A number that is nothing but its value. */
export const exactly = (kind: QuantityKind, value: number, at: number, to: number): QuantityFact => ({
  from: at,
  to,
  at,
  kind,
  value,
  low: value,
  high: value,
  bound: 'exact',
  dimension: '',
  factor: 1,
  isHalf: false,
  noun: -1,
});
