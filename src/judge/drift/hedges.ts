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
  const next = words.lower[at + 1] ?? '';
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

function hedgeAt(view: Worded, i: number): Hedge | undefined {
  const { lower, written, gap } = view.words;
  const word = lower[i]!;
  const next = lower[i + 1] ?? '';
  const isBeforeTo = next === 'to' && isSpace(gap[i + 1]);
  const one = { from: i, to: i + 1, isReport: false, isOfWord: true, isPlan: false, isChance: false };
  const own = { ...one, isOfWord: false };
  if (adverbs.test(word) || (adjectives.test(word) && next !== 'of')) return one;
  if (chances.test(word) && /^(?:an?|\d+)$/.test(lower[i - 1] ?? '') && isSpace(gap[i + 1])) return own;
  if (unsure.test(word)) return { ...own, isReport: true };
  if (
    modal.test(word) &&
    written[i] === word &&
    next !== 'not' &&
    !lower.slice(Math.max(0, i - 2), i).includes('what')
  )
    return isGranted(view, i) ? undefined : own;
  if (word === 'could' && next === 'have' && /(?:ed|en|wn)$/.test(lower[i + 2] ?? '')) return own;
  if (/^(?:appear|seem)(?:s|ed)?$/.test(word) && isBeforeTo) return { ...own, to: i + 2 };
  if (believed.test(word) && being.test(lower[i - 1] ?? '')) {
    if (isBeforeTo) return { ...one, to: i + 2 };
    if (next === 'that' && lower[i - 2] === 'it' && !/^(?:said|reported|understood)$/.test(word))
      return { ...one, isReport: true };
  }
  if (/^(?:accused|suspected)$/.test(word) && next === 'of') return { ...one, to: i + 2 };
  if (word === 'could' && next !== 'not') return { ...own, isChance: true };
  if (word === 'likely' && isBeforeTo) return { ...own, to: i + 2, isChance: true };
  if (word === 'considering') return { ...own, isPlan: true };
  if (planning.test(word) && isBeforeTo) return { ...own, to: i + 2, isPlan: true };
  if (/^(?:estimat|believ|maintain|suggest|contend|speculat|accus)/.test(word)) return undefined;
  // "Disputed claims that" are none of the speaker's.
  const before = lower.slice(Math.max(0, i - 3), i);
  if (before.some((each) => /^(?:disput|den[iy]|reject|refut|dismiss)/.test(each))) return undefined;
  // "Their claim to the land"
  if (/^claims?$/.test(word) && /^(?:the|their|his|her|its|a|no|any|such)$/.test(lower[i - 1] ?? ''))
    return undefined;
  return isDoubting(word) && isStatement(view, i) ? { ...one, isReport: true } : undefined;
}

/** Words of a sentence that leave open whether something is so. */
export function hedgesIn(view: Worded): readonly Hedge[] {
  const { words } = view;
  if (!words.hasAny(Hedging)) return none;
  const found: Hedge[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!words.has(i, Hedging)) continue;
    if (openingOf(words.at(i)!) === Opening.believed && !being.test(words.at(i - 1)?.lower ?? '')) continue;
    const hedge = hedgeAt(view, i);
    if (!hedge) continue;
    found.push(hedge);
    i = hedge.to - 1;
  }
  return found;
}
