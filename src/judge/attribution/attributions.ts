import { isReporting } from '../../lexicon/reporting.js';
import type { SentenceWords } from '../facts/words.js';
import { isNamed, isSource, phraseAfter, phraseAtStart, phraseBefore } from './phrase.js';
import type { Phrase } from './phrase.js';
import {
  isBetween,
  isCalendar,
  isDenied,
  isDeterminer,
  isJoining,
  isPassive,
  isPronoun,
  isUncertain,
  opensClause,
} from './words.js';

/** Words by which a sentence says who says something. */
export interface Attribution {
  /** The noun phrase for whoever says it; a pronoun where the sentence has no more. */
  readonly source: Phrase;
  /** `source` with the verb or preposition, from first to last. */
  readonly from: number;
  readonly to: number;
  /** Whether the source says it, or is whom it is said to or by whom it is published. */
  readonly role: 'speaker' | 'hearer' | 'publisher';
}

/** Words of an aside between subject and verb, at most: "Hale, who chairs the board, said". */
const LONGEST_ASIDE = 25;

const hasComma = (gap: string): boolean => gap.includes(',');
const closesQuote = (gap: string): boolean => /["”’»“']/.test(gap);

/** Whether the word is a verb that reports here. */
function reports(words: SentenceWords, verb: number): boolean {
  const word = words.lower[verb]!;
  if (!isReporting(word) || word.endsWith('ing')) return false;
  let before = verb - 1;
  while (before > 0 && /..ly$/.test(words.lower[before]!)) before--;
  const left = words.lower[before] ?? '';
  // "the reported theft"
  if (isDenied(left) || isDeterminer(left) || isJoining(left)) return false;
  if (isPassive(left) && word !== 'say' && word !== 'says') return false;
  if (!isUncertain(word)) return true;
  const gap = words.gap[verb + 1]!;
  return /["“«:„‘]/.test(gap) || closesQuote(words.gap[verb]!) || opensClause(words.lower[verb + 1] ?? '');
}

/** Place before the aside that ends at `to`, or `to` where there is none. */
function beforeAside(words: SentenceWords, to: number): number {
  if (to === 0 || !hasComma(words.gap[to]!) || closesQuote(words.gap[to]!)) return to;
  for (let i = to - 1; i > 0 && to - i <= LONGEST_ASIDE; i--) {
    if (closesQuote(words.gap[i]!)) return -1;
    if (hasComma(words.gap[i]!)) return i;
  }
  return -1;
}

/** Place where the subject of a verb ends, and an aside after it, before auxiliaries, adverbs and "on Tuesday". */
function subjectEnd(words: SentenceWords, verb: number): number {
  let to = verb;
  while (to > 0 && words.gap[to]!.trim() === '') {
    const word = words.lower[to - 1]!;
    if (isBetween(word)) to--;
    else if (isCalendar(word) && words.lower[to - 2] === 'on') to -= 2;
    else if (isCalendar(word) && to - 1 > 0) to--;
    else break;
  }
  return to;
}

/** Whether all words of a phrase are of a name. */
const isName = (words: SentenceWords, { from, to }: Phrase): boolean => {
  for (let i = from; i < to; i++) if (!isNamed(words, i)) return false;
  return from < to;
};

/** The subject before an aside, or the name that the aside is: "its manager, Aud Kellan, said". */
function besideAside(words: SentenceWords, from: number, to: number): Phrase | undefined {
  const phrase = phraseBefore(words, from);
  if (!phrase) return undefined;
  const aside = { from, to };
  return isName(words, aside) && !isNamed(words, phrase.to - 1) ? aside : phrase;
}

function subjectOf(words: SentenceWords, verb: number): Phrase | undefined {
  const end = subjectEnd(words, verb);
  if (end <= 0 || closesQuote(words.gap[end]!)) return undefined;
  // "The board sent three inspectors and said"
  if (words.lower[end - 1] === 'and' || words.lower[end - 1] === 'but') return phraseAtStart(words);
  const start = beforeAside(words, end);
  if (start <= 0) return undefined;
  const phrase = start < end ? besideAside(words, start, end) : phraseBefore(words, end);
  if (!phrase) return undefined;
  const strong = /^(?:said|says|told|tells)$/.test(words.lower[verb]!);
  return strong || isSource(words, phrase) || isPronoun(words.lower[phrase.to - 1]!) ? phrase : undefined;
}

/** The name after a phrase that has none at its end: "said the authority's chair, Leonie Farquart". */
function nameBehind(words: SentenceWords, { to }: Phrase): Phrase | undefined {
  if (isNamed(words, to - 1) || words.gap[to]!.trim() !== ',') return undefined;
  let end = to;
  while (isNamed(words, end) && (end === to || words.gap[end]!.trim() === '')) end++;
  return end > to ? { from: to, to: end } : undefined;
}

/** The subject after its verb, as in `…," said Hale`. */
function invertedOf(words: SentenceWords, verb: number): Phrase | undefined {
  const gap = words.gap[verb]!;
  if (!hasComma(gap) && !closesQuote(gap) && !/[—–]/.test(gap)) return undefined;
  const phrase = phraseAfter(words, verb + 1);
  if (!phrase || words.gap[verb + 1]!.trim() !== '' || !isSource(words, phrase)) return undefined;
  const next = words.lower[phrase.to] ?? '';
  if (words.gap[phrase.to]!.trim() === '' && isPassive(next)) return undefined;
  return nameBehind(words, phrase) ?? phrase;
}

const agents =
  /^(?:reported|published|quoted|cited|carried|obtained|seen|released|broadcast|aired|viewed|reviewed)$/;
const meetings = /^(?:interview|interviews|speaking|spoke|talking|talked|comments|remarks|statement|speak)$/;

/** The phrase after a preposition that names where something was published, or whom it was said to. */
function indirectOf(words: SentenceWords, i: number): Omit<Attribution, 'from' | 'to'> | undefined {
  const word = words.lower[i]!;
  const before = words.lower[i - 1] ?? '';
  const source = phraseAfter(words, i + 1);
  if (!source || words.gap[i + 1]!.trim() !== '') return undefined;
  if (word === 'to' && before === 'according') return { source, role: 'speaker' };
  if (word === 'by' && agents.test(before)) return { source, role: 'publisher' };
  if (word === 'citing' || word === 'quoting') return { source, role: 'publisher' };
  if ((word === 'with' || word === 'to') && (meetings.test(before) || isReporting(before)))
    return { source, role: 'hearer' };
  if (/^(?:told|tells|telling|tell)$/.test(word) || /^inform(?:ed|s)$/.test(word))
    return { source, role: 'hearer' };
  return undefined;
}

/** From source to verb, or the source alone where the verb is far off. */
function extentOf(source: Phrase, verb: number): Phrase {
  const extent = { from: Math.min(source.from, verb), to: Math.max(source.to, verb + 1) };
  return extent.to - extent.from > LONGEST_ASIDE ? source : extent;
}

/** All that the words of one sentence say of who says something, in order. Work is linear in its words. */
export function attributionsIn(words: SentenceWords): Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i < words.lower.length; i++) {
    if (reports(words, i)) {
      const inverted = closesQuote(words.gap[i]!) ? invertedOf(words, i) : undefined;
      const source = inverted ?? subjectOf(words, i) ?? invertedOf(words, i);
      if (source) found.push({ source, ...extentOf(source, i), role: 'speaker' });
    }
    const indirect = indirectOf(words, i);
    if (indirect) {
      const from = i > 0 && indirect.role !== 'hearer' ? i - 1 : i;
      found.push({ ...indirect, from, to: indirect.source.to });
    }
  }
  return found;
}
