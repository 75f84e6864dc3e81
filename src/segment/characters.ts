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
  /** Ends a sentence, as far as the character alone tells. */
  terminator: 128,
  /** May stand between a sentence's end and the space after it. */
  closer: 256,
  /** May stand before a sentence's first word. */
  opener: 512,
  /** A quotation mark or apostrophe. */
  mark: 1024,
  lineBreak: 2048,
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
  [/[.!?…。！？｡।॥؟۔‼⁇⁈⁉]/u, CharacterClass.terminator],
  [/["'”’»›)\]}）】」』“‘]/u, CharacterClass.closer],
  [/["'“‘«‹„‚([{¿¡–—\-•*（【「『]/u, CharacterClass.opener],
  [/["“”„'‘’«»「」『』`]/u, CharacterClass.mark],
  [/[\n\r\u000B\u000C\u0085\u2028\u2029]/u, CharacterClass.lineBreak],
];

function classify(character: string): number {
  let bits = 0;
  for (const [pattern, bit] of patterns) if (pattern.test(character)) bits |= bit;
  // U+FEFF counts as white space to regular expressions, but it stands inside words.
  if (bits & CharacterClass.ignorable) return CharacterClass.ignorable;
  return bits;
}

export const isApostrophe = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0x02bc || unit === 0xff07;

/** Whether a code unit is half of a character, or of none. */
export const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Marks an entry of the table that has been worked out. */
const KNOWN = 0x8000;

const table = new Uint16Array(0x10000);

function learn(unit: number): number {
  const bits = isSurrogate(unit) ? 0 : classify(String.fromCharCode(unit));
  table[unit] = bits | KNOWN;
  return bits;
}

/** Class bits of a code unit; surrogates have none on their own, and `NaN`, as behind a text's end, has none. */
export function classOfUnit(unit: number): number {
  const bits = table[unit]!;
  return bits === 0 ? learn(unit) : bits & ~KNOWN;
}

/** Class bits of the character at `at`, surrogate pairs taken whole. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (!isSurrogate(unit)) return classOfUnit(unit);
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff ? classify(String.fromCodePoint(point)) : 0;
}

/** Code units of the character at `at`: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether a code unit is white space to regular expressions, which count U+FEFF in. */
export const isSpace = (unit: number): boolean =>
  (classOfUnit(unit) & CharacterClass.space) !== 0 || unit === 0xfeff;
