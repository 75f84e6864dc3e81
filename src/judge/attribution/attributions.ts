import { isReporting } from '../../lexicon/reporting.js';
import { asked } from '../facts/form.js';
import type { SentenceWords } from '../facts/words.js';
import { phraseAfter, phraseAtStart } from './phrase.js';
import type { Phrase } from './phrase.js';
import { LONGEST_ASIDE, subjectAfter, subjectBefore } from './subject.js';
import { attributes, canAttribute, closesQuote, goesOnToSay } from './verbs.js';

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

const agents =
  /^(?:reported|published|quoted|cited|carried|obtained|seen|released|broadcast|aired|viewed|reviewed)$/;
const meetings = /^(?:interviews?|speaking|speak|spoke|talking|talked|comments|remarks|statement)$/;

const telling = /^(?:told|tells?|telling|informed|informs)$/;

/** What the form of a word tells of it: the values of the sum. */
const Can = { attribute: 1, introduce: 2 } as const;

const abilities = asked([
  ({ lower }) => canAttribute(lower),
  ({ lower }) => /^(?:to|by|citing|quoting|with)$/.test(lower) || telling.test(lower),
]);

/** What the source that a word introduces is, given the word before; undefined where it introduces none. */
function introduced(word: string, before: string): Attribution['role'] | undefined {
  if (word === 'to' && before === 'according') return 'speaker';
  if (word === 'by' && agents.test(before)) return 'publisher';
  if (word === 'citing' || word === 'quoting') return 'publisher';
  if ((word === 'with' || word === 'to') && (meetings.test(before) || isReporting(before))) return 'hearer';
  return telling.test(word) ? 'hearer' : undefined;
}

/** The phrase after a preposition that names where something was published, or whom it was said to. */
function indirectOf(words: SentenceWords, i: number): Pick<Attribution, 'source' | 'role'> | undefined {
  const role = introduced(words.lower[i]!, words.lower[i - 1] ?? '');
  if (role === undefined || words.gap[i + 1]!.trim() !== '') return undefined;
  const source = phraseAfter(words, i + 1);
  return source && { source, role };
}

/** Whoever says something by the verb at `i`; undefined where it is none of saying, or nobody is named. */
function speakerOf(words: SentenceWords, i: number): Phrase | undefined {
  if (goesOnToSay(words, i)) return phraseAtStart(words);
  if (!attributes(words, i)) return undefined;
  if (i === 0 || closesQuote(words.gap[i]!)) {
    const after = subjectAfter(words, i);
    if (after) return after;
  }
  return subjectBefore(words, i) ?? subjectAfter(words, i);
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
    const can = abilities(words.form[i]!);
    const speaker = (can & Can.attribute) !== 0 ? speakerOf(words, i) : undefined;
    if (speaker) found.push({ source: speaker, ...extentOf(speaker, i), at: i, role: 'speaker' });
    const indirect = (can & Can.introduce) !== 0 ? indirectOf(words, i) : undefined;
    if (!indirect) continue;
    const from = i > 0 && indirect.role !== 'hearer' ? i - 1 : i;
    found.push({ ...indirect, from, to: indirect.source.to, at: i });
  }
  return found;
}
