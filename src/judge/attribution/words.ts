import { asked } from '../facts/form.js';
import type { SentenceWords } from '../facts/words.js';
import { isSpeaking } from './nouns.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const pronouns = set(
  'he she they it we i you who which this that these those there one both everyone nobody someone somebody anyone anybody others',
);
const contracted = /^(?:i|he|she|they|we|you|it|that|who|there)'(?:d|m|s|ve|re|ll)$/;
const determiners = set(
  'the a an his her its their our my your some any many several most all two three four five six other another',
);
const joining = set('of for from with at in on to about near close inside behind against under within');
const barriers = set(
  `that but when as while because although though if which who whom where since so than whether how what why after before
  until unless or nor is are was were be been being am has have had do does did will would can could may might must shall
  should not also then just say says said told tells`,
);
const between = set(
  'has have had also later then once still again now earlier just today yesterday first soon',
);
const calendar = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`,
);
const leading = set(
  `in on at by for from with during under after within amid among despite over since before however meanwhile later earlier
  still yet also then now today yesterday tomorrow but and so though although while when as that if because instead
  nevertheless moreover nonetheless additionally finally furthermore again once where whereas last next even perhaps only rather indeed besides
  thus hence otherwise likewise overall similarly plus`,
);
const uncertain = set(
  `state states report reports comment comments post posts posted note notes claim claims promise promises promised estimate
  estimates tweet tweets joke jokes vow vows vowed remark remarks urge urges urged add adds added continue continues continued
  observe observes observed maintain maintains maintained write writes wrote ask asks asked conclude concludes concluded recall
  recalls recalled describe stress suggest suggests suggested respond responds responded complain complains stated declare
  declares declared reveal reveals revealed verify verifies verified accuse accuses accused tell say announce explain reply
  admit`,
);
const clauses = set(
  'that it he she they there how why whether we i the his her its their this these what as',
);
const passive = set('is are was were be been being get got gets by');
const denied = set("not never to would could should might may can cannot will did didn't does do nor");

const isPronoun = (word: string): boolean => pronouns.has(word) || contracted.test(word);
const isAdverb = (word: string): boolean => /..ly$/.test(word);
const isLeading = (word: string): boolean => leading.has(word) || calendar.has(word) || isAdverb(word);

/** What the form of a word tells of it: the values of a sum. */
export const Word = {
  /** Pronouns, which may stand for whoever speaks. */
  pronoun: 1 << 0,
  /** Words that begin a noun phrase. */
  determiner: 1 << 1,
  /** Prepositions that join the parts of one noun phrase: "a spokesperson from the State Department". */
  joining: 1 << 2,
  /** Words that no noun phrase goes across. */
  barrier: 1 << 3,
  /** Auxiliaries and adverbs that may stand between a subject and its verb. */
  between: 1 << 4,
  /** Days and months. */
  calendar: 1 << 5,
  /** Words before a subject that are no part of it. */
  leading: 1 << 6,
  adverb: 1 << 7,
  /** Forms of verbs of saying that only a clause after them shows to be one: "added", "reports". */
  uncertain: 1 << 8,
  /** What a reported clause begins with. */
  clause: 1 << 9,
  /** What makes the participle after it passive. */
  passive: 1 << 10,
  /** What shows that the verb after it was not, or not yet, said. */
  denied: 1 << 11,
  /** Nouns for people, bodies and papers that may be quoted. */
  speaking: 1 << 12,
  /** Words with a capital that is not owed to a day or month; and those that have it when they open a sentence in a name alone. */
  capital: 1 << 13,
  opening: 1 << 14,
} as const;

/** In the order of `Word`. */
const kindsOf = asked([
  ({ lower }) => isPronoun(lower),
  ({ lower }) => determiners.has(lower),
  ({ lower }) => joining.has(lower),
  ({ lower }) => barriers.has(lower),
  ({ lower }) => between.has(lower) || isAdverb(lower),
  ({ lower }) => calendar.has(lower),
  ({ lower }) => isLeading(lower),
  ({ lower }) => isAdverb(lower),
  ({ lower }) => uncertain.has(lower),
  ({ lower }) => clauses.has(lower),
  ({ lower }) => passive.has(lower),
  ({ lower }) => denied.has(lower),
  ({ lower }) => isSpeaking(lower),
  ({ written, lower }) => /^\p{Ll}{0,2}\p{Lu}/u.test(written) && !calendar.has(lower) && !isPronoun(lower),
  ({ lower }) => !(isLeading(lower) || determiners.has(lower) || barriers.has(lower) || isSpeaking(lower)),
]);

/** Whether the word at a place, if there is one, is of one of some kinds, as of `Word`. */
export function is(words: SentenceWords, place: number, kinds: number): boolean {
  const own = words.at(place);
  return own !== undefined && (kindsOf(own) & kinds) !== 0;
}

/** Whether the word at a place, if there is one, has a capital that its place does not force on it. */
export const isNamed = (words: SentenceWords, place: number): boolean =>
  is(words, place, Word.capital) && (place > 0 || is(words, place, Word.opening));
