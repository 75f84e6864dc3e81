import { wordClassOf, WordClass } from '../../lexicon/wordclass.js';
import { stemOf } from '../../lexicon/stem.js';
import { valueOf } from '../../lexicon/value.js';
import { asked } from './form.js';
import { isJoined, isSpace } from './words.js';
import type { SentenceWords } from './words.js';

/** Words from a number up to which its noun is sought. */
const REACH = 4;
const plural =
  /^(?:people|men|women|children|police|lives|wives|feet|teeth|mice|fish|sheep|cattle|staff|crew|\p{L}{2,}[^s]s)$/u;

/** Whether a word looks like a noun in the plural. */
export const isPlural = (word: string): boolean => plural.test(word);

/** What the form of a word tells of it as a noun: the values of the sum. */
const Noun = { content: 1, number: 2, plural: 4 } as const;

const nounOf = asked([
  ({ lower }) => wordClassOf(stemOf(lower)) === WordClass.content,
  ({ lower }) => /^\d/.test(lower) || !Number.isNaN(valueOf(stemOf(lower))),
  ({ lower }) => isPlural(lower),
]);

/** Place of the next content word from `at` on, no mark away; −1 where none is near. */
export function nextContent(words: SentenceWords, at: number): number {
  const { gap, length } = words;
  for (let i = at; i < Math.min(length, at + 2); i++) {
    if (!(isJoined(gap[i]) || isSpace(gap[i]))) return -1;
    if ((nounOf(words.at(i)!) & Noun.content) !== 0) return i;
  }
  return -1;
}

/**
 * Place of the noun that is counted by a number which ends before `at`: the first plural before the next function word,
 * else the next word where a hyphen joins it; −1 where none is told.
 */
export function countedAt(words: SentenceWords, at: number): number {
  const { gap, length } = words;
  // "A three-term senator"
  if (gap[at] === '-') return at;
  let from = at;
  // "70 of the attackers"
  if (words.lowerAt(from) === 'of') {
    from++;
    if (/^(?:the|its|his|her|their|those|these|them|all)$/.test(words.lowerAt(from))) from++;
  }
  for (let i = from; i < Math.min(length, from + REACH); i++) {
    const joins = gap[i]!;
    if (!(isJoined(joins) || isSpace(joins))) return -1;
    // "14 of the 31 sailors", but not "two 20 miles off"
    const noun = nounOf(words.at(i)!);
    if ((noun & Noun.number) !== 0) {
      if (from > at && i === from) continue;
      return -1;
    }
    if ((noun & Noun.plural) !== 0) return i;
    if ((noun & Noun.content) === 0 && words.lowerAt(i) !== 'more' && words.lowerAt(i) !== 'other') return -1;
  }
  return -1;
}
