import type { SentenceTerms } from './terms.js';

/** Wider than any gap within a passage. */
const FURNITURE_GAP = 32;

/** Ids of the terms that a row of a text holds. */
function termsInRows({ distinct, frequency }: SentenceTerms): ReadonlySet<number> {
  const held = new Set<number>();
  for (let i = 0; i < distinct.length; i++) if (frequency[i]! > 0) held.add(distinct[i]!);
  return held;
}

/**
 * Where the rows of a text stand, so that no passage of a pair spans page furniture: neighbours are 1 apart, rows with
 * furniture between them `FURNITURE_GAP`, however much of it there is. A line all of whose words the other text has in
 * its running text, lost there among it as web pages lose their lines, was copied along, and is passed over.
 */
export function placesOf(terms: SentenceTerms, other: SentenceTerms): Uint32Array {
  const { before, from, to } = terms.furniture;
  let held: ReadonlySet<number> | undefined;
  const isCopied = (line: number): boolean => {
    held ??= termsInRows(other);
    for (let t = from[line]!; t < to[line]!; t++)
      if (!held.has(terms.distinct[terms.ofToken[t]!]!)) return false;
    return true;
  };
  const place = new Uint32Array(terms.length);
  let at = 0;
  let line = 0;
  for (let r = 0; r < terms.length; r++) {
    let step = r === 0 ? 0 : 1;
    for (; line < before.length && before[line] === r; line++) if (!isCopied(line)) step = FURNITURE_GAP;
    at += step;
    place[r] = at;
  }
  return place;
}
