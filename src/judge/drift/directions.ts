import type { FactView, LinkView } from './view.js';

const up =
  /^(?:up|ris(?:e[sn]?|ing)|rose|gain(?:s|ed|ing)?|add(?:s|ed)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|increas(?:es?|ed|ing)|gr[eo]ws?|growing|growth|higher|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|rall(?:y|ies|ied)|advanc(?:es?|ed|ing)|improv(?:es?|ed|ing)|best|doubled|highest|win|won|wins)$/;
const down =
  /^(?:down|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|dip(?:s|ped)?|slip(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|lower|slid(?:es?)?|sank|sunk|tumbl(?:es?|ed|ing)|plung(?:es?|ed|ing)|los(?:es?|t|ing)|loss(?:es)?|shed|off|shr[aiu]nk|worst|halved|lowest)$/;

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

/** Whether two words tell of the opposite: a rise and a fall, an approval and a rejection. */
export const isTurned = (one: string, other: string): boolean =>
  opposed.some(([yes, no]) => (yes.test(one) && no.test(other)) || (no.test(one) && yes.test(other)));

/** Which way a sentence says things went: 1 for up, −1 for down, 0 where it says neither or both. */
function directionOf({ words }: FactView): number {
  const isUp = words.lower.some((word) => up.test(word));
  const isDown = words.lower.some((word) => down.test(word));
  return isUp === isDown ? 0 : isUp ? 1 : -1;
}

/** Whether two sentences say that things went opposite ways, as in market reports of two days. */
export const areOpposed = ({ a, b }: LinkView): boolean => directionOf(a) * directionOf(b) < 0;
