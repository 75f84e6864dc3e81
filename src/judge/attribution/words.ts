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

/** Pronouns, which may stand for whoever speaks. */
export const isPronoun = (word: string): boolean => pronouns.has(word) || contracted.test(word);
/** Words that begin a noun phrase. */
export const isDeterminer = (word: string): boolean => determiners.has(word);
/** Prepositions that join the parts of one noun phrase: "a spokesperson from the State Department". */
export const isJoining = (word: string): boolean => joining.has(word);
/** Words that no noun phrase goes across. */
export const isBarrier = (word: string): boolean => barriers.has(word);
/** Auxiliaries and adverbs that may stand between a subject and its verb. */
export const isBetween = (word: string): boolean => between.has(word) || /..ly$/.test(word);
/** Days and months. */
export const isCalendar = (word: string): boolean => calendar.has(word);
/** Words before a subject that are no part of it. */
export const isLeading = (word: string): boolean =>
  leading.has(word) || calendar.has(word) || /..ly$/.test(word);
/** Forms of verbs of saying that only a clause after them shows to be one: "added", "reports". */
export const isUncertain = (word: string): boolean => uncertain.has(word);
/** What a reported clause begins with. */
export const opensClause = (word: string): boolean => clauses.has(word);
/** What makes the participle after it passive. */
export const isPassive = (word: string): boolean => passive.has(word);
/** What shows that the verb after it was not, or not yet, said. */
export const isDenied = (word: string): boolean => denied.has(word);
