import { APART } from '../facts/words.js';
import type { SentenceWords } from '../facts/words.js';
import { Says } from './saying.js';
import { is, isNamed, Word } from './words.js';

/** Words after a verb within which a quotation shows that it is one of saying: `wrote on Friday: "…"`. */
const QUOTED_WITHIN = 12;

/** Words of a subject between a quotation and its verb, mostly. */
const SUBJECT = 6;

/** Forms that are the plural of a noun, too, and a verb only right behind whoever says it: "Hale claims". */
const singular =
  /^(?:states|reports|comments|posts|notes|claims|promises|estimates|tweets|jokes|vows|remarks|urges|calls|labels|brands|blasts|slams|offers|counters|cautions|demands|pledges|addresses|boasts|challenges|questions|disputes|reads)$/;

/** Forms that are a noun, too, and a verb only behind a plural: "officials report", but "the White House report". */
const plural = new Set(
  'state report comment post note claim promise estimate tweet joke vow remark urge stress blast slam'.split(
    ' ',
  ),
);

const isPlural = (word: string): boolean =>
  /s$|^(?:they|we|i|you|people|police|men|women|who|and)$/.test(word);

const titling = /^(?:called|dubbed|labell?ed|branded|titled|headlined|known|named)$/;

const opensQuote = (gap: string): boolean => gap !== ' ' && /["“«„‘]|``|\s'$/.test(gap);

/** Whether a gap closes a quotation. */
export const closesQuote = (gap: string): boolean =>
  gap !== ' ' && /^(?:[.,!?…—–-]*)(?:["”’»“']|'')/.test(gap) && gap.trim() !== "'";

/** Whether a quotation opens within some words after word `i`. */
function isQuoting(words: SentenceWords, i: number): boolean {
  const last = Math.min(words.length - 1, i + QUOTED_WITHIN);
  for (let j = i + 1; j <= last; j++) if (words.has(j, APART) && opensQuote(words.gap[j]!)) return true;
  return false;
}

/** Whether a quotation closes a few words before word `i`, with but its subject between. */
function isBehindQuote(words: SentenceWords, i: number): boolean {
  const first = Math.max(0, i - SUBJECT);
  for (let j = i; j >= first; j--) if (words.has(j, APART) && closesQuote(words.gap[j]!)) return true;
  return false;
}

/** Whether word `i` is no verb of saying whose subject says it: a noun, passive, or denied. */
function isOther(words: SentenceWords, i: number): boolean {
  const word = words.at(i)!.lower;
  // `"How it should be," said Hale` has no word before its verb.
  if (words.has(i, APART) && words.gap[i]!.trim() !== '') return plural.has(word) || singular.test(word);
  let before = i - 1;
  while (before > 0 && is(words, before, Word.adverb)) before--;
  const left = words.at(before);
  // "the reported theft", "his comments"
  if (is(words, before, Word.denied | Word.determiner | Word.joining)) return true;
  if (left !== undefined && (left.isPossessive || left.lower.endsWith("'d"))) return true;
  if (plural.has(word) && !isPlural(left?.lower ?? '')) return true;
  if (singular.test(word) && !(isNamed(words, before) || is(words, before, Word.speaking | Word.pronoun)))
    return true;
  return is(words, before, Word.passive) && word !== 'say' && word !== 'says';
}

/** Any verb of the past is one of saying right behind a quotation, or behind the name after it: `…," posited Hale`. */
function isBesideQuote(words: SentenceWords, i: number): boolean {
  const isBehind = words.has(i, APART) && words.gap[i]!.startsWith(',') && closesQuote(words.gap[i]!);
  if (!isBehind) {
    const isNear = i > 0 && words.has(i - 1, APART) && closesQuote(words.gap[i - 1]!);
    if (!isNear || !/^[.,]/.test(words.gap[i + 1]!)) return false;
    if (!is(words, i - 1, Word.pronoun) && !isNamed(words, i - 1)) return false;
  }
  return /..ed$/.test(words.at(i)!.lower);
}

/** "the plan called "Fresh Start"" has that name; but "what he called "a fresh start"" is what he said. */
const isTitling = (words: SentenceWords, i: number): boolean =>
  titling.test(words.at(i)!.lower) &&
  opensQuote(words.gap[i + 1]!) &&
  !isNamed(words, i - 1) &&
  !is(words, i - 1, Word.pronoun);

/**
 * Whether word `i` is the verb of an attribution: one of saying, neither passive nor denied, and shown to be one by what
 * is around it where it can be a noun, or a verb of something else.
 */
export function attributes(words: SentenceWords, i: number): boolean {
  const isBeside = isBesideQuote(words, i);
  if (!isBeside && !words.has(i, Says.verb)) return false;
  const { lower: word, written } = words.at(i)!;
  if (i > 0 && !/^\p{Ll}/u.test(written)) return false;
  if (isBeside) return true;
  if (word.endsWith('ing') || isOther(words, i)) return false;
  if (isTitling(words, i)) return false;
  if (!words.has(i, Says.reporting)) return isQuoting(words, i) || isBehindQuote(words, i);
  // A quotation that ends its paragraph: `…," | declared the minister`.
  if (!is(words, i, Word.uncertain) || i === 0) return true;
  return (
    isQuoting(words, i) ||
    isBehindQuote(words, i) ||
    words.gap[i + 1]!.includes(':') ||
    is(words, i + 1, Word.clause) ||
    (word.endsWith('ed') && isNamed(words, i + 1))
  );
}

/** Whether word `i` is a participle that goes on to quote what the subject of its sentence says: `, saying, "…"`. */
export const goesOnToSay = (words: SentenceWords, i: number): boolean =>
  words.has(i, Says.verb) &&
  words.at(i)!.lower.endsWith('ing') &&
  ((words.has(i, APART) && /[,;—–]/.test(words.gap[i]!)) ||
    /^(?:statement|letter|release|message|memo|e?mail|post|tweet)$/.test(words.lowerAt(i - 1))) &&
  isQuoting(words, i);
