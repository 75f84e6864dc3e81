import type { TermIndex, Tokens } from '../model/segmented.js';
import { CharacterClass, classAt, classOfUnit, isSurrogate, widthAt } from './characters.js';
import { Column, arraysOf } from './column.js';
import { HALF, LONGEST_SHORT, codeOf, extended } from './shortwords.js';
import { NO_TERM, spellingsOf } from './spellings.js';

const { letter, digit, unspaced, ignorable, terminator, mark, lineBreak } = CharacterClass;
const word = letter | digit;
const landmark = terminator | mark | lineBreak;
const SPACE = 0x20;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;

const isApostrophe = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0x02bc || unit === 0xff07;

/** Longest token in code units: a longer run of letters is no word, and is cut so that work stays linear. */
const LONGEST = 64;

/** End of the word or number that begins at `begin`. */
function wordEnd(text: string, begin: number): number {
  const limit = Math.min(text.length, begin + LONGEST);
  let at = begin;
  while (at < limit) {
    const bits = classAt(text, at);
    if (bits & unspaced) break;
    if (bits & (letter | digit | ignorable)) {
      at += widthAt(text, at);
      continue;
    }
    const unit = text.charCodeAt(at);
    const next = at + 1 < text.length ? classAt(text, at + 1) : 0;
    const previous = classOfUnit(text.charCodeAt(at - 1));
    // don't, Russia’s
    if (isApostrophe(unit) && previous & letter && next & letter && !(next & unspaced)) at++;
    // 3.5, 1,200
    else if ((unit === FULL_STOP || unit === COMMA) && previous & digit && next & digit) at++;
    else break;
  }
  while (at > begin + 1 && classOfUnit(text.charCodeAt(at - 1)) & ignorable) at--;
  return Math.max(at, begin + 1);
}

/** Letters of the longest acronym with dots. */
const LONGEST_ACRONYM = 12;

/** End of an acronym with dots ("U.S.", "a.m."), or -1 when none begins at `begin`. */
function acronymEnd(text: string, begin: number): number {
  let at = begin;
  let letters = 0;
  while (
    letters <= LONGEST_ACRONYM &&
    at + 1 < text.length &&
    classOfUnit(text.charCodeAt(at)) & letter &&
    text.charCodeAt(at + 1) === FULL_STOP
  ) {
    at += 2;
    letters++;
  }
  if (letters < 2 || letters > LONGEST_ACRONYM) return -1;
  return at < text.length && classOfUnit(text.charCodeAt(at)) & (letter | digit) ? -1 : at;
}

/**
 * Whether letters and digits of ASCII before `at`, where `unit` stands, are a token by themselves whatever comes then;
 * if not, the general rules tell.
 */
function isPlainEnd(text: string, at: number, unit: number): boolean {
  if (unit >= 0x80 && (isSurrogate(unit) || classOfUnit(unit) & (word | ignorable))) return false;
  if (!isApostrophe(unit) && unit !== FULL_STOP && unit !== COMMA) return true;
  if (at + 1 >= text.length) return true;
  const next = text.charCodeAt(at + 1);
  return next < 0x80 && (classOfUnit(next) & word) === 0;
}

/** Whether `'s` at `at`, behind letters and digits of ASCII, ends a token with them: folding takes it off again. */
function isPossessive(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if ((mark !== 0x27 && mark !== 0x2019) || (text.charCodeAt(at + 1) | 0x20) !== 0x73) return false;
  if (!(classOfUnit(text.charCodeAt(at - 1)) & letter)) return false;
  if (at + 2 >= text.length) return true;
  const next = text.charCodeAt(at + 2);
  return codeOf(next) === 0 && isPlainEnd(text, at + 2, next);
}

/** End of the token of any kind that begins at `at`. */
function tokenEnd(text: string, at: number): number {
  const bits = classAt(text, at);
  if (bits & unspaced) return at + widthAt(text, at);
  const stop = bits & letter ? acronymEnd(text, at) : -1;
  return stop < 0 ? wordEnd(text, at) : stop;
}

/** The same for one that is not short and plain; puts down the landmarks in it. */
function longEnd(text: string, at: number, landmarks: Column): number {
  const limit = Math.min(text.length, at + LONGEST);
  let stop = at;
  while (stop < limit && codeOf(text.charCodeAt(stop)) > 0) stop++;
  // A word of letters and digits of ASCII that is only long needs no more.
  if (
    stop > at &&
    stop < at + LONGEST &&
    isPlainEnd(text, stop, stop < limit ? text.charCodeAt(stop) : SPACE)
  )
    return stop;
  stop = tokenEnd(text, at);
  for (let i = at; i < stop; i++) if (classOfUnit(text.charCodeAt(i)) & landmark) landmarks.push(i);
  return stop;
}

// Room for the tokens of one text, filled anew for each.
const begins = new Column(1024);
const ends = new Column(1024);
// The halves of a short word's key; of another, 0 and its term.
const lows = new Column(1024);
const highs = new Column(1024);

/**
 * Cuts a text into words and numbers, in one linear pass; punctuation and symbols are no tokens.
 *
 * @param landmarks is given the positions of all terminators, quotation marks and line breaks, ascending, so that no
 *   one need look for them again
 */
export function tokenize(text: string, terms: TermIndex, landmarks = new Column(0)): Tokens {
  const { short, others } = spellingsOf(terms);
  const { length } = text;
  for (const column of [begins, ends, lows, highs]) column.empty();
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    let code = codeOf(unit);
    if (code === 0) {
      if (unit === SPACE) {
        at++;
        continue;
      }
      const bits = isSurrogate(unit) ? classAt(text, at) : classOfUnit(unit);
      if ((bits & word) === 0) {
        if (bits & landmark) landmarks.push(at);
        at += bits === 0 ? widthAt(text, at) : 1;
        continue;
      }
    }
    // Most tokens are short and plain: one look at each of their characters ends them and makes their key.
    let stop = at;
    let low = 0;
    let high = 0;
    let next = unit;
    while (code > 0 && stop < at + HALF) {
      low = extended(low, code);
      next = ++stop < length ? text.charCodeAt(stop) : SPACE;
      code = codeOf(next);
    }
    while (code > 0 && stop < at + LONGEST_SHORT) {
      high = extended(high, code);
      next = ++stop < length ? text.charCodeAt(stop) : SPACE;
      code = codeOf(next);
    }
    if (code === 0 && stop > at && (next === SPACE || isPlainEnd(text, stop, next))) {
      // A short word.
    } else if (code === 0 && stop > at && isPossessive(text, stop)) {
      landmarks.push(stop);
      stop += 2;
    } else {
      stop = longEnd(text, at, landmarks);
      low = 0;
      high = others.termOf(text, at, stop);
    }
    if (low !== 0 || high !== NO_TERM) {
      begins.push(at);
      ends.push(stop);
      lows.push(low);
      highs.push(high);
    }
    at = stop;
  }
  const [begin, end, term] = arraysOf([begins, ends, highs]) as [Uint32Array, Uint32Array, Uint32Array];
  short.termsOf(lows.view(), term);
  return { length: begin.length, begin, end, term };
}
