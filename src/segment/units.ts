import { CharacterClass, classOfUnit, isApostrophe, isSurrogate } from './characters.js';

const { letter, digit, ignorable, terminator, mark, lineBreak } = CharacterClass;

/** What matters of a code unit to those who look for tokens, as bits. */
export const UnitKind = {
  /** A letter or digit, or what may be part of one or stand among them: only the character tells. */
  word: 1,
  /** A terminator, quotation mark or line break. */
  landmark: 1 << 8,
  /** May stand between two parts of a word: an apostrophe, full stop or comma. */
  joint: 1 << 16,
} as const;

const SPACE = 0x20;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;

function kindOf(unit: number): number {
  const bits = classOfUnit(unit);
  return (
    (isSurrogate(unit) || bits & (letter | digit | ignorable) ? UnitKind.word : 0) |
    (bits & (terminator | mark | lineBreak) ? UnitKind.landmark : 0) |
    (isApostrophe(unit) || unit === FULL_STOP || unit === COMMA ? UnitKind.joint : 0)
  );
}

/** From here on a byte stands for all units beyond ASCII of some kinds. */
export const BEYOND = 0x80;
const kindsBeyond = Array.from(
  { length: 8 },
  (_, i) => (i & 1 ? UnitKind.word : 0) | (i & 2 ? UnitKind.landmark : 0) | (i & 4 ? UnitKind.joint : 0),
);

/** The bits of `UnitKind` of each value of `Units.bytes`. */
export const kinds = Int32Array.from({ length: 0x100 }, (_, byte) =>
  byte < BEYOND ? kindOf(byte) : (kindsBeyond[byte - BEYOND] ?? 0),
);

/** Units that `kindsFrom` looks at. */
export const GROUP = 8;

/** The kinds of eight units, those of the first in the lowest bit of each kind's eight. */
export function kindsFrom(bytes: Uint8Array, at: number): number {
  const table = kinds;
  return (
    table[bytes[at]!]! |
    (table[bytes[at + 1]!]! << 1) |
    (table[bytes[at + 2]!]! << 2) |
    (table[bytes[at + 3]!]! << 3) |
    (table[bytes[at + 4]!]! << 4) |
    (table[bytes[at + 5]!]! << 5) |
    (table[bytes[at + 6]!]! << 6) |
    (table[bytes[at + 7]!]! << 7)
  );
}

/** Spaces behind a text's last unit. */
const MARGIN = 2 * GROUP;
/** Room that is kept between texts: a huge one's is given back. */
const MOST_KEPT = 1 << 18;

/** The code units of a text as bytes, which take less time to look at than the characters of a string. */
export interface Units {
  /** Units of ASCII as they are, others by their kind; spaces behind the last. */
  readonly bytes: Uint8Array;
  /** The same, to read several at a time. */
  readonly view: DataView;
  /** Whether all are of ASCII. */
  readonly areAscii: boolean;
}

const encoder = new TextEncoder();
let room = new Uint8Array(1 << 14);
let view = new DataView(room.buffer);

function makeRoom(length: number): void {
  const isHuge = room.length > 2 * MOST_KEPT;
  if (length <= room.length && !(isHuge && length < MOST_KEPT)) return;
  room = new Uint8Array(2 * length);
  view = new DataView(room.buffer);
}

/** The units of a text, good until the next call. */
export function unitsOf(text: string): Units {
  const { length } = text;
  makeRoom(length + MARGIN);
  const { read, written } = encoder.encodeInto(text, room);
  // A unit takes one byte of UTF-8 if it is of ASCII, and more if it is not.
  const areAscii = read === length && written === length;
  for (let at = 0; !areAscii && at < length; at++) {
    const unit = text.charCodeAt(at);
    room[at] = unit < BEYOND ? unit : BEYOND + kindsBeyond.indexOf(kindOf(unit));
  }
  room.fill(SPACE, length, length + MARGIN);
  return { bytes: room, view, areAscii };
}
