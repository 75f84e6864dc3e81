import type { TermIndex, Tokens } from '../model/segmented.js';
import { CharacterClass, classAt, classOfUnit, widthAt } from './characters.js';
import { Column } from './column.js';
import { fold } from './fold.js';

const { letter, digit, unspaced, ignorable } = CharacterClass;
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

/** Cuts a text into words and numbers, in one linear pass; punctuation and symbols are no tokens. */
export function tokenize(text: string, terms: TermIndex): Tokens {
  const estimate = text.length >> 2;
  const begin = new Column(estimate);
  const end = new Column(estimate);
  const term = new Column(estimate);
  let at = 0;
  while (at < text.length) {
    const bits = classAt(text, at);
    if (!(bits & (letter | digit))) {
      at += widthAt(text, at);
      continue;
    }
    let stop: number;
    if (bits & unspaced) stop = at + widthAt(text, at);
    else {
      stop = bits & letter ? acronymEnd(text, at) : -1;
      if (stop < 0) stop = wordEnd(text, at);
    }
    const folded = fold(text.slice(at, stop));
    if (folded !== '') {
      begin.push(at);
      end.push(stop);
      term.push(terms.idOf(folded));
    }
    at = stop;
  }
  return { length: begin.length, begin: begin.toArray(), end: end.toArray(), term: term.toArray() };
}
