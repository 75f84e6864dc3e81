import { isReporting } from '../../lexicon/reporting.js';
import type { SentenceWords } from '../facts/words.js';
import { isSpeaking } from './nouns.js';
import { isNamed } from './phrase.js';
import {
  isDenied,
  isDeterminer,
  isJoining,
  isPassive,
  isPronoun,
  isUncertain,
  opensClause,
} from './words.js';

/** Words after a verb within which a quotation shows that it is one of saying: `wrote on Friday: "…"`. */
const QUOTED_WITHIN = 12;

/** Words of a subject between a quotation and its verb, mostly. */
const SUBJECT = 6;

/** Verbs that only a quotation makes verbs of saying: `called it "a war of choice"`. */
const naming = new Set(
  `call calls called calling dub dubs dubbed label labels labelled labeled brand brands branded denounce denounces
  denounced denouncing condemn condemns condemned condemning criticise criticised criticize criticized blast blasted slam
  slammed praise praises praised praising hail hails hailed dismiss dismisses dismissed dismissing deride derided
  characterise characterised characterize characterized refer refers referred referring cite cites cited lament laments
  lamented mock mocked accuse accused accusing denies denied deny rejected reject rejects predict predicts predicted
  pledge pledged pledges wonder wondered wonders quip quips quipped thank thanked thanks boast boasted declare think thinks thought
  demand demanded demands mused cautioned caution cautions counter countered counters offer offered lash lashed tout touted
  speak spoke address addressed put puts shouted yelled shout blame blamed blames refute refuted read reads dispute
  disputed disputes summarise summarised summarize summarized posit posited challenge challenged question questioned`.split(
    /\s+/,
  ),
);

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
function isQuoting({ gap, lower }: SentenceWords, i: number): boolean {
  for (let j = i + 1; j <= i + QUOTED_WITHIN && j < lower.length; j++) if (opensQuote(gap[j]!)) return true;
  return false;
}

/** Whether a quotation closes a few words before word `i`, with but its subject between. */
function isBehindQuote({ gap }: SentenceWords, i: number): boolean {
  for (let j = i; j >= 0 && j >= i - SUBJECT; j--) if (closesQuote(gap[j]!)) return true;
  return false;
}

/** Whether word `i` has the form of a verb that says somebody says something. */
const isSaying = (word: string): boolean => isReporting(word) || naming.has(word);

/** Whether a lower-case word has the form of a verb that `attributes` or `goesOnToSay` can be true of. */
export const canAttribute = (word: string): boolean => isSaying(word) || /..ed$/.test(word);

/** Whether word `i` is no verb of saying whose subject says it: a noun, passive, or denied. */
function isOther(words: SentenceWords, i: number): boolean {
  const word = words.lower[i]!;
  // `"How it should be," said Hale` has no word before its verb.
  if (words.gap[i]!.trim() !== '') return plural.has(word) || singular.test(word);
  let before = i - 1;
  while (before > 0 && /..ly$/.test(words.lower[before]!)) before--;
  const left = words.lower[before] ?? '';
  if (isDenied(left) || left.endsWith("'d")) return true;
  // "the reported theft", "his comments"
  if (isDeterminer(left) || isJoining(left) || words.isPossessive[before]) return true;
  if (plural.has(word) && !isPlural(left)) return true;
  if (singular.test(word) && !(isNamed(words, before) || isSpeaking(left) || isPronoun(left))) return true;
  return isPassive(left) && word !== 'say' && word !== 'says';
}

/** Any verb of the past is one of saying right behind a quotation, or behind the name after it: `…," posited Hale`. */
function isBesideQuote(words: SentenceWords, i: number): boolean {
  if (!/..ed$/.test(words.lower[i]!)) return false;
  if (words.gap[i]!.startsWith(',') && closesQuote(words.gap[i]!)) return true;
  const from = isPronoun(words.lower[i - 1] ?? '') || isNamed(words, i - 1) ? i - 1 : i;
  return from < i && closesQuote(words.gap[from]!) && /^[.,]/.test(words.gap[i + 1]!);
}

/** "the plan called "Fresh Start"" has that name; but "what he called "a fresh start"" is what he said. */
const isTitling = (words: SentenceWords, i: number): boolean =>
  titling.test(words.lower[i]!) &&
  opensQuote(words.gap[i + 1]!) &&
  !isNamed(words, i - 1) &&
  !isPronoun(words.lower[i - 1] ?? '');

/**
 * Whether word `i` is the verb of an attribution: one of saying, neither passive nor denied, and shown to be one by what
 * is around it where it can be a noun, or a verb of something else.
 */
export function attributes(words: SentenceWords, i: number): boolean {
  const word = words.lower[i]!;
  if (i > 0 && !/^\p{Ll}/u.test(words.written[i]!)) return false;
  if (isBesideQuote(words, i)) return true;
  if (!isSaying(word) || word.endsWith('ing') || isOther(words, i)) return false;
  if (isTitling(words, i)) return false;
  if (!isReporting(word)) return isQuoting(words, i) || isBehindQuote(words, i);
  // A quotation that ends its paragraph: `…," | declared the minister`.
  if (!isUncertain(word) || i === 0) return true;
  return (
    isQuoting(words, i) ||
    isBehindQuote(words, i) ||
    words.gap[i + 1]!.includes(':') ||
    opensClause(words.lower[i + 1] ?? '') ||
    (word.endsWith('ed') && isNamed(words, i + 1))
  );
}

/** Whether word `i` is a participle that goes on to quote what the subject of its sentence says: `, saying, "…"`. */
export const goesOnToSay = (words: SentenceWords, i: number): boolean =>
  words.lower[i]!.endsWith('ing') &&
  isSaying(words.lower[i]!) &&
  (/[,;—–]/.test(words.gap[i]!) ||
    /^(?:statement|letter|release|message|memo|e?mail|post|tweet)$/.test(words.lower[i - 1] ?? '')) &&
  isQuoting(words, i);
