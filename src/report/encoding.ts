/** Terminals act on C1 controls and bidi overrides too, and JSON.stringify escapes neither. They only stand in strings. */
const active = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** JSON that can be printed: `indent` spaces a level, or on one line when 0. Keys keep the order they have. */
export function encode(value: unknown, indent: number): string {
  return JSON.stringify(value, null, indent).replace(
    active,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A span as JSON.stringify breaks it over lines; line breaks inside strings are escaped, so text never matches. */
const brokenSpan = /\{\n\s+"begin": (\d+),\n\s+"end": (\d+)\n\s+\}/g;

const STEP = '  ';

/** A value as it stands in indented JSON at a margin. */
function block(value: unknown, margin: string): string {
  const text = encode(value, STEP.length);
  if (!text.includes('\n')) return text;
  return text.replaceAll('\n', `\n${margin}`).replace(brokenSpan, '{ "begin": $1, "end": $2 }');
}

const isList = (value: object): value is Iterable<unknown> => Symbol.iterator in value;

/** What JSON has no word for, and leaves out of objects. */
const isLeftOut = (value: unknown): boolean => value === undefined || typeof value === 'function';

/** What a value is made of, each with what stands before it. */
function* partsOf(value: object): Generator<readonly [lead: string, part: unknown]> {
  if (isList(value)) for (const part of value) yield ['', part];
  else
    for (const [key, part] of Object.entries(value))
      if (!isLeftOut(part)) yield [`${encode(key, 0)}: `, part];
}

function* pieces(value: unknown, margin: string, depth: number): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield block(value, margin);
    return;
  }
  const [opening, closing] = isList(value) ? '[]' : '{}';
  const inner = margin + STEP;
  let before = opening!;
  for (const [lead, part] of partsOf(value)) {
    yield `${before}\n${inner}${lead}`;
    yield* pieces(part, inner, depth - 1);
    before = ',';
  }
  yield before === opening ? opening + closing! : `\n${margin}${closing!}`;
}

/**
 * Indented JSON as a file of its own, each span on one line, in pieces: down to `depth` levels each value is one, and lists
 * may be anything that can be gone through.
 */
export function* indented(value: object, depth: number): Generator<string> {
  yield* pieces(value, '', depth);
  yield '\n';
}
