import { roomIn } from './room.js';

/** Room for where each number begins. */
let starts = new Uint32Array(256);

/** Order of numbers that lie close together: ascending, of equal ones as they are. */
export function ascending(numbers: Uint32Array): Uint32Array {
  let least = Infinity;
  let most = 0;
  for (let k = 0; k < numbers.length; k++) {
    least = Math.min(least, numbers[k]!);
    most = Math.max(most, numbers[k]!);
  }
  const order = new Uint32Array(numbers.length);
  if (numbers.length === 0) return order;
  const range = most - least + 1;
  starts = roomIn(starts, range + 1);
  starts.fill(0, 0, range + 1);
  for (let k = 0; k < numbers.length; k++) starts[numbers[k]! - least + 1]!++;
  for (let x = 0; x < range; x++) starts[x + 1]! += starts[x]!;
  for (let k = 0; k < numbers.length; k++) order[starts[numbers[k]! - least]!++] = k;
  return order;
}
