import {
  LONGEST_ABBREVIATION,
  abbreviations,
  beforeNumber,
  openers,
  reportingVerbs,
  titles,
} from './abbreviations.js';
import { CharacterClass, classAt, classOfUnit, isSpace, isSurrogate, widthAt } from './characters.js';

const { letter, digit, space, ignorable, upper, lower, unspaced, terminator, closer, opener } =
  CharacterClass;

const wideTerminators = new Set('。！？｡');

const inClass = (text: string, at: number, bits: number): boolean =>
  at >= 0 && at < text.length && (classOfUnit(text.charCodeAt(at)) & bits) !== 0;

const skip = (text: string, from: number, end: number, bits: number): number => {
  let at = from;
  while (at < end && inClass(text, at, bits)) at++;
  return at;
};

/** Where the word before `at` begins, dots and apostrophes inside it kept. */
function wordBegin(text: string, begin: number, at: number): number {
  let from = at;
  while (from > begin && at - from < 40) {
    const unit = text.charCodeAt(from - 1);
    const inside =
      (classOfUnit(unit) & (letter | digit)) !== 0 || unit === 0x2e || unit === 0x27 || unit === 0x2019;
    if (!inside) break;
    from--;
  }
  return from;
}

interface Next {
  /** The next word as written; empty at the block's end. */
  readonly word: string;
  readonly at: number;
  /** Whether a quotation mark or bracket opens before it. */
  readonly opened: boolean;
  /** Whether it is a single letter with a full stop: part of a name, not the article or pronoun. */
  readonly initial: boolean;
}

function nextWord(text: string, from: number, end: number): Next {
  let at = skip(text, from, end, space | ignorable);
  let opened = false;
  while (at < end && inClass(text, at, opener)) {
    opened = true;
    at = skip(text, at + 1, end, space | ignorable);
  }
  let stop = at;
  while (stop < end && stop - at < 40 && classAt(text, stop) & (letter | digit | ignorable))
    stop += widthAt(text, stop);
  return { word: text.slice(at, stop), at, opened, initial: stop === at + 1 && text.charAt(stop) === '.' };
}

/** Upper case, a digit, a letter without case, or a brand like iHarbour. */
function mayBegin(word: string): boolean {
  if (!(classAt(word, 0) & lower)) return true;
  return !/^[a-z]{3}/.test(word) && /^\p{Ll}{1,2}\p{Lu}/u.test(word);
}

