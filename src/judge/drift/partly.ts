import type { Name } from '../facts/names.js';
import { isBody } from '../facts/titles.js';
import type { LinkView } from './link.js';
import { lastTerm, writtenOf } from './namelike.js';
import { left, tellingWords } from './variants.js';

/** Least cosine of two kinds of body that names end with, for the one to stand for the other. */
const SAME_BODY = 0.4;

/** Whether the kinds of body that two names end with mean the same, as in "Justice Ministry", "Justice Department". */
function endAlike({ a, b, vocabulary }: LinkView, x: Name, y: Name): boolean {
  const [s, t] = [lastTerm(a, x), lastTerm(b, y)];
  if (s === t || vocabulary.areSynonyms(s, t)) return true;
  const areBodies = isBody(a.words.lowerAt(x.to - 1)) && isBody(b.words.lowerAt(y.to - 1));
  return areBodies && vocabulary.cosine(s, t) >= SAME_BODY;
}

/** Whether one name has an acronym where the other has a word of that initial: "MND Association". */
const hasAcronym = (one: readonly string[], other: readonly string[], written: string): boolean =>
  one.some(
    (word) =>
      word.length > 1 &&
      written.includes(word.toUpperCase()) &&
      other.some((each) => each.length > 2 && each.startsWith(word.charAt(0))),
  );

/** Whether two names of one word share half of it from its beginning or its end: "Kowalski" and "Kowalczyk". */
function areSpelledAlike(one: string, other: string): boolean {
  const least = Math.min(one.length, other.length);
  if (least < 4 || /\P{L}/u.test(one + other)) return false;
  let head = 0;
  while (head < least && one.charAt(head) === other.charAt(head)) head++;
  let tail = 0;
  while (tail < least && one.charAt(one.length - 1 - tail) === other.charAt(other.length - 1 - tail)) tail++;
  return Math.max(head, tail) >= 0.5 * Math.max(one.length, other.length);
}

/** Whether two names have words or much of one word in common, and each something that tells it from the other. */
export function arePartlySame(link: LinkView, x: Name, y: Name): boolean {
  const [writtenX, writtenY] = [writtenOf(link.a, x), writtenOf(link.b, y)];
  if (areSpelledAlike(writtenX, writtenY)) return true;
  const [one, other] = [tellingWords(writtenX), tellingWords(writtenY)];
  const [onlyOne, onlyOther] = [left(one, other), left(other, one)];
  if (onlyOne.length === 0 || onlyOther.length === 0) return false;
  if (onlyOne.length === one.length || onlyOther.length === other.length) return false;
  if (hasAcronym(onlyOne, onlyOther, writtenX) || hasAcronym(onlyOther, onlyOne, writtenY)) return false;
  const isEnd = (only: readonly string[], all: readonly string[]): boolean =>
    only.length === 1 && only[0] === all.at(-1);
  const areEnds = isEnd(onlyOne, one) && isEnd(onlyOther, other);
  return !(areEnds && endAlike(link, x, y));
}
