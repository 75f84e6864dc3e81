/** Terminals act on C1 controls and bidi overrides too, and JSON.stringify escapes neither. They only stand in strings. */
const active = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** JSON that can be printed: `indent` spaces a level, or on one line when 0. Keys keep the order they have. */
export function encode(value: object, indent: number): string {
  return JSON.stringify(value, null, indent).replace(
    active,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A span as JSON.stringify breaks it over lines; line breaks inside strings are escaped, so text never matches. */
const brokenSpan = /\{\n\s+"begin": (\d+),\n\s+"end": (\d+)\n\s+\}/g;

/** Indented JSON as a file of its own, each span on one line. */
export const indented = (value: object): string =>
  `${encode(value, 2).replace(brokenSpan, '{ "begin": $1, "end": $2 }')}\n`;
