import { isDoubting } from '../../lexicon/reporting.js';
import { asked, trait } from '../facts/form.js';
import { isSpace } from '../facts/words.js';
import type { Places, Worded } from './worded.js';

/** Words by which a sentence leaves open whether something is so. */
export interface Hedge extends Places {
  /** Whether what is left open can stand before it, as in "70 were killed, Moscow claimed". */
  readonly isReport: boolean;
  /** Whether it is on somebody's word, so that "said" tells no less. */
  readonly isOfWord: boolean;
  /** Whether it tells of what is meant to come, so that no less is told unless it has come. */
  readonly isPlan: boolean;
  /** Whether it is of what can come, so that "will" tells more, and any other tense only where it has come. */
  readonly isChance: boolean;
}

const adverbs =
  /^(?:allegedly|reportedly|purportedly|supposedly|apparently|possibly|perhaps|probably|presumably)$/;
const adjectives = /^(?:alleged|suspected|purported)$/;
/** "A possible leak", but not "as soon as possible" or "the best possible". */
const chances = /^(?:possible|probable)$/;
const unsure = /^(?:unconfirmed|unverified)$/;
const modal = /^(?:may|might)$/;
const planning =
  /^(?:plans?|planned|planning|intends?|intended|intending|hopes?|hoped|hoping|aims?|aimed|aiming|wants?|wanted|seeks?|sought|proposes?|proposed|threatens?|threatened|expected)$/;
/** "Is believed to have", "is thought to be". */
const believed =
  /^(?:believed|thought|said|supposed|understood|feared|rumoured|rumored|alleged|claimed|reported)$/;

/** A claim that is a statement: before "that", "to have" or a clause, and not a claim of money, lives or victory. */
function isStatement({ words, isContent }: Worded, at: number): boolean {
  const next = words.lowerAt(at + 1);
  if (next === 'that' || /^(?:he|she|it|they|we|there)$/.test(next)) return true;
  if (next === 'to') return true;
  const isBehind = at + 1 === words.lower.length || /^[,.”"]/.test(words.gap[at + 1]!);
  if (isBehind) return at > 3;
  // "Moscow claimed 70 attackers were killed": another verb follows.
  return words.lower
    .slice(at + 1, at + 10)
    .some(
      (word, k) =>
        /^(?:was|were|is|are|had|has|have|would|will|could|did)$/.test(word) && isContent[at + 1 + k] === 0,
    );
}

/** "May be cute, but": granted, and not left open. */
const isGranted = ({ words }: Worded, at: number): boolean => words.lower.indexOf('but', at) > at;

/** What the form of a word tells of openness: the values of the sum. */
const Opening = {
  /** Can leave something open behind "is" or "was". */
  believed: 1,
  /** Can be a word that does, or the first of several. */
  other: 2,
} as const;

const openingOf = asked([
  ({ lower }) => believed.test(lower),
  ({ lower }) =>
    adverbs.test(lower) ||
    adjectives.test(lower) ||
    chances.test(lower) ||
    unsure.test(lower) ||
    modal.test(lower) ||
    planning.test(lower) ||
    /^(?:could|appear(?:s|ed)?|seem(?:s|ed)?|accused|suspected|likely|considering)$/.test(lower) ||
    isDoubting(lower),
]);

/** A word that can leave something open. */
const Hedging = trait((form) => openingOf(form) !== 0);

const none: readonly Hedge[] = [];

const being = /^(?:is|are|was|were|been|being)$/;

/** What sets a hedge apart from others; of these as a sum. */
const Kind = { report: 1, ofWord: 2, plan: 4, chance: 8 } as const;

/** Written out in one place, so that all are of one shape. */
const hedge = (from: number, to: number, kinds: number): Hedge => ({
  from,
  to,
  isReport: (kinds & Kind.report) !== 0,
  isOfWord: (kinds & Kind.ofWord) !== 0,
  isPlan: (kinds & Kind.plan) !== 0,
  isChance: (kinds & Kind.chance) !== 0,
});

function hedgeAt(view: Worded, i: number): Hedge | undefined {
  const { words } = view;
  const { gap } = words;
  const word = words.lowerAt(i);
  const next = words.lowerAt(i + 1);
  const isBeforeTo = next === 'to' && isSpace(gap[i + 1]);
  if (adverbs.test(word) || (adjectives.test(word) && next !== 'of')) return hedge(i, i + 1, Kind.ofWord);
  if (chances.test(word) && /^(?:an?|\d+)$/.test(words.lowerAt(i - 1)) && isSpace(gap[i + 1]))
    return hedge(i, i + 1, 0);
  if (unsure.test(word)) return hedge(i, i + 1, Kind.report);
  if (
    modal.test(word) &&
    words.writtenAt(i) === word &&
    next !== 'not' &&
    words.lowerAt(i - 1) !== 'what' &&
    words.lowerAt(i - 2) !== 'what'
  )
    return isGranted(view, i) ? undefined : hedge(i, i + 1, 0);
  if (word === 'could' && next === 'have' && /(?:ed|en|wn)$/.test(words.lowerAt(i + 2)))
    return hedge(i, i + 1, 0);
  if (/^(?:appear|seem)(?:s|ed)?$/.test(word) && isBeforeTo) return hedge(i, i + 2, 0);
  if (believed.test(word) && being.test(words.lowerAt(i - 1))) {
    if (isBeforeTo) return hedge(i, i + 2, Kind.ofWord);
    if (next === 'that' && words.lowerAt(i - 2) === 'it' && !/^(?:said|reported|understood)$/.test(word))
      return hedge(i, i + 1, Kind.ofWord | Kind.report);
  }
  if (/^(?:accused|suspected)$/.test(word) && next === 'of') return hedge(i, i + 2, Kind.ofWord);
  if (word === 'could' && next !== 'not') return hedge(i, i + 1, Kind.chance);
  if (word === 'likely' && isBeforeTo) return hedge(i, i + 2, Kind.chance);
  if (word === 'considering') return hedge(i, i + 1, Kind.plan);
  if (planning.test(word) && isBeforeTo) return hedge(i, i + 2, Kind.plan);
  if (/^(?:estimat|believ|maintain|suggest|contend|speculat|accus)/.test(word)) return undefined;
  // "Disputed claims that" are none of the speaker's.
  for (let k = i - 3; k < i; k++)
    if (/^(?:disput|den[iy]|reject|refut|dismiss)/.test(words.lowerAt(k))) return undefined;
  // "Their claim to the land"
  if (/^claims?$/.test(word) && /^(?:the|their|his|her|its|a|no|any|such)$/.test(words.lowerAt(i - 1)))
    return undefined;
  return isDoubting(word) && isStatement(view, i) ? hedge(i, i + 1, Kind.ofWord | Kind.report) : undefined;
}

/** Words of a sentence that leave open whether something is so. */
export function hedgesIn(view: Worded): readonly Hedge[] {
  const { words } = view;
  if (!words.hasAny(Hedging)) return none;
  const found: Hedge[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!words.has(i, Hedging)) continue;
    if (openingOf(words.at(i)!) === Opening.believed && !being.test(words.lowerAt(i - 1))) continue;
    const own = hedgeAt(view, i);
    if (!own) continue;
    found.push(own);
    i = own.to - 1;
  }
  return found;
}
