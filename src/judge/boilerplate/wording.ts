import { SentenceRole } from '../../model/segmented.js';
import type { SegmentedText } from '../../model/segmented.js';
import {
  aboutHeading,
  aboutLine,
  anywhere,
  atEnd,
  forwardLooking,
  lastOpenings,
  openings,
} from './phrases.js';

/** UTF-16 code units of a sentence that are looked at. */
const LONGEST = 400;
/** An author's biography and the like stand among so many last sentences. */
const LAST = 4;
/** Sentences of the longest paragraph about a company. */
const LONGEST_ABOUT = 12;
/** Sentences after it, such as a contact, with which a text still ends in that paragraph. */
const AFTER_ABOUT = 3;
/** The pattern of those for any place that may begin in any way holds this word. */
const CONTRIBUTED = 'contributed';

/** The beginning of a sentence, with a space for all that divides words. */
function sentenceAt({ text, sentences }: SegmentedText, s: number): string {
  const begin = sentences.begin[s]!;
  const sentence = text.slice(begin, Math.min(sentences.end[s]!, begin + LONGEST));
  return /[^\S ]|  /.test(sentence) ? sentence.replace(/\s+/g, ' ') : sentence;
}

const gapAfter = ({ text, sentences }: SegmentedText, s: number): string =>
  text.slice(sentences.end[s], sentences.begin[s + 1] ?? sentences.end[s]);

const lineBreaks = (gap: string): number => gap.replace(/\r\n?/g, '\n').split('\n').length - 1;

/** Where the paragraph that sentence `s` begins ends: before the first gap of as many line breaks as divide paragraphs. */
function paragraphEnd(text: SegmentedText, s: number, breaks: number): number {
  const last = Math.min(text.sentences.length, s + LONGEST_ABOUT);
  let at = s + 1;
  while (at < last && lineBreaks(gapAfter(text, at - 1)) < breaks) at++;
  return at;
}

/** Where a paragraph "About …" in the second half, or at the end, that begins at sentence `s` ends; `s` where none does. */
function aboutEnd(text: SegmentedText, s: number): number {
  const end = s === 0 ? s : paragraphAbout(text, s);
  const isLast = 2 * s >= text.sentences.length || end >= text.sentences.length - AFTER_ABOUT;
  return isLast ? end : s;
}

/** The same, wherever in the text it stands. */
function paragraphAbout(text: SegmentedText, s: number): number {
  const begin = text.sentences.begin[s]!;
  // A cheap look at what few sentences have there.
  if (text.text.charCodeAt(begin) !== 0x41 || (text.text.charCodeAt(begin + 1) | 0x20) !== 0x62) return s;
  const line = sentenceAt(text, s);
  if (!/^(?:About|ABOUT) /.test(line)) return s;
  const heading = aboutHeading.exec(line);
  if (heading && text.sentences.role[s] === SentenceRole.heading && s + 1 < text.sentences.length) {
    // A crosshead "About town" is followed by anything, one over such a paragraph by the name.
    const named = sentenceAt(text, s + 1)
      .toLowerCase()
      .includes(heading[1]!.toLowerCase());
    const breaks = Math.min(2, Math.max(1, lineBreaks(gapAfter(text, s))));
    return named ? paragraphEnd(text, s + 1, breaks) : s;
  }
  const named = aboutLine.exec(line);
  const rest = named ? line.slice(named[0].length).toLowerCase() : '';
  return named && rest.includes(named[1]!.toLowerCase()) ? paragraphEnd(text, s, 1) : s;
}

/** Whether what stands at `at` begins as one of a group of patterns may. */
function begins(text: string, at: number, openings: RegExp): boolean {
  openings.lastIndex = at;
  return openings.test(text);
}

/** Whether a hyphen stands between a d and an l, as it does in what may stand anywhere in a sentence at the end. */
function mayLookForward(text: string, begin: number, end: number): boolean {
  for (let at = text.indexOf('-', begin); at >= 0 && at < end; at = text.indexOf('-', at + 1))
    if ((text.charCodeAt(at - 1) | 0x20) === 0x64 && (text.charCodeAt(at + 1) | 0x20) === 0x6c) return true;
  return false;
}

/** Tells of one place after the other, ascending, whether a string is between it and another. */
class Ahead {
  #next = -1;

  constructor(
    private readonly text: string,
    private readonly wanted: string,
  ) {}

  isIn(begin: number, end: number): boolean {
    if (this.#next < begin) {
      const found = this.text.indexOf(this.wanted, begin);
      this.#next = found < 0 ? this.text.length : found;
    }
    return this.#next < end;
  }
}

/**
 * Finds sentences that are template wording by what they say and where they stand: credits, corrections, pointers to
 * more, notices of rights, authors' biographies, paragraphs about a company. The patterns are of English-language news
 * and err on the side of leaving a sentence.
 *
 * @returns for each sentence 1 or 0
 */
export function templateWording(text: SegmentedText): Uint8Array {
  const { sentences } = text;
  const found = new Uint8Array(sentences.length);
  const contributed = new Ahead(text.text, CONTRIBUTED);
  let s = 0;
  while (s < sentences.length) {
    const end = aboutEnd(text, s);
    if (end > s) {
      found.fill(1, s, end);
      s = end;
      continue;
    }
    if (sentences.role[s] !== SentenceRole.furniture) {
      const begin = sentences.begin[s]!;
      const until = sentences.end[s]!;
      const opens = begins(text.text, begin, openings) || contributed.isIn(begin, until);
      const isLast = s >= sentences.length - LAST;
      const ends = isLast && begins(text.text, begin, lastOpenings);
      const looks = isLast && mayLookForward(text.text, begin, until);
      if (opens || ends || looks) {
        const sentence = sentenceAt(text, s);
        const is = (pattern: RegExp): boolean => pattern.test(sentence);
        if ((opens && anywhere.some(is)) || (ends && atEnd.some(is)) || (looks && is(forwardLooking)))
          found[s] = 1;
      }
    }
    s++;
  }
  return found;
}
