import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { WordClass } from '../../lexicon/wordclass.js';
import type { SegmentedText } from '../../model/segmented.js';
import { Capitals, capitalsOf, isOpening, isShouted } from './capitals.js';
import type { Writing } from './capitals.js';
import { datesAmong } from './dates.js';
import { asked } from './form.js';
import { isBody, isConnector, isOffice, isOfficeInside, isOfOffice } from './titles.js';
import { sentenceWords } from './words.js';
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
function joins({ gap, isPossessive, lower }: SentenceWords, at: number): boolean {
  if (isPossessive[at - 1]) return false;
  if (gap[at] === ' ') return true;
  if (/^(?:[ \u00A0-]| ?& ?)$/.test(gap[at]!)) return true;
  return (
    /^\.[ \u00A0]?$/.test(gap[at]!) &&
    (lower[at - 1]!.length === 1 || /^(?:st|mt|dr|jr|mr|mrs|ms)$/.test(lower[at - 1]!))
  );
}

/** Whether words are a person's name rather than a body's: "Simon Keane of Ashby Hospital" is two names. */
const isPersonal = (parts: readonly string[]): boolean => parts.length >= 2 && !parts.some(isBody);

/** End of the run of capitals that begins at `from`, with small words inside it. */
function runEnd(words: SentenceWords, from: number, isName: (at: number) => boolean): number {
  const { lower } = words;
  let to = from + 1;
  while (to < lower.length && to - from < LONGEST && joins(words, to)) {
    let next = to;
    while (
      next < to + 2 &&
      next < lower.length &&
      joins(words, next) &&
      isConnector(lower[next]!, lower[next - 1]!)
    )
      next++;
    if (lower[to] === 'of' && isPersonal(lower.slice(from, to))) break;
    if (next >= lower.length || (next > to && !joins(words, next)) || !isName(next)) break;
    to = next + 1;
  }
  return to;
}

/** Cuts ranks and offices out of a run: "Russian President Vladimir Putin" is two names. */
function withoutOffices({ lower }: SentenceWords, from: number, to: number): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let begin = from;
  for (let at = from; at < to; at++) {
    const isCut = at === begin ? isOffice(lower[at]!) : isOfficeInside(lower[at]!);
    if (!isCut) continue;
    let end = at;
    while (end > begin && isOfOffice(lower[end - 1]!)) end--;
    if (end > begin) parts.push([begin, end]);
    begin = at + 1;
    // "President of Ukraine" names Ukraine.
    while (begin < to && isConnector(lower[begin]!, lower[begin - 1]!)) begin++;
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

/** Runs of words in sentence `s` that are names, without ranks and offices. */
export function runsIn(text: SegmentedText, s: number, writing: Writing, vocabulary: Vocabulary): Run[] {
  const words = sentenceWords(text, s);
  const { first, gap, lower, form } = words;
  const isLoud = isShouted(text, s, words);
  const dates = datesAmong(words);
  const has = (at: number, what: number): boolean => (capitalsOf(form[at]!) & what) !== 0;
  const isOdd = (at: number, what: number): boolean => (oddnessOf(form[at]!) & what) !== 0;
  const termAt = (at: number): number => text.tokens.term[first + at]!;
  const isDated = (at: number): boolean => dates.some(({ from, to }) => from <= at && at < to);
  const isAcronym = (at: number): boolean => !isLoud && has(at, Capitals.acronym);
  const isName = (at: number): boolean => {
    if (!has(at, Capitals.early) || isOdd(at, Odd.zone) || isDated(at)) return false;
    // A ticker or an address: "<.SPX>", "@Stake".
    if (gap[at] !== ' ' && /[.<@#/]$/.test(gap[at]!) && (at === 0 || !has(at - 1, Capitals.early)))
      return false;
    if (isAcronym(at)) return true;
    if (vocabulary.wordClass(termAt(at)) !== WordClass.content) return false;
    const upper = writing.upper(termAt(at));
    if (isLoud) return upper > writing.lower(termAt(at));
    if (!isOpening(text, s, first + at)) return true;
    if (vocabulary.isStopWord(termAt(at))) return false;
    return upper > 0
      ? 2 * upper >= writing.lower(termAt(at))
      : writing.lower(termAt(at)) === 0 && !isOdd(at, Odd.adverbial);
  };
  const runs: Run[] = [];
  for (let at = 0; at < lower.length; at++) {
    if (!isName(at)) continue;
    const isKnown = !isOpening(text, s, first + at) || isAcronym(at) || writing.upper(termAt(at)) > 0;
    // "Fighters of the Legion", but "University of Orm".
    if (!isKnown && /^(?:of|for)$/.test(lower[at + 1] ?? '') && !isBody(lower[at]!)) continue;
    const to = runEnd(words, at, isName);
    for (const [from, end] of withoutOffices(words, at, to)) {
      // "Prime Minister" alone names no one.
      if (lower.slice(from, end).every(isOfOffice)) continue;
      runs.push({ from, to: end, isSure: isKnown || from > at || end > from + 1 });
    }
    at = to - 1;
  }
  return runs;
}
