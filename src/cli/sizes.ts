const UNITS: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 };

/**
 * Bytes of a size as users write it: a number, or one with K, M, G or T, of 1,024 each (4G, 1.5GiB, 512MB); NaN for anything
 * else.
 */
export function bytesOf(size: string | number): number {
  const [, count, unit] = /^(\d+(?:\.\d+)?)\s*([KMGT]?)(?:i?B)?$/i.exec(String(size).trim()) ?? [];
  return count === undefined ? NaN : Math.floor(Number(count) * UNITS[unit!.toUpperCase()]!);
}

/** The same of an option that need not be given. */
export const inBytes = (size: string | undefined): number | undefined =>
  size === undefined ? undefined : bytesOf(size);
