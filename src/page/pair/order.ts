/** Places of a longest strictly ascending run among some numbers, not necessarily one after another (patience sorting). */
export function ascending(numbers: readonly number[]): readonly number[] {
  /** The place of the least last number of an ascending run of each length. */
  const tails: number[] = [];
  const before: number[] = [];
  for (const [at, number] of numbers.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[tails[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? tails[low - 1]! : -1);
    tails[low] = at;
  }
  const places: number[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) places.push(at);
  return places.reverse();
}
