import { asked } from '../facts/form.js';
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

/** What a word tells of a rise or fall, by itself or beside a figure: the values of the sum. */
const Turn = { up: 1, down: 2, upBeside: 4, downBeside: 8 } as const;

const turnOf = asked(
  [up, down, upBeside, downBeside].map(
    (words) =>
      ({ lower }) =>
        words.test(lower),
  ),
);

/** Which way a sentence says things went: 1 for up, −1 for down, 0 where it says neither or both. */
function directionOf(view: FactView): number {
  const { form } = view.words;
  let told = 0;
  let beside = 0;
  for (const each of form) {
    const turn = turnOf(each);
    told |= turn & (Turn.up | Turn.down);
    beside |= turn & (Turn.upBeside | Turn.downBeside);
  }
  if (beside !== 0) {
    const { numbers } = view;
    const isBeside = (at: number): boolean => numbers.some(({ from }) => from > at && from <= at + 2);
    form.forEach((each, at) => {
      const turn = turnOf(each);
      if ((turn & Turn.upBeside) !== 0 && isBeside(at)) told |= Turn.up;
      if ((turn & Turn.downBeside) !== 0 && isBeside(at)) told |= Turn.down;
    });
  }
  return told === Turn.up ? 1 : told === Turn.down ? -1 : 0;
}

/** Whether two sentences say that things went opposite ways, as in market reports of two days. */
export const areOpposed = ({ a, b }: LinkView): boolean => directionOf(a) * directionOf(b) < 0;
