import { minutesBetween } from './clock.js';
import { converted } from './quantity.js';
import type { Quantity } from './quantity.js';
import { isCurrency, POUND } from './units.js';

/** Minutes that "about 8 a.m." leaves open, and that any two tellings of a time may differ by. */
const ABOUT_TIME = 20;
const TIME = 1;

const isPounds = ({ dimension }: Quantity): boolean => dimension === 'pounds';

/** Pounds as the money or weight that they are compared with. */
function resolved(quantity: Quantity, other: Quantity): Quantity {
  if (!isPounds(quantity) || isPounds(other)) return quantity;
  return other.dimension === 'mass' ? converted(quantity, 'mass', POUND) : converted(quantity, 'pound', 1);
}

/** Whether two numbers are of one kind and measure the same, or money, so that they can agree or not. */
export function areComparable(a: Quantity, b: Quantity): boolean {
  const areMoney = isCurrency(a.dimension) && isCurrency(b.dimension);
  const areWeights = (isPounds(a) || isPounds(b)) && (a.dimension === 'mass' || b.dimension === 'mass');
  return a.kind === b.kind && (a.dimension === b.dimension || areMoney || areWeights);
}

/** Whether the wording leaves a number open to one side, as "more than" does. */
export const isOneSided = ({ bound }: Quantity): boolean => bound === 'least' || bound === 'most';

/** Whether a number is one that the wording of the other allows. */
const allows = (wide: Quantity, { value }: Quantity): boolean => {
  // A unit converted and converted back is not the same to the last digit.
  const slack = 1e-6 * Math.abs(value);
  return wide.low - slack <= value && value <= wide.high + slack;
};

/**
 * Whether two comparable numbers can be the same, with what their wording leaves open: 217 and "more than 200", 70 and
 * "dozens", 12 miles and 19 km; but not 70 and 17.
 */
export function agree(one: Quantity, other: Quantity): boolean {
  const a = resolved(one, other);
  const b = resolved(other, one);
  if (a.kind === 'time') {
    const leeway = a.bound === 'exact' && b.bound === 'exact' ? TIME : ABOUT_TIME;
    return minutesBetween(a.value, b.value, a.isHalf || b.isHalf) <= leeway;
  }
  // What it comes to in another currency cannot be told, but it is not the same figure.
  if (a.dimension !== b.dimension) return Math.abs(a.value - b.value) > 0.001 * Math.abs(a.value);
  // Two figures of one unit after "more than" are told apart as any two figures are.
  if (isOneSided(a) && a.bound === b.bound) {
    const [less, more] = a.value < b.value ? [a, b] : [b, a];
    return (
      more.value - less.value <= 0.05 * Math.abs(more.value) ||
      (a.bound === 'least' && less.value >= more.low)
    );
  }
  // "More than 50" and "fewer than 50"
  if (isOneSided(a) && isOneSided(b)) {
    const [least, most] = a.bound === 'least' ? [a, b] : [b, a];
    return least.value < 0.98 * most.value;
  }
  if (allows(a, b) || allows(b, a)) return true;
  const isOpen = a.bound !== 'exact' && b.bound !== 'exact';
  const isConverted = a.factor !== b.factor;
  return (isOpen || isConverted) && a.low <= b.high && b.low <= a.high;
}
