import { asked, trait } from '../facts/form.js';
import { APART } from '../facts/words.js';
import type { SentenceWords } from '../facts/words.js';
import type { Places, Worded } from './worded.js';

/** A word that denies, and the content word that it denies. */
export interface Negator extends Places {
  /** Place of the denied word. */
  readonly head: number;
}

/** Words between a negator and the word that it denies. */
const REACH = 5;

const denying = /^(?:deny|denies|denied|denying)$/;
const plainly = /^(?:not|never|cannot|without|nobody|nothing|neither|nor|none|nowhere)$|n't$/;
/** "Not only", "no doubt", "no more than 70", "not until Monday" deny nothing. */
const idle =
  /^(?:only|just|least|merely|simply|until|doubt|matter|wonder|more|less|fewer|later|sooner|yet|sure|long|surprise|but)$/;
/** Verbs that deny what they have behind "to". */
const failing =
  /^(?:fails?|failed|failing|refuses?|refused|refusing|declines?|declined|declining|unable|neglected)$/;

/**
 * Words that mean no, but for which many plain wordings stand: where one is on the side without a plain "not", it is
 * not said that the other side denies more.
 */
const quiet = new RegExp(
  `^(?:${[
    'lack(?:s|ed|ing)?|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?',
    'stop(?:s|ped|ping)?|refus(?:es?|ed|ing|al)|declin(?:es?|ed|ing)|den(?:y|ies|ied|ying|ials?)|fail(?:s|ed|ing|ures?)?',
    'hardly|barely|scarcely|rarely|seldom|unlikely|impossible|unable|incapable|absent|absence|few|little',
    'instead|rather|except|cease[sd]?|halt(?:s|ed)?|cancel(?:s|led|ed)?|drop(?:s|ped)?|miss(?:es|ed|ing)?|neglect(?:s|ed)?',
    'forg[eo]t(?:s|ten)?|unless|no|refrain(?:s|ed)?|ban(?:s|ned)?|block(?:s|ed)?|withh[eo]ld|disput(?:es?|ed)|doubt(?:s|ed|ful)?',
    'unclear|uncertain|unknown|against|loses?|lost|exclud(?:es?|ed|ing)|oppos(?:es?|ed|ing)|zero',
    '(?:do|does|did|is|are|was|were|wo|ca|have|has|had|would|could|should)nt|prohibit(?:s|ed|ing)?|forbid(?:s|den|ding)?|forbade|overlook(?:s|ed)?|ignor(?:es?|ed|ing)|finish(?:es|ed|ing)?|eliminat(?:es?|ed|ing)|abandon(?:s|ed|ing)?|scrap(?:s|ped|ping)?|quit(?:s|ting)?|tr(?:y|ies|ied|ying)|attempt(?:s|ed)?|struggl(?:es?|ed|ing)|remov(?:es?|ed|al)|withdr[ae]wn?|whether|questionable|empty|cuts?|spar(?:es?|ed)|escap(?:es?|ed)|unharmed|unhurt|untouched|innocent|clear(?:s|ed)?|contradict(?:s|ed)?|without|quash(?:ed)?',
  ].join('|')})$`,
);
const prefixed =
  /^(?:un(?!der|ion|it|til|less|cle|iq|iv|if)\p{Ll}{4,}|non\p{Ll}{4,}|im(?:possible|probable|moral)|il(?:legal|literate)|in(?:valid|active|accurate|correct|complete|sufficient|adequate|capable)|irregular|dis(?:agree|allow|approv|connect|continu|believ|honest)\p{Ll}*)$/u;

/** The next content word behind place `at`, no comma away. */
function headBehind({ words, isContent }: Worded, at: number): number {
  for (let i = at; i < Math.min(isContent.length, at + REACH); i++) {
    if (i > at && /[,;:.—–]/.test(words.gap[i]!)) return -1;
    if (
      isContent[i] === 1 &&
      !words.lowerAt(i).endsWith('ly') &&
      !/^(?:been|being|get|got)$/.test(words.lowerAt(i))
    )
      return i;
  }
  return -1;
}

