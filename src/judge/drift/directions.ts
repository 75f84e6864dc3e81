import { asked, trait } from '../facts/form.js';
import type { Form } from '../facts/form.js';
import type { Quantity } from '../facts/quantity.js';
import type { SentenceWords } from '../facts/words.js';

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

/** On which sides of the pairs above a word stands: of pair `k` on the first by bit `2k`, on the second by the next. */
const sidesOf = asked(
  opposed.flatMap((pair) =>
    pair.map(
      (words) =>
        ({ lower }: Form) =>
          words.test(lower),
    ),
  ),
);
const FIRST = 0b010101;

/** Whether two words tell of the opposite: a rise and a fall, an approval and a rejection. */
export function isTurned(one: Form, other: Form): boolean {
  const [x, y] = [sidesOf(one), sidesOf(other)];
  return (
    (((x & FIRST) << 1) & y) !== 0 ||
    (((y & FIRST) << 1) & x) !== 0 ||
    isNegated(one.lower, other.lower) ||
    isNegated(other.lower, one.lower)
  );
}

/** What a word tells of a rise or fall, by itself or beside a figure: the values of the sum. */
const Turn = { up: 1, down: 2, upBeside: 4, downBeside: 8 } as const;

const turnOf = asked(
  [up, down, upBeside, downBeside].map(
    (words) =>
      ({ lower }) =>
        words.test(lower),
  ),
);

/** A word that may tell of a rise or fall. */
const Turning = trait((form) => turnOf(form) !== 0);

/** Which way a sentence says things went: 1 for up, −1 for down, 0 where it says neither or both. */
export function directionOf(words: SentenceWords, numbers: readonly Quantity[]): number {
  if (!words.hasAny(Turning)) return 0;
  let told = 0;
  for (let at = 0; at < words.length; at++) {
    if (!words.has(at, Turning)) continue;
    const turn = turnOf(words.at(at)!);
    told |= turn & (Turn.up | Turn.down);
    if ((turn & (Turn.upBeside | Turn.downBeside)) === 0) continue;
    if (!numbers.some(({ from }) => from > at && from <= at + 2)) continue;
    if ((turn & Turn.upBeside) !== 0) told |= Turn.up;
    if ((turn & Turn.downBeside) !== 0) told |= Turn.down;
  }
  return told === Turn.up ? 1 : told === Turn.down ? -1 : 0;
}
