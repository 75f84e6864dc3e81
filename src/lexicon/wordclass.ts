import { stemOf } from './stem.js';

/** Closed classes of English words, as far as a stem tells them; the values of `wordClassOf`. */
export const WordClass = {
  /** Nouns, verbs, adjectives, most adverbs, names and numbers. */
  content: 0,
  determiner: 1,
  preposition: 2,
  pronoun: 3,
  auxiliary: 4,
  conjunction: 5,
  negation: 6,
  /** Adverbs and particles that say little of what a sentence is about. */
  particle: 7,
  /** No letter and no digit in it. */
  punctuation: 8,
} as const;

const lists: readonly (readonly [number, string])[] = [
  [
    WordClass.determiner,
    `the a an this that these those some any each every all both either such another other`,
  ],
  [
    WordClass.preposition,
    `of in to for on at by with from about into after before during between against among under over through across
    around near within without upon toward towards until since despite via per off above below behind beyond along
    amid regarding concerning`,
  ],
  [
    WordClass.pronoun,
    `i me my mine we us our you your he him his she her hers it its they them their theirs who whom whose which what
    there himself herself itself themselves one's 's`,
  ],
  [
    WordClass.auxiliary,
    `be am is are was were been being have has had having do does did will would shall should can could may might
    must ought 'll 've 're 'd 'm`,
  ],
  [
    WordClass.conjunction,
    `and or but nor yet so while whereas although though because if unless when where whether than as &`,
  ],
  [
    WordClass.negation,
    `not no never n't without nobody none nothing neither nor cannot can't couldn't didn't doesn't don't hadn't hasn't
    haven't isn't aren't wasn't weren't won't wouldn't shouldn't mustn't`,
  ],
  [
    WordClass.particle,
    `also just only very too then still already even again ever how however therefore thus up out down away back here
    now well more most much many several own same`,
  ],
];

// A word of two classes has the first.
const classes = new Map<string, number>();
for (const [kind, words] of lists)
  for (const word of words.split(/\s+/)) if (!classes.has(stemOf(word))) classes.set(stemOf(word), kind);
for (const word of ['without', 'nor']) classes.set(stemOf(word), WordClass.negation);

/** The `WordClass` of a stem. */
export const wordClassOf = (stem: string): number =>
  classes.get(stem) ?? (/[\p{L}\p{N}]/u.test(stem) ? WordClass.content : WordClass.punctuation);
