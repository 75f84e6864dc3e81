import type { SentenceTerms } from './terms.js';

/** Wider than any gap within a passage. */
const FURNITURE_GAP = 32;

/** Room for the number of the last text, counted from 1, of which a row holds a term, by its id. */
let heldIn = new Uint32Array(1024);
let texts = 0;

/** Notes which terms the rows of a text hold, until the next text is asked for; returns the text's number. */
function noteHeld({ distinct, frequency }: SentenceTerms): number {
  let largest = 0;
  for (let i = 0; i < distinct.length; i++) largest = Math.max(largest, distinct[i]!);
  if (largest >= heldIn.length || texts === 0xffffffff) {
    heldIn = new Uint32Array(Math.max(2 * largest, heldIn.length));
    texts = 0;
  }
  texts++;
  for (let i = 0; i < distinct.length; i++) if (frequency[i]! > 0) heldIn[distinct[i]!] = texts;
  return texts;
}

/**
 * Where the rows of a text stand, so that no passage of a pair spans page furniture: neighbours are 1 apart, rows with
 * furniture between them `FURNITURE_GAP`, however much of it there is. A line all of whose words the other text has in
 * its running text, lost there among it as web pages lose their lines, was copied along, and is passed over.
 */
export function placesOf(terms: SentenceTerms, other: SentenceTerms): Uint32Array {
  const { before, from, to } = terms.furniture;
  const holder = before.length > 0 ? noteHeld(other) : 0;
  const isCopied = (line: number): boolean => {
    for (let t = from[line]!; t < to[line]!; t++)
      if (heldIn[terms.distinct[terms.ofToken[t]!]!] !== holder) return false;
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
