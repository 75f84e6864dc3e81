import type { TermIndex, Tokens } from '../model/segmented.js';
import { CharacterClass, classAt, classOfUnit, isApostrophe, widthAt } from './characters.js';
import { Column } from './column.js';
import { FoundTokens } from './found.js';
import { findRuns } from './runs.js';
import { LONGEST_SHORT } from './shortwords.js';
import { NO_TERM, spellingsOf } from './spellings.js';
import type { Spellings } from './spellings.js';
import { BEYOND, UnitKind, kinds, unitsOf } from './units.js';
import type { Units } from './units.js';

const { letter, digit, unspaced, ignorable } = CharacterClass;
const word = letter | digit;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;

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

/** Whether a run that ends at `at` is a token by itself whatever comes then; if not, the general rules tell. */
function isPlainEnd(bytes: Uint8Array, at: number): boolean {
  if ((kinds[bytes[at]!]! & UnitKind.joint) === 0) return true;
  const next = bytes[at + 1]!;
  return next < BEYOND && (kinds[next]! & UnitKind.word) === 0;
}

/**
 * End of the token that a run of letters and digits of ASCII with its end at `at` is by itself, whatever comes then: with `'s`,
 * which folding takes off again; -1 if the general rules are to tell.
 */
function plainEnd(text: string, bytes: Uint8Array, at: number): number {
  if (isPlainEnd(bytes, at)) return at;
  if ((bytes[at + 1]! | 0x20) !== 0x73 || (kinds[bytes[at + 2]!]! & UnitKind.word) !== 0) return -1;
  const mark = text.charCodeAt(at);
  const isPossessive = (mark === 0x27 || mark === 0x2019) && (classOfUnit(bytes[at - 1]!) & letter) !== 0;
  return isPossessive && isPlainEnd(bytes, at + 2) ? at + 2 : -1;
}

/** End of the token of any kind that begins at `at`. */
function tokenEnd(text: string, at: number): number {
  const bits = classAt(text, at);
  if (bits & unspaced) return at + widthAt(text, at);
  const stop = bits & letter ? acronymEnd(text, at) : -1;
  return stop < 0 ? wordEnd(text, at) : stop;
}

/** Whether units that are letters and digits, or may be part of some, are all of ASCII. */
function isAscii({ bytes, areAscii }: Units, begin: number, end: number): boolean {
  for (let at = begin; !areAscii && at < end; at++) if (bytes[at]! >= BEYOND) return false;
  return true;
}

/** The same in a run that ends at `end`, for one that is not short and plain. */
function longEnd(text: string, units: Units, at: number, end: number): number {
  // A word of letters and digits of ASCII that is only long needs no more.
  const isPlain = end - at < LONGEST && isPlainEnd(units.bytes, end) && isAscii(units, at, end);
  return isPlain ? end : tokenEnd(text, at);
}

/** Width of the character at `at` if it begins no token; 0 where it does. */
function gapAt(text: string, at: number): number {
  const bits = classAt(text, at);
  if (bits & word) return 0;
  return bits === 0 ? widthAt(text, at) : 1;
}

// Room for the tokens of one text, filled anew for each, and for where its runs of letters and digits begin and end.
const found = new FoundTokens();
const edges = new Column(2048);

/** Adds the tokens from `from` to the end of a run at the least; gives back where the last one ends, in this run or behind it. */
function addTokens(text: string, units: Units, others: Spellings, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const gap = units.areAscii ? 0 : gapAt(text, at);
    let stop = at + gap;
    if (gap === 0) {
      const isShort = end - at <= LONGEST_SHORT && isAscii(units, at, end);
      stop = isShort ? plainEnd(text, units.bytes, end) : -1;
      if (stop >= 0) found.add(at, stop, end - at, 0);
      else {
        stop = longEnd(text, units, at, end);
        if (stop - at <= LONGEST_SHORT && isAscii(units, at, stop)) found.add(at, stop, stop - at, 0);
        else {
          const term = others.termOf(text, at, stop);
          if (term !== NO_TERM) found.add(at, stop, 0, term);
        }
      }
    }
    at = stop;
  }
  return at;
}

/**
 * Cuts a text into words and numbers, in one linear pass; punctuation and symbols are no tokens.
 *
 * @param landmarks is given the positions of all terminators, quotation marks and line breaks, ascending, so that no
 *   one need look for them again
 */
export function tokenize(text: string, terms: TermIndex, landmarks = new Column(0)): Tokens {
  const { short, others } = spellingsOf(terms);
  const units = unitsOf(text);
  found.empty();
  edges.empty();
  findRuns(units, text.length, edges, landmarks);
  const runs = edges.view();
  let at = 0;
  for (let run = 0; run < runs.length; run += 2) {
    // The last token may have gone on into this run, or beyond it; and a run can hold several.
    const from = Math.max(at, runs[run]!);
    const end = runs[run + 1]!;
    const length = end - from;
    at = end;
    // What most runs are: a short word.
    if (length > 0 && length <= LONGEST_SHORT && units.areAscii && isPlainEnd(units.bytes, end))
      found.add(from, end, length, 0);
    else at = addTokens(text, units, others, from, end);
  }
  short.lookUp(units, found);
  return found.toTokens();
}
