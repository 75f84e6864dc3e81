import type { Span } from '../../model/span.js';

/** Characters of the longest block: a text in one line must not become one element. */
const LONGEST = 4000;

/** A piece of a text that is set as one block. */
export interface Paragraph extends Span {
  /** Whether it goes on with the line that the one before began. */
  readonly continued: boolean;
}

/** Where a text too long for one block may be cut, after `begin`: at a space if one is near. */
function cut(text: string, begin: number): number {
  const most = begin + LONGEST;
  const space = text.lastIndexOf(' ', most);
  if (space > begin + LONGEST / 2) return space + 1;
  const unit = text.charCodeAt(most);
  return unit >= 0xdc00 && unit <= 0xdfff ? most + 1 : most;
}

/** A text as paragraphs, cut at its line ends; blank lines and line ends lie between them. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    if (line.trim() === '') continue;
    const end = index + line.length;
    for (let begin = index; begin < end;) {
      const stop = end - begin > LONGEST ? Math.min(end, cut(text, begin)) : end;
      paragraphs.push({ begin, end: stop, continued: begin > index });
      begin = stop;
    }
  }
  return paragraphs;
}

/** Characters of a sheet: what is laid out at once. */
const SHEET = 12_000;

/** Paragraphs in sheets that are laid out one by one, as they come into view. */
export function sheetsOf(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const sheets: Paragraph[][] = [];
  let room = 0;
  for (const paragraph of paragraphs) {
    if (room <= 0) {
      sheets.push([]);
      room = SHEET;
    }
    sheets.at(-1)!.push(paragraph);
    room -= paragraph.end - paragraph.begin;
  }
  return sheets;
}
