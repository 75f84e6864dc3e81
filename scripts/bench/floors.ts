import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { tokenHashes } from './corpus/fingerprints.js';
import { randomOf } from './corpus/random.js';

/** Fingerprints that winnowing with a window of 4 keeps of a token. */
const FINGERPRINTS_A_TOKEN = 2 / 5;
const DIGIT = 16;

/** Seconds of CPU that no program of the kind can do without, in one thread. */
export interface Floors {
  readonly reading: number;
  /** Parsing the lines and hashing every word to 64 bits. */
  readonly tokenising: number;
  /** Sorting as many 64-bit keys, with the number of an article each, as the corpus has fingerprints. */
  readonly sorting: number;
  readonly tokens: number;
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

export async function floorsOf(jsonl: string): Promise<Floors> {
  let start = process.cpuUsage();
  const bytes = createReadStream(jsonl, { highWaterMark: 1 << 20 }).resume();
  await once(bytes, 'close');
  const reading = secondsSince(start);
  start = process.cpuUsage();
  let tokens = 0;
  for await (const line of createInterface({ input: createReadStream(jsonl), crlfDelay: Infinity }))
    tokens += tokenHashes((JSON.parse(line) as { text: string }).text).length;
  const tokenising = secondsSince(start);
  const keys = Math.round(tokens * FINGERPRINTS_A_TOKEN);
  const random = randomOf(keys);
  const columns = [0, 1, 2].map(() => Uint32Array.from({ length: keys }, () => 2 ** 32 * random()));
  start = process.cpuUsage();
  sortColumns(columns as [Uint32Array, Uint32Array, Uint32Array]);
  return { reading, tokenising, sorting: secondsSince(start), tokens };
}

/** Sorts rows of high half, low half and payload by their 64-bit key, digit by digit from the lowest (radix sort). */
export function sortColumns(columns: [Uint32Array, Uint32Array, Uint32Array]): void {
  const { length } = columns[0];
  let [high, low, payload] = columns;
  let spare: [Uint32Array, Uint32Array, Uint32Array] = [0, 1, 2].map(() => new Uint32Array(length)) as never;
  const places = new Uint32Array(1 << DIGIT);
  for (let pass = 0; pass < 64 / DIGIT; pass++) {
    const keys = pass < 32 / DIGIT ? low : high;
    const shift = (pass * DIGIT) % 32;
    places.fill(0);
    for (let i = 0; i < length; i++) places[(keys[i]! >>> shift) & 0xffff]!++;
    for (let digit = 0, sum = 0; digit < places.length; digit++) {
      const count = places[digit]!;
      places[digit] = sum;
      sum += count;
    }
    const [toHigh, toLow, toPayload] = spare;
    for (let i = 0; i < length; i++) {
      const to = places[(keys[i]! >>> shift) & 0xffff]!++;
      toHigh[to] = high[i]!;
      toLow[to] = low[i]!;
      toPayload[to] = payload[i]!;
    }
    spare = [high, low, payload];
    [high, low, payload] = [toHigh, toLow, toPayload];
  }
}
