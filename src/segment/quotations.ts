import type { Spans } from '../model/span.js';
import { CharacterClass, classAt, classOfUnit } from './characters.js';
import { Column } from './column.js';

const { letter, digit } = CharacterClass;

/** Closing marks by the opening mark. ‘ is handled apart: ’ is an apostrophe, too. */
const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“”',
  '"': '"',
  '「': '」',
  '『': '』',
};

const isWord = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && (classOfUnit(text.charCodeAt(at)) & (letter | digit)) !== 0;

/** End of the paragraph that `at` stands in: the next blank line or the text's end. */
function paragraphEnd(text: string, at: number): number {
  const blank = /\r?\n[^\S\n]*\r?\n/g;
  blank.lastIndex = at;
  return blank.exec(text)?.index ?? text.length;
}

/** Where the quotation opened at `at` closes, or the paragraph's end: each paragraph of a long quotation opens anew. */
function closeOf(text: string, at: number, end: number): number {
  const mark = text.charAt(at);
  const marks = closing[mark];
  for (let i = at + 1; i < end; i++) {
    const character = text.charAt(i);
    if (marks === undefined) {
      if (character === '’' && !isWord(text, i + 1)) return i;
    } else if (marks.includes(character)) return i;
  }
  return marks === undefined ? -1 : end;
}

/** Spans of quoted speech, without their marks: “ ”, " ", « », „ “, ‘ ’ and corner brackets, in one linear pass. */
export function quotationsOf(text: string): Spans {
  const begin = new Column(16);
  const end = new Column(16);
  let limit = -1;
  // Up to here no ‘ closes: once one has been looked for in vain, none after it in the paragraph will.
  let unclosed = -1;
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    const single = character === '‘' && at >= unclosed && !isWord(text, at - 1) && isWord(text, at + 1);
    if (!single && closing[character] === undefined) {
      at++;
      continue;
    }
    if (at >= limit) limit = paragraphEnd(text, at);
    const stop = closeOf(text, at, limit);
    if (stop < 0) {
      unclosed = limit;
      at++;
      continue;
    }
    let words = false;
    for (let i = at + 1; i < stop && !words; i++) words = (classAt(text, i) & (letter | digit)) !== 0;
    if (words) {
      begin.push(at + 1);
      end.push(stop);
    }
    at = stop + 1;
  }
  return { begin: begin.toArray(), end: end.toArray() };
}