/** `said Mr Hale` and `Ana Brook asked` go on with the sentence of the quotation before them. */
function reports(text: string, next: Next, end: number): boolean {
  if (next.opened) return false;
  const rest = text.slice(next.at, Math.min(end, next.at + 80));
  const match = /^(?:(?:[Tt]he\s)?(?:\p{Lu}[\p{L}’'.-]*|he|she|they)\s+){0,4}?(\p{Ll}+)\b/u.exec(rest);
  return match !== null && reportingVerbs.has(match[1]!);
}

/** Whether a full stop at `at` ends a sentence that began at `begin`, given what follows it. */
function stopEnds(text: string, begin: number, at: number, next: Next): boolean {
  const from = wordBegin(text, begin, at);
  if (from === at) return true;
  const word = text.slice(from, at).toLowerCase();
  const isDotted = word.includes('.');
  if (word.length > LONGEST_ABBREVIATION && !isDotted) return true;
  if (/^\d{1,3}$/.test(word)) {
    // "1. Open the gate": a list marker.
    return /\S/.test(text.slice(begin, from));
  }
  const opens = (): boolean => !next.initial && openers.has(next.word.toLowerCase());
  // "St Marlow" or "Mill St": only what follows can tell.
  if (titles.has(word)) return word === 'st' && opens();
  if (word.length <= 2 && /^\p{L}$/u.test(word)) return next.opened || (word !== 'v' && opens());
  if (isDotted && /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) return next.opened || opens();
  if ((classAt(next.word, 0) & digit) !== 0 && beforeNumber.has(word)) return false;
  return !abbreviations.has(word) || next.opened || opens();
}

/** End of a run of terminators with the closing marks after it, or -1 when no sentence ends at `at`. */
function endAt(text: string, begin: number, at: number, end: number): number {
  const mark = text.charAt(at);
  let stop = at + 1;
  let run = mark;
  for (;;) {
    if (stop < end && inClass(text, stop, terminator)) run += text.charAt(stop++);
    // ". . ."
    else if (mark === '.' && isFullStop(text, stop + 1) && /[ \u00A0]/.test(text.charAt(stop))) {
      stop += 2;
      run += '.';
    } else break;
  }
  let closed = false;
  for (;;) {
    if (stop < end && inClass(text, stop, closer)) stop++;
    else if (closed && stop < end && inClass(text, stop, terminator)) stop++;
    // « Bonjour. »
    else if (isRightMark(text, stop + 1) && isSpace(text.charCodeAt(stop))) stop += 2;
    else break;
    closed = true;
  }
  if (stop >= end) return end;
  if (!inClass(text, stop, space | ignorable)) {
    if (wideTerminators.has(mark)) return nextWord(text, stop, end).word === '' ? -1 : stop;
    return run === '.' && !closed && gluedEnd(text, at, end) ? stop : -1;
  }
  const next = nextWord(text, stop, end);
  if (next.word === '') return stop;
  if (!mayBegin(next.word)) return -1;
  if (run === '.') return stopEnds(text, begin, at, next) ? stop : -1;
  if (closed && reports(text, next, end)) return -1;
  // "Yahoo! Mail" cannot be told from an exclamation; "He paused … Then" can from "the … Harbour Act".
  if (/^(?:…|\.{2,3})$/.test(run) && !closed && !next.opened)
    return openers.has(next.word.toLowerCase()) ? stop : -1;
  return stop;
}

const isFullStop = (text: string, at: number): boolean => at < text.length && text.charCodeAt(at) === 0x2e;

const isRightMark = (text: string, at: number): boolean => {
  const unit = at < text.length ? text.charCodeAt(at) : 0;
  return unit === 0xbb || unit === 0x201d;
};

/** Whether the character that ends before `at` or begins at it may be of a class: is, or takes two code units. */
const maybe = (text: string, at: number, bits: number): boolean => {
  const unit = text.charCodeAt(at);
  return (classOfUnit(unit) & bits) !== 0 || isSurrogate(unit);
};

/** `closed.The`: a full stop with the space left out, where neither side looks like a web address. */
function gluedEnd(text: string, at: number, end: number): boolean {
  if (!maybe(text, at - 1, lower) || !maybe(text, at + 1, upper)) return false;
  const before = /\p{Ll}{2,}$/u.exec(text.slice(Math.max(0, at - 30), at));
  const after = /^(\p{Lu}\p{Ll}+)(\S?)/u.exec(text.slice(at + 1, Math.min(end, at + 40)));
  if (!before || !after) return false;
  const token = /\S*$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  return (
    !/[@/:.]/.test(token) &&
    /^[\p{Ll}]|^\p{Lu}\p{Ll}+$/u.test(token) &&
    !/[./@]/.test(after[2] ?? '') &&
    !(classAt(after[1]!, 0) & unspaced) &&
    (classAt(after[1]!, 0) & upper) !== 0
  );
}

/**
 * Ends of the sentences in a block, ascending, the last one at `end`. One pass; every look around is bounded, so work
 * is linear whatever the text.
 *
 * @param landmarks positions of all terminators of the text among them, ascending
 * @param first index of the first one that is not before `begin`
 */
export function sentenceEnds(
  text: string,
  begin: number,
  end: number,
  landmarks: Uint32Array,
  first: number,
): number[] {
  const ends: number[] = [];
  let from = begin;
  // Where to look on: terminators before it belong to those that were looked at.
  let on = begin;
  for (let i = first; i < landmarks.length && landmarks[i]! < end; i++) {
    const at = landmarks[i]!;
    if (at < on || !inClass(text, at, terminator)) continue;
    const stop = endAt(text, from, at, end);
    if (stop < 0) {
      on = skip(text, at + 1, end, terminator);
    } else {
      ends.push(stop);
      from = stop;
      on = stop;
    }
  }
  if (ends.at(-1) !== end) ends.push(end);
  return ends;
}
