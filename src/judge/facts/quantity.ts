import type { Span } from '../../model/span.js';
import type { Bound } from './bounds.js';

/** What a number is the number of; a `label` is part of a name, as in "Boeing 737". */
type QuantityKind = 'count' | 'measure' | 'ordinal' | 'time' | 'age' | 'score' | 'multiple' | 'label';

/** A number, with what it is the number of; the span has the signs for money and per cent. */
export interface Quantity extends Span {
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

/**
 * A number as it is put together; one class and no spreads, so that all are of one shape. What may be a fraction begins as
 * one for the same reason.
 */
export class QuantityFact implements Quantity {
  /** Both are set when the number is complete. */
  begin = 0;
  end = 0;
  from: number;
  value = NaN;
  low = NaN;
  high = NaN;
  bound: Bound = 'exact';
  dimension = '';
  factor = NaN;
  isHalf = false;
  noun = -1;

  constructor(
    public kind: QuantityKind,
    value: number,
    readonly at: number,
    public to: number,
  ) {
    this.from = at;
    this.value = value;
    this.low = value;
    this.high = value;
    this.factor = 1;
  }
}

/** A number that is nothing but its value. */
export const exactly = (kind: QuantityKind, value: number, at: number, to: number): QuantityFact =>
  new QuantityFact(kind, value, at, to);

/** The same number in another unit, of which `factor` make one of its own. */
export function converted(quantity: Quantity, dimension: string, factor: number): Quantity {
  const { kind, value, at, to } = quantity;
  const made = exactly(kind, factor * value, at, to);
  made.begin = quantity.begin;
  made.end = quantity.end;
  made.from = quantity.from;
  made.low = factor * quantity.low;
  made.high = factor * quantity.high;
  made.bound = quantity.bound;
  made.dimension = dimension;
  made.factor = factor === 1 ? quantity.factor : factor;
  made.isHalf = quantity.isHalf;
  made.noun = quantity.noun;
  return made;
}
