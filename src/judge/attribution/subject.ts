import { APART } from '../facts/words.js';
import type { SentenceWords } from '../facts/words.js';
import { isSource, phraseAfter, phraseAtStart, phraseBefore } from './phrase.js';
import type { Phrase } from './phrase.js';
import { closesQuote } from './verbs.js';
import { is, isNamed, Word } from './words.js';

/** Words of an aside between subject and verb, at most: "Hale, who chairs the board, said". */
export const LONGEST_ASIDE = 25;

const hasComma = (gap: string): boolean => gap.includes(',');

/** "King, R-N.Y.," is a member's party and place. */
const isParty = (words: SentenceWords, i: number): boolean =>
  /^[rdi]$/.test(words.lowerAt(i)) && words.gap[i + 1] === '-' && hasComma(words.gap[i] ?? '');

/** "Hale, 58, a baker," */
const isAge = (words: SentenceWords, i: number): boolean =>
  /^\d{1,3}$/.test(words.lowerAt(i)) && hasComma(words.gap[i] ?? '') && hasComma(words.gap[i + 1] ?? '');

/** Place before the asides that end at `to`, or `to` where there is none; −1 where what is before is no subject. */
function beforeAside(words: SentenceWords, to: number): number {
  if (!words.has(to, APART)) return to;
  const gap = words.gap[to]!;
  const inBrackets = gap.includes(')');
  if (!inBrackets && (!hasComma(gap) || closesQuote(gap))) return to;
  for (let i = to - 1; i > 0 && to - i <= LONGEST_ASIDE; i--) {
    if (inBrackets ? words.gap[i]!.includes('(') : hasComma(words.gap[i]!)) {
      let start = i;
      for (let j = i - 1; j >= i - 3 && j > 0; j--) if (isParty(words, j) || isAge(words, j)) start = j;
      return start;
    }
    if (closesQuote(words.gap[i]!)) return -1;
  }
  return -1;
}

/** Whether nothing but white space stands before word `i`. */
const isBlank = (words: SentenceWords, i: number): boolean =>
  !words.has(i, APART) || words.gap[i]!.trim() === '';

/** Place where the subject of a verb ends, and an aside after it, before auxiliaries, adverbs and "on Tuesday". */
function subjectEnd(words: SentenceWords, verb: number): number {
  let to = verb;
  while (to > 0 && isBlank(words, to)) {
    if (is(words, to - 1, Word.between)) to--;
    else if (!is(words, to - 1, Word.calendar)) break;
    else if (words.lowerAt(to - 2) === 'on') to -= 2;
    else if (to > 1) to--;
    else break;
  }
  return to;
}

function isName(words: SentenceWords, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (!isNamed(words, i)) return false;
  return from < to;
}

/** The subject before an aside, or the name that the aside is: "its manager, Aud Kellan, said". */
function besideAside(words: SentenceWords, from: number, to: number): Phrase | undefined {
  const phrase = phraseBefore(words, from);
  if (!phrase) return undefined;
  const aside = { from, to };
  return isName(words, aside) && !isNamed(words, phrase.to - 1) ? aside : phrase;
}

/** The subject before its verb; a pronoun where it is one. */
export function subjectBefore(words: SentenceWords, verb: number): Phrase | undefined {
  const end = subjectEnd(words, verb);
  if (end <= 0 || (words.has(end, APART) && closesQuote(words.gap[end]!))) return undefined;
  // "The board sent three inspectors and said"
  const before = words.at(end - 1)!.lower;
  if (before === 'and' || before === 'but') return phraseAtStart(words);
  const start = beforeAside(words, end);
  if (start <= 0) return undefined;
  const phrase = start < end ? besideAside(words, start, end) : phraseBefore(words, end);
  if (!phrase) return undefined;
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(words.at(phrase.to - 1)!.lower))
    return phraseBefore(words, phrase.to - 1);
  const isStrong =
    /^(?:said|says|told|tells)$/.test(words.at(verb)!.lower) || /^[,:]?\s*["“«„‘]/.test(words.gap[verb + 1]!);
  return isStrong || isSource(words, phrase) || is(words, phrase.to - 1, Word.pronoun) ? phrase : undefined;
}

/** The name after a phrase that has none at its end: "said the authority's chair, Leonie Farquart". */
function nameBehind(words: SentenceWords, { to }: Phrase): Phrase | undefined {
  if (isNamed(words, to - 1) || words.gap[to]!.trim() !== ',') return undefined;
  let end = to;
  while (isNamed(words, end) && (end === to || /^[ .-]+$/.test(words.gap[end]!))) end++;
  return end > to ? { from: to, to: end } : undefined;
}

/** The subject after its verb, as in `…," said Hale`; a pronoun where it is one. */
export function subjectAfter(words: SentenceWords, verb: number): Phrase | undefined {
  if (verb > 0 && !words.has(verb, APART)) return undefined;
  const gap = words.gap[verb]!;
  if (verb > 0 && !hasComma(gap) && !closesQuote(gap) && !/[—–]/.test(gap)) return undefined;
  if (words.gap[verb + 1]!.trim() !== '') return undefined;
  if (closesQuote(gap) && /^(?:he|she|they)$/.test(words.lowerAt(verb + 1)))
    return { from: verb + 1, to: verb + 2 };
  const phrase = phraseAfter(words, verb + 1);
  if (!phrase || !isSource(words, phrase)) return undefined;
  const behind = words.gap[phrase.to]!.trim();
  if (behind === '' && is(words, phrase.to, Word.passive)) return undefined;
  return nameBehind(words, phrase) ?? phrase;
}
