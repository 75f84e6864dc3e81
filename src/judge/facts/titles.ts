const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Ranks and offices that stand before a person's name and are no part of it, lower case. */
const offices = set(`mr mrs ms mx miss dr prof professor sir rev reverend fr sen senator rep
  representative congressman congresswoman gov governor president vice-president minister premier chancellor mayor
  councillor cllr pope cardinal archbishop bishop imam rabbi sheikh ayatollah judge
  gen col colonel maj capt captain lt lieutenant sgt sergeant cpl cmdr commander adm admiral brigadier pte
  constable sheriff inspector detective superintendent supt insp secretary ambassador envoy commissioner director chairman
  chairwoman ceo officer coroner harbourmaster coach manager spokesman spokeswoman spokesperson attorney analyst`);

/** Words that stand before such an office, and begin names of other things as well. */
const beforeOffices =
  set(`vice deputy prime foreign interior home defence defense finance health education justice trade
  acting former senior assistant chief first second police press`);

/** Offices that parts of other names are called as well: only the first words of a name. */
const homonyms = set('bishop judge director captain manager coach fr rep');

/** Whether a word can be the rank or office of the person that is named next. */
export const isOffice = (word: string): boolean => offices.has(word);

/** Whether it can be one in the middle of a run of capitals ("Russian President Vladimir Putin"). */
export const isOfficeInside = (word: string): boolean => offices.has(word) && !homonyms.has(word);

/** Whether a word is of an office or may stand before one. */
export const isOfOffice = (word: string): boolean => offices.has(word) || beforeOffices.has(word);

const connectors = set(
  'of de la le du des del della di da dos das do van von der den het ten ter bin ibn al el y e und zu af',
);
/** Nouns that take "for" in the name of a body, and "and" as well. */
const bodies =
  set(`centre center institute department ministry campaign council office society association fund agency
  commission foundation committee authority bureau school college organisation organization federation party
  movement alliance group court bank university house board union hospital museum church legion army academy chamber order library
  theatre club city republic kingdom state states district county port isle gulf cape bay battle treaty national royal administration corps unit force`);

/** Whether a word can begin the name of a body that goes on with "of" or "for". */
export const isBody = (word: string): boolean => bodies.has(word);

/** Whether a small word may join the parts of one name, given the word before it. */
export const isConnector = (word: string, before: string): boolean =>
  connectors.has(word) ||
  (word === 'for' && bodies.has(before)) ||
  (word === 'the' && /^(?:of|for)$/.test(before));
