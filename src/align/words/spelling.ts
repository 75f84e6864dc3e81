import levenshtein from 'fast-levenshtein';

/** Letters of the shortest stem that is compared by its spelling. */
const SHORTEST = 4;

/**
 * How alike two stems are spelled, as two spellings of a name are (Husni, Hosni): the share of letters that edit
 * distance (Levenshtein, 1966) leaves, from 0, for .4 or less, to 1. Stems that differ at both ends are not compared.
 */
export function spelling(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < SHORTEST || Math.abs(one.length - other.length) > longer / 2)
    return 0;
  if (one.charCodeAt(0) !== other.charCodeAt(0) && !endAlike(one, other)) return 0;
  return Math.max(0, 0.6 - levenshtein.get(one, other) / longer) / 0.6;
}

/** Whether the last three letters are the same. */
function endAlike(one: string, other: string): boolean {
  for (let k = 1; k <= 3; k++)
    if (one.charCodeAt(one.length - k) !== other.charCodeAt(other.length - k)) return false;
  return true;
}

/** Share of the longer stem's letters that both begin with, 0 to 1; 0 under three letters. */
export function prefix(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let same = 0;
  while (same < shorter && one.charCodeAt(same) === other.charCodeAt(same)) same++;
  return same < 3 ? 0 : same / Math.max(one.length, other.length);
}

/** Whether one stem is the beginning or end of the other (plane, warplane): 0, or from ½ to 1 the more it makes up. */
export function part(one: string, other: string): number {
  const short = one.length < other.length ? one : other;
  const long = one.length < other.length ? other : one;
  const isAtEdge =
    short.charCodeAt(0) === long.charCodeAt(0) ||
    short.charCodeAt(short.length - 1) === long.charCodeAt(long.length - 1);
  if (!isAtEdge) return 0;
  if (short.length < (long.includes('-') ? 2 : 3)) return 0;
  return long.startsWith(short) || long.endsWith(short) ? 0.5 + (0.5 * short.length) / long.length : 0;
}
