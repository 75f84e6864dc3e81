import type { Block, Difference } from './block.js';
import type { QuotedWords } from './wording.js';

/** Fewest shared words that show that one quotation is meant, where both texts tell the speaker, and where not. */
const FEWEST_SHARED = { told: 4, untold: 6 };
/** Words at the end of both quotations that can be what the last words became. */
const LAST_WORDS = 2;

const fillers = new Set(['um', 'uh', 'er', 'erm', 'ah', 'oh', 'eh', 'hmm']);
/** Words that join a sentence to the one before, and are left out with it. */
const joining = new Set(['and', 'but', 'so', 'well', 'now', 'because', 'or', 'yet', 'then']);
const loose = new Set(['is', 'has', 'us', 'would', 'had', 'was']);

interface Range {
  readonly from: number;
  readonly to: number;
}

const spelledIn = ({ spelled, isBracketed }: QuotedWords, { from, to }: Range): string[] => {
  const words: string[] = [];
  for (let i = from; i < to; i++) if (!isBracketed[i] && !fillers.has(spelled[i]!)) words.push(spelled[i]!);
  return words;
};

/** The text from the word before a stretch to the word behind it. */
const around = ({ text, begin, end, length }: QuotedWords, { from, to }: Range): string =>
  text.text.slice(from === 0 ? begin[0]! : end[from - 1]!, to >= length ? end[length - 1]! : begin[to]!);

const isElided = (words: QuotedWords, range: Range): boolean =>
  /…|\.\s?\.|\*\s?\*/.test(around(words, range));

const hasBracketed = ({ isBracketed }: QuotedWords, { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (isBracketed[i]) return true;
  return false;
};

/** Words by which a stretch is moved to see whether it is whole sentences. */
const MOST_MOVED = 3;

/**
 * Whether a stretch is whole sentences: left out, they change no word of the others. Where two sentences begin alike, as
 * in "They slept. They woke.", the first word of the next can be taken for that of the one left out.
 */
function isSentences(words: QuotedWords, { from, to }: Range): boolean {
  for (let moved = 0; moved <= MOST_MOVED; moved++) {
    if (moved > 0 && words.spelled[from - moved] !== words.spelled[to - moved]) return false;
    const text = around(words, { from: from - moved, to: to - moved });
    if (/^[\s"'”’]*[.!?]/.test(text) && /[.!?]["'”’\s]*$/.test(text)) return true;
  }
  return false;
}

/** Whether a stretch only says again what stands beside it, as one does who stumbles. */
const isRepeated = ({ spelled }: QuotedWords, { from, to }: Range): boolean => {
  for (let i = from; i < to; i++)
    if (spelled[i] !== spelled[i - 1] && spelled[i] !== spelled[i + 1]) return false;
  return true;
};

/** Whether words of one side that the other lacks were left out without a change to what was said. */
function isLeftOut(long: QuotedWords, range: Range, short: QuotedWords, gap: Range): boolean {
  if (isElided(short, gap) || isElided(long, range)) return true;
  if (isSentences(long, range) || isRepeated(long, range)) return true;
  const opensSentence =
    /^[\s"'”’]*[.!?]/.test(around(long, range)) || long.part[range.from] !== long.part[range.from - 1];
  const words = spelledIn(long, range);
  if (opensSentence && words.every((word) => joining.has(word))) return true;
  // "He said he would" for "He said that he would"
  return words.every((word) => word === 'that');
}

/** Whether a contraction was written out in the one, as "it's" for "it has". */
const isWrittenOut = (a: QuotedWords, b: QuotedWords, x: Range, y: Range): boolean => {
  const isLoose = (words: QuotedWords, { from, to }: Range): boolean =>
    to - from === 1 && loose.has(words.spelled[from]!);
  return (
    isLoose(a, x) && isLoose(b, y) && ((a.isWrittenOut[x.from] ?? false) || (b.isWrittenOut[y.from] ?? false))
  );
};

/** Whether a difference changes what somebody is quoted with. */
export function isChange(a: QuotedWords, b: QuotedWords, { a: x, b: y }: Difference): boolean {
  if (hasBracketed(a, x) || hasBracketed(b, y)) return false;
  const inA = spelledIn(a, x);
  const inB = spelledIn(b, y);
  // "per cent" and "percent"
  if (inA.join('') === inB.join('') || isWrittenOut(a, b, x, y)) return false;
  if (inA.length === 0) return !isLeftOut(b, y, a, x);
  if (inB.length === 0) return !isLeftOut(a, x, b, y);
  return !(isElided(a, x) || isElided(b, y));
}

/** The last words of both quotations, where they are other words and as many. */
function lastWords(a: QuotedWords, b: QuotedWords, { a: x, b: y }: Block): Difference | undefined {
  const endA = a.firstOf[a.part[x.from]! + 1]!;
  const endB = b.firstOf[b.part[y.from]! + 1]!;
  const left = endA - x.to;
  if (left === 0 || left !== endB - y.to || left > LAST_WORDS) return undefined;
  return { a: { from: x.to, to: endA }, b: { from: y.to, to: endB } };
}

/**
 * The changes to the words of a quotation in a block: words replaced, put in or left out inside it. Cut ends, elisions,
 * clarifications in brackets, contractions, spelling and punctuation are none. Empty where too little is the same to say
 * that one quotation is meant.
 *
 * @param isTold whether both texts tell whom they quote
 */
export function changesIn(a: QuotedWords, b: QuotedWords, block: Block, isTold: boolean): Difference[] {
  if (block.pairs.length < (isTold ? FEWEST_SHARED.told : FEWEST_SHARED.untold)) return [];
  const last = lastWords(a, b, block);
  return [...block.differences, ...(last ? [last] : [])].filter((difference) => isChange(a, b, difference));
}