const auxiliary =
  /^(?:is|are|am|was|were|be|been|being|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must)$/;

/** Whether the "not" at `at` goes with a verb or a verdict. */
function deniesVerb(words: SentenceWords, at: number): boolean {
  for (let i = at - 3; i < at; i++) if (auxiliary.test(words.lowerAt(i))) return true;
  return /^(?:to|guilty)$/.test(words.lowerAt(at + 1));
}

/** What the form of a word tells of denial: the values of the sum. */
const No = {
  canDeny: 1,
  /** Says no in any way, be it with a prefix. */
  says: 2,
  /** May begin two words that say no together. */
  opensPair: 4,
} as const;

const noOf = asked([
  ({ lower }) => lower === 'no' || plainly.test(lower) || denying.test(lower) || failing.test(lower),
  ({ lower }) => plainly.test(lower) || quiet.test(lower) || prefixed.test(lower),
  ({ lower }) => /^(?:yet|far|free|rul)/.test(lower),
]);

/** A word that can be one that denies, or the first of several. */
const Denial = trait((form) => (noOf(form) & No.canDeny) !== 0);

/** A word that says no in any way, or may with the next one. */
const Negative = trait((form) => noOf(form) >= No.says);

/** Whether a sentence asks. */
function isQuestion(words: SentenceWords): boolean {
  for (let i = 0; i <= words.length; i++)
    if ((i === words.length || words.has(i, APART)) && words.gap[i]!.includes('?')) return true;
  return false;
}

const none: readonly Negator[] = [];

/** Words that plainly deny, with what they deny. */
export function negatorsIn(view: Worded): readonly Negator[] {
  const { words } = view;
  // A question denies nothing.
  if (!words.hasAny(Denial) || isQuestion(words)) return none;
  const { gap } = words;
  const found: Negator[] = [];
  const add = (from: number, to: number): void => {
    const head = headBehind(view, to);
    if (head >= 0) found.push({ from, to, head });
  };
  for (let i = 0; i < words.length; i++) {
    if (!words.has(i, Denial)) continue;
    const word = words.lowerAt(i);
    const next = words.lowerAt(i + 1);
    // "For cars, not for people" sets one thing against another.
    if (word === 'not' && !deniesVerb(words, i)) continue;
    if (denying.test(word) && /^(?:is|are|was|were|be|been|being)$/.test(words.lowerAt(i - 1))) continue;
    if (failing.test(word) && (next === 'to' || word === 'unable')) add(i, next === 'to' ? i + 2 : i + 1);
    else if (idle.test(next) || (word === 'no' && (/^\d/.test(next) || gap[i + 1]!.startsWith('.')))) {
      // "No longer" denies; "no more than" does not.
      continue;
    } else if (word === 'no' && next === 'longer') add(i, i + 2);
    else if (word === 'no' && /^[,.!?]/.test(gap[i + 1]!)) continue;
    else if (word === 'no' && next === 'one') add(i, i + 2);
    else if (
      word === 'no' ||
      (plainly.test(word) && word !== 'nor' && !(word === 'neither' && words.lower.includes('nor'))) ||
      denying.test(word)
    )
      add(i, i + 1);
  }
  return found;
}

/** Two words that say no together. */
const pairs = /^(?:yet to|far from|free of|ruled out|rule out|rules out|ruling out)$/;

/** Whether the word at `at` says no in any way, be it with a prefix. */
function isNegative(words: SentenceWords, at: number): boolean {
  const word = words.at(at)!;
  return (noOf(word) & No.says) !== 0 || pairs.test(`${word.lower} ${words.lowerAt(at + 1)}`);
}

/** Places of the words of a sentence that say no in any way. */
export function negativesIn(words: SentenceWords): number[] {
  const found: number[] = [];
  if (!words.hasAny(Negative)) return found;
  for (let i = 0; i < words.length; i++) if (words.has(i, Negative) && isNegative(words, i)) found.push(i);
  return found;
}
