/** Terminals act on C1 controls and bidi overrides too, and JSON.stringify escapes neither. They only stand in strings. */
const active = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** JSON without what a terminal acts on. */
export const harmless = (json: string): string =>
  json.replace(active, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** JSON on one line that can be printed. Keys keep the order they have. */
export const encode = (value: unknown): string => harmless(JSON.stringify(value));

const STEP = '  ';

/** UTF-16 code units from which a piece is handed on. */
const ENOUGH = 1 << 16;

const isList = (value: object): value is Iterable<unknown> => Symbol.iterator in value;

/** What JSON has no word for, and leaves out of objects. */
const isLeftOut = (value: unknown): boolean => value === undefined || typeof value === 'function';

/** Keys of objects, as they stand before a value; results have few. */
const leads = new Map<string, string>();

function leadOf(key: string): string {
  let lead = leads.get(key);
  if (lead === undefined) leads.set(key, (lead = `${JSON.stringify(key)}: `));
  return lead;
}

const isOffset = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < 1e21;

/** A list, or an object, at a margin. */
function listed(list: readonly unknown[], margin: string): string {
  if (list.length === 0) return '[]';
  const inner = `${margin}${STEP}`;
  let text = '[';
  for (let i = 0; i < list.length; i++) text += `${i === 0 ? '' : ','}\n${inner}${block(list[i], inner)}`;
  return `${text}\n${margin}]`;
}

function keyed(value: Readonly<Record<string, unknown>>, margin: string): string {
  const keys = Object.keys(value);
  if (keys.length === 2 && keys[0] === 'begin' && keys[1] === 'end') {
    const { begin, end } = value;
    if (isOffset(begin) && isOffset(end)) return `{ "begin": ${begin}, "end": ${end} }`;
  }
  const inner = `${margin}${STEP}`;
  let text = '';
  for (const key of keys) {
    const part = value[key];
    if (!isLeftOut(part)) text += `${text === '' ? '{' : ','}\n${inner}${leadOf(key)}${block(part, inner)}`;
  }
  return text === '' ? '{}' : `${text}\n${margin}}`;
}

/**
 * A value as it stands in indented JSON at a margin, each span on one line. By hand: the lines of what JSON.stringify
 * indents would all have to be moved and its spans to be joined, which takes longer.
 */
function block(value: unknown, margin: string): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value !== 'object' || value === null) return isLeftOut(value) ? 'null' : JSON.stringify(value);
  return Array.isArray(value) ? listed(value, margin) : keyed(value as Record<string, unknown>, margin);
}

/** What a value is made of, each with what stands before it. */
function* partsOf(value: object): Generator<readonly [lead: string, part: unknown]> {
  if (isList(value)) for (const part of value) yield ['', part];
  else for (const [key, part] of Object.entries(value)) if (!isLeftOut(part)) yield [leadOf(key), part];
}

function* pieces(value: object, margin: string, depth: number): Generator<string> {
  const [opening, closing] = isList(value) ? '[]' : '{}';
  const inner = margin + STEP;
  let before = opening!;
  let text = '';
  for (const [lead, part] of partsOf(value)) {
    text += `${before}\n${inner}${lead}`;
    before = ',';
    if (depth === 1 || typeof part !== 'object' || part === null) {
      text += block(part, inner);
      if (text.length < ENOUGH) continue;
      yield text;
    } else {
      yield text;
      yield* pieces(part, inner, depth - 1);
    }
    text = '';
  }
  yield before === opening ? opening + closing! : `${text}\n${margin}${closing!}`;
}

/**
 * Indented JSON as a file of its own, each span on one line, in pieces: down to `depth` levels a value may be handed on in
 * several, and lists may be anything that can be gone through.
 */
export function* indented(value: object, depth: number): Generator<string> {
  if (depth === 0) yield harmless(block(value, ''));
  else for (const piece of pieces(value, '', depth)) yield harmless(piece);
  yield '\n';
}
