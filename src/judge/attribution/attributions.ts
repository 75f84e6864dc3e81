import { APART } from '../facts/words.js';
import type { SentenceWords } from '../facts/words.js';
import { phraseAfter, phraseAtStart } from './phrase.js';
import type { Phrase } from './phrase.js';
import { Says } from './saying.js';
import { LONGEST_ASIDE, subjectAfter, subjectBefore } from './subject.js';
import { attributes, closesQuote, goesOnToSay } from './verbs.js';

/** Words by which a sentence says who says something. */
export interface Attribution {
  /** The noun phrase for whoever says it; a pronoun where the sentence has no more. */
  readonly source: Phrase;
  /** `source` with the verb or preposition, from first to last. */
  readonly from: number;
  readonly to: number;
  /** The verb, or the preposition. */
  readonly at: number;
  /** Whether the source says it, or is whom it is said to or by whom it is published. */
  readonly role: 'speaker' | 'hearer' | 'publisher';
}

/** What the source that a word introduces is, given the word before; undefined where it introduces none. */
function introduced(words: SentenceWords, i: number): Attribution['role'] | undefined {
  if (words.has(i, Says.citing)) return 'publisher';
  if (words.has(i, Says.preposition) && i > 0) {
    const word = words.at(i)!.lower;
    if (word === 'to' && words.has(i - 1, Says.according)) return 'speaker';
    if (word === 'by' && words.has(i - 1, Says.agent)) return 'publisher';
    if (word !== 'by' && words.has(i - 1, Says.meeting)) return 'hearer';
  }
  return words.has(i, Says.telling) ? 'hearer' : undefined;
}

/** The phrase after a preposition that names where something was published, or whom it was said to. */
function indirectOf(words: SentenceWords, i: number): Pick<Attribution, 'source' | 'role'> | undefined {
  const role = introduced(words, i);
  if (role === undefined || words.gap[i + 1]!.trim() !== '') return undefined;
  const source = phraseAfter(words, i + 1);
  return source && { source, role };
}

/** Whoever says something by the verb at `i`; undefined where it is none of saying, or nobody is named. */
function speakerOf(words: SentenceWords, i: number): Phrase | undefined {
  if (goesOnToSay(words, i)) return phraseAtStart(words);
  if (!attributes(words, i)) return undefined;
  if (i === 0 || (words.has(i, APART) && closesQuote(words.gap[i]!))) {
    const after = subjectAfter(words, i);
    if (after) return after;
  }
  return subjectBefore(words, i) ?? subjectAfter(words, i);
}

/** From source to verb, or the source alone where the verb is far off. */
function extentOf(source: Phrase, verb: number): Phrase {
  const from = source.from < verb ? source.from : verb;
  const to = source.to > verb ? source.to : verb + 1;
  return to - from > LONGEST_ASIDE ? source : { from, to };
}

const introducing = Says.preposition | Says.citing | Says.telling;
const none: readonly Attribution[] = [];

/** All that the words of one sentence say of who says something, in order. Work is linear in its words. */
export function attributionsIn(words: SentenceWords): readonly Attribution[] {
  // Beside a mark, any verb can be one of saying.
  if (!words.hasAny(Says.verb | Says.according | Says.agent | Says.meeting | introducing | APART))
    return none;
  const found: Attribution[] = [];
  for (let i = 0; i < words.length; i++) {
    const isVerb = words.has(i, Says.verb | APART) || (i > 0 && words.has(i - 1, APART));
    const speaker = isVerb ? speakerOf(words, i) : undefined;
    if (speaker) {
      const { from, to } = extentOf(speaker, i);
      found.push({ source: speaker, from, to, at: i, role: 'speaker' });
    }
    const indirect = words.has(i, introducing) ? indirectOf(words, i) : undefined;
    if (!indirect) continue;
    const { source, role } = indirect;
    found.push({ source, role, from: i > 0 && role !== 'hearer' ? i - 1 : i, to: source.to, at: i });
  }
  return found;
}
