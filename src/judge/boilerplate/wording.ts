import { SentenceRole } from '../../model/segmented.js';
import type { SegmentedText } from '../../model/segmented.js';
import { aboutHeading, aboutLine, anywhere, atEnd, endWords, openings } from './phrases.js';

/** UTF-16 code units of a sentence that are looked at. */
const LONGEST = 400;
/** An author's biography and the like stand among so many last sentences. */
const LAST = 4;
/** Sentences of the longest paragraph about a company. */
const LONGEST_ABOUT = 12;
/** Sentences after it, such as a contact, with which a text still ends in that paragraph. */
const AFTER_ABOUT = 3;
/** The one pattern that may begin in any way holds this word. */
const CONTRIBUTED = 'contributed';

const sentenceAt = ({ text, sentences }: SegmentedText, s: number): string =>
  text
    .slice(sentences.begin[s], Math.min(sentences.end[s]!, sentences.begin[s]! + LONGEST))
    .replace(/\s+/g, ' ');

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
  if (!/^A[bB]/.test(text.text.slice(text.sentences.begin[s], text.sentences.begin[s]! + 2))) return s;
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

/** Whether a sentence begins as one of the patterns `anywhere` may. */
function mayOpen(text: string, begin: number): boolean {
  openings.lastIndex = begin;
  return openings.test(text);
}

/** Whether a sentence holds what those patterns look for, and, among the last, those of `atEnd`. */
function isTemplate(text: SegmentedText, s: number, isLast: boolean): boolean {
  const sentence = sentenceAt(text, s);
  const is = (pattern: RegExp): boolean => pattern.test(sentence);
  return anywhere.some(is) || (isLast && endWords.test(sentence) && atEnd.some(is));
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
  let contributed = text.text.indexOf(CONTRIBUTED);
  let s = 0;
  while (s < sentences.length) {
    const end = aboutEnd(text, s);
    if (end > s) {
      found.fill(1, s, end);
      s = end;
      continue;
    }
    const begin = sentences.begin[s]!;
    if (contributed >= 0 && contributed < begin) contributed = text.text.indexOf(CONTRIBUTED, begin);
    if (sentences.role[s] !== SentenceRole.furniture) {
      const isLast = s >= sentences.length - LAST;
      const contributes = contributed >= 0 && contributed < sentences.end[s]!;
      if ((isLast || contributes || mayOpen(text.text, begin)) && isTemplate(text, s, isLast)) found[s] = 1;
    }
    s++;
  }
  return found;
}
