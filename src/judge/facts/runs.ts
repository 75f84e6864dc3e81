import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { WordClass } from '../../lexicon/wordclass.js';
import type { SegmentedText } from '../../model/segmented.js';
import { Capitals, isOpening, writingOf } from './capitals.js';
import type { Writing } from './capitals.js';
import { datesAmong, OfDate } from './dates.js';
import { asked } from './form.js';
import { isBody, isConnector, isOffice, isOfficeInside, isOfOffice } from './titles.js';
import { APART, sentenceWords, textWords } from './words.js';
import type { SentenceWords, TextWords } from './words.js';

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
  const before = words.at(at - 1)!;
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
function isPersonal(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isBody(words.at(at)!.lower)) return false;
  return to - from >= 2;
}

/** Whether a small word may join the parts of one name. */
const connects = (words: SentenceWords, at: number): boolean =>
  isConnector(words.at(at)!.lower, words.at(at - 1)!.lower);

/** Whether any of some words is a rank or office that is cut out of a run of them. */
function hasOffice(words: SentenceWords, from: number, to: number): boolean {
  if (isOffice(words.at(from)!.lower)) return true;
  for (let at = from + 1; at < to; at++) if (isOfficeInside(words.at(at)!.lower)) return true;
  return false;
}

/** Cuts ranks and offices out of a run: "Russian President Vladimir Putin" is two names. */
function withoutOffices(words: SentenceWords, from: number, to: number): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let begin = from;
  for (let at = from; at < to; at++) {
    const { lower } = words.at(at)!;
    const isCut = at === begin ? isOffice(lower) : isOfficeInside(lower);
    if (!isCut) continue;
    let end = at;
    while (end > begin && isOfOffice(words.at(end - 1)!.lower)) end--;
    if (end > begin) parts.push([begin, end]);
    begin = at + 1;
    // "President of Ukraine" names Ukraine.
    while (begin < to && connects(words, begin)) begin++;
    at = begin - 1;
  }
  if (begin < to) parts.push([begin, to]);
  return parts;
}

/** Whether all of some words are of offices: "Prime Minister" alone names no one. */
function areOfOffice(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isOfOffice(words.at(at)!.lower)) return false;
  return true;
}

/** Time zones, which name nothing that is told of. */
const zone = /^(?:GMT|UTC|BST|CES?T|A?E[SD]T|[CMP][SD]T)$/;

/** Words that say how or when, and stand first with a capital. */
const adverbial = /(?:ly|ing|ed|wards?|while|ever|fore|over)$/;

const isAdverbial = asked([({ lower }) => adverbial.test(lower)]);

const none: readonly Run[] = [];

/** Finds the runs of words of a text that are names, sentence by sentence; before those of the next text are asked for. */
export class Runs {
  readonly #all: TextWords;
  readonly #writing: Writing;
  /** The sentence at hand. */
  #sentence = 0;
  #words!: SentenceWords;

  constructor(
    private readonly text: SegmentedText,
    private readonly vocabulary: Vocabulary,
  ) {
    this.#all = textWords(text);
    this.#writing = writingOf(text);
  }

  /** Runs in sentence `s`, without ranks and offices. */
  of(s: number): readonly Run[] {
    if ((this.#all.any[s]! & Capitals.early) === 0) return none;
    const words = sentenceWords(this.text, s);
    this.#sentence = s;
    this.#words = words;
    let runs: Run[] | undefined;
    for (let at = 0; at < words.length; at++) {
      if (!words.has(at, Capitals.early) || !this.#isName(at)) continue;
      const isKnown = !this.#opens(at) || this.#isAcronym(at) || this.#writing.upper(this.#termAt(at)) > 0;
      // "Fighters of the Legion", but "University of Orm".
      if (!isKnown && /^(?:of|for)$/.test(words.lowerAt(at + 1)) && !isBody(words.at(at)!.lower)) continue;
      const to = this.#runEnd(at);
      runs ??= [];
      if (hasOffice(words, at, to))
        for (const [from, end] of withoutOffices(words, at, to)) {
          if (areOfOffice(words, from, end)) continue;
          runs.push({ from, to: end, isSure: isKnown || from > at || end > from + 1 });
        }
      else if (!areOfOffice(words, at, to)) runs.push({ from: at, to, isSure: isKnown || to > at + 1 });
      at = to - 1;
    }
    return runs ?? none;
  }

  /** End of the run of capitals that begins at `from`, with small words inside it. */
  #runEnd(from: number): number {
    const words = this.#words;
    let to = from + 1;
    while (to < words.length && to - from < LONGEST && joins(words, to)) {
      let next = to;
      while (next < to + 2 && next < words.length && joins(words, next) && connects(words, next)) next++;
      if (words.at(to)!.lower === 'of' && isPersonal(words, from, to)) break;
      if (next >= words.length || (next > to && !joins(words, next)) || !this.#isName(next)) break;
      to = next + 1;
    }
    return to;
  }

  #isName(at: number): boolean {
    return (
      this.#words.has(at, Capitals.early) &&
      this.#isNamed(at) &&
      !(this.#words.has(at, Capitals.acronym) && zone.test(this.#words.at(at)!.written)) &&
      !this.#isDated(at) &&
      !this.#isAddress(at)
    );
  }

  /** Whether a word has its capital from no place, as far as its term tells. */
  #isNamed(at: number): boolean {
    if (this.#isAcronym(at)) return true;
    const term = this.#termAt(at);
    if (this.vocabulary.wordClass(term) !== WordClass.content) return false;
    const upper = this.#writing.upper(term);
    const lower = this.#writing.lower(term);
    if (this.#isLoud) return upper > lower;
    if (!this.#opens(at)) return true;
    if (this.vocabulary.isStopWord(term)) return false;
    return upper > 0 ? 2 * upper >= lower : lower === 0 && isAdverbial(this.#words.at(at)!) === 0;
  }

  get #isLoud(): boolean {
    return this.#writing.isLoud[this.#sentence] === 1;
  }

  #isAcronym(at: number): boolean {
    return this.#words.has(at, Capitals.acronym) && !this.#isLoud;
  }

  #isDated(at: number): boolean {
    if (!this.#words.has(at, OfDate)) return false;
    return datesAmong(this.#words).some(({ from, to }) => from <= at && at < to);
  }

  /** A ticker or an address: "<.SPX>", "@Stake". */
  #isAddress(at: number): boolean {
    const words = this.#words;
    return (
      words.has(at, APART) &&
      /[.<@#/]$/.test(words.gap[at]!) &&
      (at === 0 || !words.has(at - 1, Capitals.early))
    );
  }

  #opens(at: number): boolean {
    return isOpening(this.text, this.#sentence, this.#words.first + at, this.#all);
  }

  #termAt(at: number): number {
    return this.text.tokens.term[this.#words.first + at]!;
  }
}
