/** Character classes, as bits, of a UTF-16 code unit or a code point. */
export const CharacterClass = {
  letter: 1,
  digit: 2,
  /** Han, Hiragana, Katakana, Thai, Lao, Khmer, Myanmar: scripts written without spaces, one token a character. */
  unspaced: 4,
  space: 8,
  /** Invisible inside words: zero-width characters, soft hyphens, variation selectors. */
  ignorable: 16,
  upper: 32,
  lower: 64,
} as const;

const patterns: readonly (readonly [RegExp, number])[] = [
  [/[\p{L}\p{M}\p{Nl}]/u, CharacterClass.letter],
  [/\p{Nd}/u, CharacterClass.digit],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
    CharacterClass.unspaced,
  ],
  [/\s/u, CharacterClass.space],
  [
    /[\u00AD\u034F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF]/u,
    CharacterClass.ignorable,
  ],
  [/\p{Lu}|\p{Lt}/u, CharacterClass.upper],
  [/\p{Ll}/u, CharacterClass.lower],
];

function classify(character: string): number {
  let bits = 0;
  for (const [pattern, bit] of patterns) if (pattern.test(character)) bits |= bit;
  // U+FEFF counts as white space to regular expressions, but it stands inside words.
  if (bits & CharacterClass.ignorable) return CharacterClass.ignorable;
  return bits;
}

const table = new Uint8Array(0x10000);
const known = new Uint8Array(0x10000);

/** Class bits of a code unit; surrogates have none on their own. */
export function classOfUnit(unit: number): number {
  if (known[unit] === 0) {
    known[unit] = 1;
    table[unit] = unit >= 0xd800 && unit <= 0xdfff ? 0 : classify(String.fromCharCode(unit));
  }
  return table[unit]!;
}

/** Class bits of the character at `at`, surrogate pairs taken whole. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) return classOfUnit(unit);
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff ? classify(String.fromCodePoint(point)) : 0;
}

/** Code units of the character at `at`: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
