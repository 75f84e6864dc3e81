const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Written with a full stop before a name or number, so never at a sentence's end. Lower case, no stop. */
export const titles = words(
  `mr mrs ms mx dr prof gen sen rep gov lt col sgt capt cpl cmdr adm maj brig pvt rev fr hon pres supt det insp
  messrs mme mlle st ste mt ft gens sens reps govs profs drs atty vs e.g i.e cf viz al`,
);

/** May end a sentence, so what follows decides. */
export const abbreviations = words(
  `inc corp ltd co bros llc plc jr sr etc ave blvd rd sq dept univ assn est min max hrs approx ca vol ed eds
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
  tenn tex va vt wash wis wyo ont que alta
  oz lb lbs ft mi km cm mm kg nos fig figs p pp sec ch art para cl tel ext`,
);

/** Stand before a number: no sentence ends between them. */
export const beforeNumber =
  words(`no nos fig figs p pp sec ch art para vol approx ca cl tel ext est about jan feb mar
  apr jun jul aug sep sept oct nov dec`);

/** Code units of the longest of all these. */
export const LONGEST_ABBREVIATION = Math.max(
  ...[...titles, ...abbreviations, ...beforeNumber].map((word) => word.length),
);

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
export const openers = words(
  `the a an he she it they we you i this that these those there here his her its their our my your in on at by for from
  with without after before during since until while when where what who why how which if though although because but
  and or nor yet so as to of under over among between into about against despite however meanwhile also then now later
  still once only even not no yes some many most more few several all both each every another other such one two three
  four five six seven eight nine ten police officials residents witnesses authorities critics experts analysts reporters
  nobody everyone everything nothing people yesterday today tomorrow last next earlier afterwards instead finally
  according asked is was were are has had have do does did can could will would should may might`,
);

/** Verbs that report speech; with a name before or after them they belong to the quotation's sentence. */
export const reportingVerbs = words(
  `said says say asked asks replied added answered cried shouted told wrote warned insisted explained demanded
  exclaimed wondered declared announced yelled argued joked continued recalled noted called whispered`,
);
