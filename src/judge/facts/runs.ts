import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { WordClass } from '../../lexicon/wordclass.js';
import type { SegmentedText } from '../../model/segmented.js';
import { Capitals, isOpening } from './capitals.js';
import type { Writing } from './capitals.js';
import { datesAmong, OfDate } from './dates.js';
import { asked } from './form.js';
import type { Form } from './form.js';
import { isBody, isConnector, isOffice, isOfficeInside, isOfOffice } from './titles.js';
import { APART, sentenceWords, textWords } from './words.js';
import type { SentenceWords } from './words.js';

/** Places of the words of a name in its sentence, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** False for a word that has its capital from where it stands, and that is nowhere else in the text. */
  readonly isSure: boolean;
}

/** A longer run of capitals is no name, and is cut. */
const LONGEST = 10;

/** Whether the names of two neighbours can be one: a space, a hyphen, "&", or the full stop of an initial. */
function joins(words: SentenceWords, at: number): boolean {
  const before = words.form[at - 1]!;
  if (before.isPossessive) return false;
  if (!words.has(at, APART)) return true;
  const gap = words.gap[at]!;
  if (/^(?:[ \u00A0-]| ?& ?)$/.test(gap)) return true;
  return (
    /^\.[ \u00A0]?$/.test(gap) &&
    (before.lower.length === 1 || /^(?:st|mt|dr|jr|mr|mrs|ms)$/.test(before.lower))
  );
}

/** Whether words are a person's name rather than a body's: "Simon Keane of Ashby Hospital" is two names. */
const isPersonal = (parts: readonly Form[]): boolean =>
  parts.length >= 2 && !parts.some(({ lower }) => isBody(lower));

/** End of the run of capitals that begins at `from`, with small words inside it. */
function runEnd(words: SentenceWords, from: number, isName: (at: number) => boolean): number {
  const { form } = words;
  let to = from + 1;
  while (to < form.length && to - from < LONGEST && joins(words, to)) {
    let next = to;
    while (
      next < to + 2 &&
      next < form.length &&
      joins(words, next) &&
      isConnector(form[next]!.lower, form[next - 1]!.lower)
    )
      next++;
    if (form[to]!.lower === 'of' && isPersonal(form.slice(from, to))) break;
    if (next >= form.length || (next > to && !joins(words, next)) || !isName(next)) break;
    to = next + 1;
  }
  return to;
}

/** Cuts ranks and offices out of a run: "Russian President Vladimir Putin" is two names. */
function withoutOffices({ form }: SentenceWords, from: number, to: number): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let begin = from;
  for (let at = from; at < to; at++) {
    const { lower } = form[at]!;
    const isCut = at === begin ? isOffice(lower) : isOfficeInside(lower);
    if (!isCut) continue;
    let end = at;
    while (end > begin && isOfOffice(form[end - 1]!.lower)) end--;
    if (end > begin) parts.push([begin, end]);
    begin = at + 1;
    // "President of Ukraine" names Ukraine.
    while (begin < to && isConnector(form[begin]!.lower, form[begin - 1]!.lower)) begin++;
    at = begin - 1;
  }
  if (begin < to) parts.push([begin, to]);
  return parts;
}

/** Time zones, which name nothing that is told of. */
const zone = /^(?:GMT|UTC|BST|CES?T|A?E[SD]T|[CMP][SD]T)$/;

/** Words that say how or when, and stand first with a capital. */
const adverbial = /(?:ly|ing|ed|wards?|while|ever|fore|over)$/;

/** What the form of a word with a capital tells of it. */
const Odd = { zone: 1, adverbial: 2 } as const;
const oddnessOf = asked([({ written }) => zone.test(written), ({ lower }) => adverbial.test(lower)]);

const none: readonly Run[] = [];

/** Runs of words in sentence `s` that are names, without ranks and offices. */
export function runsIn(
  text: SegmentedText,
  s: number,
  writing: Writing,
  vocabulary: Vocabulary,
): readonly Run[] {
  const all = textWords(text);
  if ((all.any[s]! & Capitals.early) === 0) return none;
  const words = sentenceWords(text, s);
  const { first, form } = words;
  const isLoud = writing.isLoud[s] === 1;
  const isOdd = (at: number, what: number): boolean => (oddnessOf(form[at]!) & what) !== 0;
  const isDated = (at: number): boolean =>
    words.has(at, OfDate) && datesAmong(words).some(({ from, to }) => from <= at && at < to);
  const isAcronym = (at: number): boolean => !isLoud && words.has(at, Capitals.acronym);
  const opens = (at: number): boolean => isOpening(text, s, first + at, all);
  // A ticker or an address: "<.SPX>", "@Stake".
  const isAddress = (at: number): boolean =>
    words.has(at, APART) &&
    /[.<@#/]$/.test(words.gap[at]!) &&
    (at === 0 || !words.has(at - 1, Capitals.early));
  const isNamed = (at: number): boolean => {
    if (isAcronym(at)) return true;
    const term = text.tokens.term[first + at]!;
    if (vocabulary.wordClass(term) !== WordClass.content) return false;
    const upper = writing.upper(term);
    if (isLoud) return upper > writing.lower(term);
    if (!opens(at)) return true;
    if (vocabulary.isStopWord(term)) return false;
    return upper > 0
      ? 2 * upper >= writing.lower(term)
      : writing.lower(term) === 0 && !isOdd(at, Odd.adverbial);
  };
  const isName = (at: number): boolean =>
    words.has(at, Capitals.early) && isNamed(at) && !isOdd(at, Odd.zone) && !isDated(at) && !isAddress(at);
  const runs: Run[] = [];
  for (let at = 0; at < form.length; at++) {
    if (!isName(at)) continue;
    const isKnown = !opens(at) || isAcronym(at) || writing.upper(text.tokens.term[first + at]!) > 0;
    // "Fighters of the Legion", but "University of Orm".
    if (!isKnown && /^(?:of|for)$/.test(form[at + 1]?.lower ?? '') && !isBody(form[at]!.lower)) continue;
    const to = runEnd(words, at, isName);
    for (const [from, end] of withoutOffices(words, at, to)) {
      // "Prime Minister" alone names no one.
      if (form.slice(from, end).every(({ lower }) => isOfOffice(lower))) continue;
      runs.push({ from, to: end, isSure: isKnown || from > at || end > from + 1 });
    }
    at = to - 1;
  }
  return runs;
}
