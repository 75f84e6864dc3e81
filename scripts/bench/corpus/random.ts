/** Numbers from 0 (included) to 1 (not). */
export type Random = () => number;

/**
 * A sequence of its own for every key: Doty-Humphrey's sfc32 (PractRand), a counter among its 128 bits of state. A million
 * articles draw 10⁹ numbers, too many for the 32 bits of the seeded sequence that made-up results use.
 *
 * @param key up to three whole numbers, such as seed, article and purpose
 */
export function randomOf(a: number, b = 0, c = 0): Random {
  let [x, y, z, counter] = [a | 0, b | 0, c | 0, 1];
  const next = (): number => {
    const sum = (x + y + counter++) | 0;
    x = y ^ (y >>> 9);
    y = (z + (z << 3)) | 0;
    z = (((z << 21) | (z >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}

/** A whole number from 0 to `below` − 1. */
export const wholeBelow = (random: Random, below: number): number => Math.floor(random() * below);

export const oneOf = <T>(random: Random, values: readonly T[]): T =>
  values[wholeBelow(random, values.length)]!;

/** One of the values, the first ones more often: half of the draws fall on the first quarter. */
export const earlyOf = <T>(random: Random, values: readonly T[]): T =>
  values[Math.floor(values.length * random() ** 2)]!;

/** A number of the standard normal distribution (Box and Muller, 1958). */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** The values in random order (Fisher and Yates). */
export function shuffled<T>(random: Random, values: readonly T[]): T[] {
  const order = [...values];
  for (let i = order.length - 1; i > 0; i--) {
    const j = wholeBelow(random, i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
