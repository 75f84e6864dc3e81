/**
 * Pattern of one character that takes two columns: East Asian wide and full-width forms, and emoji shown as such.
 * Regional indicators take one each, so a flag of two takes two.
 */
export const WIDE =
  '(?![\\u{1F1E6}-\\u{1F1FF}])[\\p{Emoji_Presentation}\\u1100-\\u115F\\u2329\\u232A\\u2E80-\\u303E\\u3041-\\uA4CF\\uA960-\\uA97C' +
  '\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\u{16FE0}-\\u{18DFF}' +
  '\\u{1AFF0}-\\u{1B2FF}\\u{1F200}-\\u{1F2FF}\\u{20000}-\\u{3FFFD}]';

/* Marks over and under a letter, joiners, and the vowels and final consonants of decomposed Hangul. */
const zero = /^[\p{Mn}\p{Me}\u200C\u200D\u1160-\u11FF\uD7B0-\uD7FF]$/u;
const wide = new RegExp(`^${WIDE}$`, 'u');
const character = /[^\p{M}\u200C\u200D][\p{M}\u200C\u200D]*|[\p{M}\u200C\u200D]+/gu;

/** Columns that a plain text takes in a terminal. */
export function widthOf(text: string): number {
  if (!/[^ -~]/.test(text)) return text.length;
  let width = 0;
  for (const point of text) width += zero.test(point) ? 0 : wide.test(point) ? 2 : 1;
  return width;
}

/** The text in the smallest pieces that may be parted: letters with their marks. */
export function charactersOf(text: string): readonly string[] {
  return text.match(character) ?? [];
}
