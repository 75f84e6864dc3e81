import levenshtein from 'fast-levenshtein';
import type { Words } from './sentence.js';

/** Letters of the shortest stem that is compared by its spelling. */
const SHORTEST = 4;

/**
 * How alike the stems of two words are spelled, as two spellings of a name are (Husni, Hosni): the share of letters that edit
 * distance (Levenshtein, 1966) leaves, from 0, for .4 or less, to 1. Stems that differ at both ends are not compared.
 */
export function spelling(a: Words, i: number, b: Words, j: number): number {
  if (a.first[i] !== b.first[j] && a.last[i] !== b.last[j]) return 0;
  const one = a.stem(i);
  const other = b.stem(j);
  const longer = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < SHORTEST || Math.abs(one.length - other.length) > longer / 2)
    return 0;
  if (a.first[i] !== b.first[j] && !endAlike(one, other)) return 0;
  return Math.max(0, 0.6 - levenshtein.get(one, other) / longer) / 0.6;
}

/** Whether the last three letters are the same. */
function endAlike(one: string, other: string): boolean {
  for (let k = 1; k <= 3; k++)
    if (one.charCodeAt(one.length - k) !== other.charCodeAt(other.length - k)) return false;
  return true;
}

/** Share of the longer stem's letters that both begin with, 0 to 1; 0 under three letters. */
export function prefix(a: Words, i: number, b: Words, j: number): number {
  if (a.first[i] !== b.first[j]) return 0;
  const one = a.stem(i);
  const other = b.stem(j);
  const shorter = Math.min(one.length, other.length);
  let same = 0;
  while (same < shorter && one.charCodeAt(same) === other.charCodeAt(same)) same++;
  return same < 3 ? 0 : same / Math.max(one.length, other.length);
}

/** Whether one stem is the beginning or end of the other (plane, warplane): 0, or from ½ to 1 the more it makes up. */
export function part(a: Words, i: number, b: Words, j: number): number {
  if (a.first[i] !== b.first[j] && a.last[i] !== b.last[j]) return 0;
  const one = a.stem(i);
  const other = b.stem(j);
  const short = one.length < other.length ? one : other;
  const long = one.length < other.length ? other : one;
  if (short.length < (long.includes('-') ? 2 : 3)) return 0;
  return long.startsWith(short) || long.endsWith(short) ? 0.5 + (0.5 * short.length) / long.length : 0;
}
