import { remembered } from '../facts/remembered.js';
import type { FactView, LinkView } from './view.js';

const up =
  /^(?:ris(?:e[sn]?|ing)|rose|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|increas(?:es?|ed|ing)|gr[eo]ws?|growing|growth|higher|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|rall(?:y|ies|ied)|advanc(?:es?|ed|ing)|improv(?:es?|ed|ing)|highest)$/;
const down =
  /^(?:f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|dip(?:s|ped)?|slip(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|lower|slid(?:es?)?|sank|sunk|tumbl(?:es?|ed|ing)|plung(?:es?|ed|ing)|shed|shr[aiu]nk|lowest)$/;
/** Words that tell of a rise or fall beside a figure alone: "off 5.53 points", "added 1.92". */
const upBeside = /^(?:up|add(?:s|ed)|w[io]ns?)$/;
const downBeside = /^(?:down|off|los(?:es?|t|ing)|loss(?:es)?)$/;

const rose = /^(?:ris(?:es?|en|ing)|rose|climb(?:s|ed)|jump(?:s|ed)|increas(?:es?|ed)|gr[eo]w|higher|up)$/;
const fell =
  /^(?:f[ae]ll|falls|fallen|falling|drop(?:s|ped)|dip(?:s|ped)|declin(?:es?|ed)|decreas(?:es?|ed)|lower|down|slid|sank)$/;

const opposed: readonly (readonly [RegExp, RegExp])[] = [
  [rose, fell],
  [
    /^(?:approv|accept|back|endors|support|grant|welcom|adopt|upheld|uphold|pass)(?:es?|s|ed|ing)?$/,
    /^(?:reject|oppos|block|dismiss|refus|condemn|overturn|defeat|quash)(?:es?|s|ed|ing)?$/,
  ],
  [
    /^(?:allow|permit)(?:s|t?ed|t?ing)?$/,
    /^(?:bans?|banned|forbids?|forbade|forbidden|prohibits?|prohibited)$/,
  ],
];

/** "Safe" and "unsafe". */
const isNegated = (one: string, other: string): boolean =>
  one.length >= 4 &&
  /^(?:un|in|im|il|ir|dis)/.test(other) &&
  other.endsWith(one) &&
  other.length <= one.length + 3;

/** Whether two words tell of the opposite: a rise and a fall, an approval and a rejection. */
export const isTurned = (one: string, other: string): boolean =>
  isNegated(one, other) ||
  isNegated(other, one) ||
  opposed.some(([yes, no]) => (yes.test(one) && no.test(other)) || (no.test(one) && yes.test(other)));

const [goesUp, goesDown, goesUpBeside, goesDownBeside] = [up, down, upBeside, downBeside].map((words) =>
  remembered((word) => words.test(word)),
) as [WordTest, WordTest, WordTest, WordTest];

type WordTest = (word: string) => boolean;

/** Which way a sentence says things went: 1 for up, −1 for down, 0 where it says neither or both. */
function directionOf({ words, numbers }: FactView): number {
  const isBeside = (at: number): boolean => numbers.some(({ from }) => from > at && from <= at + 2);
  const tells = (always: (word: string) => boolean, beside: (word: string) => boolean): boolean =>
    words.lower.some((word, at) => always(word) || (beside(word) && isBeside(at)));
  const isUp = tells(goesUp, goesUpBeside);
  const isDown = tells(goesDown, goesDownBeside);
  return isUp === isDown ? 0 : isUp ? 1 : -1;
}

/** Whether two sentences say that things went opposite ways, as in market reports of two days. */
export const areOpposed = ({ a, b }: LinkView): boolean => directionOf(a) * directionOf(b) < 0;
