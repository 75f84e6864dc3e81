import { plain } from './plain.js';
import { charactersOf, widthOf } from './width.js';

/** What a piece of text is to the reader; the palette turns it into a colour. */
export type Style = 'heading' | 'quiet' | 'mark' | 'hot' | 'warm' | 'mild' | 'cool';

/** Plain text in one style. Made by `run` only, which neutralises what terminals act on. */
export interface Run {
  readonly text: string;
  readonly style: Style | undefined;
}

export type Line = readonly Run[];

export const run = (text: string, style?: Style): Run => ({ text: plain(text), style });

export const blank: Line = [];

/** Columns that a line takes. */
export const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + widthOf(text), 0);

/** Blank columns. Not made by `run`, which would collapse them. */
export const spaces = (count: number): Run => ({ text: ' '.repeat(Math.max(0, count)), style: undefined });

/** The line filled up with blanks to a width. */
export const pad = (line: Line, width: number): Line => [...line, spaces(width - lineWidth(line))];

function head(characters: readonly string[], width: number): readonly string[] {
  let used = 0;
  const over = characters.findIndex((character) => (used += widthOf(character)) > width);
  return over < 0 ? characters : characters.slice(0, over);
}

/** A name cut in the middle to fit: its end, where file names differ, keeps the larger part. */
export function fit(name: string, width: number): string {
  const text = plain(name);
  if (widthOf(text) <= width) return text;
  const characters = charactersOf(text);
  const begin = Math.floor((width - 1) / 3);
  const end = head(characters.toReversed(), width - 1 - begin).toReversed();
  return `${head(characters, begin).join('')}…${end.join('')}`;
}
