import { reportingVerbs } from '../../lexicon/reporting.js';
import { listed } from '../facts/form.js';

const list = (words: string): number => listed(words.split(/\s+/));

/** Verbs of reporting. */
const reporting = listed(reportingVerbs);

/** Verbs that only a quotation makes verbs of saying: `called it "a war of choice"`. */
const naming = list(
  `call calls called calling dub dubs dubbed label labels labelled labeled brand brands branded denounce denounces
  denounced denouncing condemn condemns condemned condemning criticise criticised criticize criticized blast blasted slam
  slammed praise praises praised praising hail hails hailed dismiss dismisses dismissed dismissing deride derided
  characterise characterised characterize characterized refer refers referred referring cite cites cited lament laments
  lamented mock mocked accuse accused accusing denies denied deny rejected reject rejects predict predicts predicted
  pledge pledged pledges wonder wondered wonders quip quips quipped thank thanked thanks boast boasted declare think thinks thought
  demand demanded demands mused cautioned caution cautions counter countered counters offer offered lash lashed tout touted
  speak spoke address addressed put puts shouted yelled shout blame blamed blames refute refuted read reads dispute
  disputed disputes summarise summarised summarized summarize posit posited challenge challenged question questioned`,
);

/** What the form of a word has to do with an attribution: traits of it. */
export const Says = {
  reporting,
  /** Verbs of saying. */
  verb: reporting | naming,
  /** Before whom something is said to. */
  telling: list('told tell tells telling informed informs'),
  /** Before whom it is taken from. */
  citing: list('citing quoting'),
  /** Prepositions before either, and the words before these. */
  preposition: list('to by with'),
  according: list('according'),
  agent: list(
    'reported published quoted cited carried obtained seen released broadcast aired viewed reviewed',
  ),
  meeting:
    reporting | list('interview interviews speaking speak spoke talking talked comments remarks statement'),
} as const;
