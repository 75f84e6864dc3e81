import type { SegmentedText } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { formAt } from './form.js';
import type { Form } from './form.js';
import { PerText } from './pertext.js';

/** The words of a sentence as they are written; places count from the sentence's first word. */
export interface SentenceWords {
  /** Token number of the first word. */
  readonly first: number;
  readonly begin: Uint32Array;
  readonly end: Uint32Array;
  readonly form: readonly Form[];
  /** Without a possessive ending. */
  readonly written: readonly string[];
  readonly lower: readonly string[];
  /** 1 for words that had a possessive ending. */
  readonly isPossessive: Uint8Array;
  /** What stands before each word and, as one more entry, behind the last one, within the sentence. */
  readonly gap: readonly string[];
}

/** A gap is kept up to this many characters: what tells anything is shorter. */
const LONGEST_GAP = 16;

const known = new PerText((text): (SentenceWords | undefined)[] =>
  new Array<SentenceWords | undefined>(text.sentences.length).fill(undefined),
);

/** The words of sentence `s`; kept for a while, for a text is looked at for many things. */
export const sentenceWords = (text: SegmentedText, s: number): SentenceWords =>
  (known.of(text)[s] ??= wordsIn(text, s));

function wordsIn({ text, tokens, sentences }: SegmentedText, s: number): SentenceWords {
  const first = sentences.firstToken[s]!;
  const last = sentences.firstToken[s + 1]!;
  const begin = tokens.begin.subarray(first, last);
  const end = tokens.end.subarray(first, last);
  const isPossessive = new Uint8Array(last - first);
  const form: Form[] = [];
  const written: string[] = [];
  const lower: string[] = [];
  const gap: string[] = [];
  let at = sentences.begin[s]!;
  for (let i = 0; i < begin.length; i++) {
    const own = formAt(text, begin[i]!, end[i]!, tokens.term[first + i]!);
    const isSpace = begin[i] === at + 1 && text.charCodeAt(at) === 0x20;
    gap.push(isSpace ? ' ' : text.slice(Math.max(at, begin[i]! - LONGEST_GAP), begin[i]));
    form.push(own);
    written.push(own.written);
    lower.push(own.lower);
    if (own.isPossessive) isPossessive[i] = 1;
    at = end[i]!;
  }
  gap.push(text.slice(at, Math.max(at, Math.min(sentences.end[s]!, at + LONGEST_GAP))));
  return { first, begin, end, form, written, lower, isPossessive, gap };
}

/** Whether a word begins with an ASCII digit, as numbers in digits do. */
export function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** Whether a gap is a space or a hyphen alone, as inside "twenty-five" or "4.2 million". */
export const isJoined = (gap: string | undefined): boolean =>
  gap === ' ' || (gap !== undefined && /^[ \u00A0\u2011-]$/.test(gap));

/** Whether a gap is white space alone. */
export const isSpace = (gap: string | undefined): boolean =>
  gap === ' ' || (gap !== undefined && /^[ \u00A0\n]+$/.test(gap));

/** The span of the words from `from` up to `to`, half-open. */
export const spanOf = (words: SentenceWords, from: number, to: number): Span => ({
  begin: words.begin[from]!,
  end: words.end[to - 1]!,
});
