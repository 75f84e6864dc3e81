import { setImmediate as turn } from 'node:timers/promises';
import type { ZodMiniType } from 'zod/mini';
import { InputError } from '../errors.js';
import type { DocumentSummary, Pair, Result, StreamedResult } from '../model/result.js';
import { whyUnreadable } from './reasons.js';
import { Soundness } from './soundness.js';
import { SourceChanged, sourceAt } from './source.js';
import type { Source } from './source.js';
import { JsonValues, ValueTooLong } from './values.js';

/** Bytes up to which a file is held rather than read again for each way through it. */
const HELD = 2 ** 26;

/** Parts of a file that are read between two looks at what else there is to do. */
const STRIDE = 256;

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

const ADVICE = 'Give a file made by compare or pair with --format json.';

const streamed = ['documents', 'pairs'] as const;
type Streamed = (typeof streamed)[number];

/** JSON that is no sound result; says where and why. */
class Unsound extends Error {}

const changed = (path: string, cause: unknown): InputError =>
  new InputError(`${path} has changed since it was first read`, 'Run again, and leave it as it is.', {
    cause,
  });

/** Lets other work go on at one of many parts, and ends when that aborts. */
async function pauseAt(place: number, signal: AbortSignal | undefined): Promise<void> {
  if (place % STRIDE > 0) return;
  await turn();
  signal?.throwIfAborted();
}

/** A value of a form, without fields that it does not know. */
function shaped<T>(form: ZodMiniType<T>, value: unknown, ...where: readonly (string | number)[]): T {
  const { success, data, error } = form.safeParse(value);
  if (success) return data;
  const { path, message } = error.issues[0]!;
  throw new Unsound(`${[...where, ...path].join('.')}: ${message}`);
}

/** The fields of a result, and where in the file the lists begin that are left empty in them. */
interface Outline {
  readonly fields: unknown;
  readonly begins: ReadonlyMap<Streamed, number>;
}

/** Goes through the whole file once. */
async function outlineOf(source: Source, signal: AbortSignal | undefined): Promise<Outline> {
  const [first = new Uint8Array(0)] = source.from(0);
  const start = BYTE_ORDER_MARK.every((byte, at) => first[at] === byte) ? BYTE_ORDER_MARK.length : 0;
  const values = new JsonValues(source.from(start));
  const fields = new Map<string, unknown>();
  const begins = new Map<Streamed, number>();
  try {
    if (!values.atObject) {
      const other = values.read();
      values.end();
      return { fields: other, begins };
    }
    for (const key of values.fields()) {
      const name = streamed.find((each) => each === key);
      if (name) begins.delete(name);
      if (!values.atList) {
        fields.set(key, values.read());
        continue;
      }
      if (name) begins.set(name, start + values.offset);
      // Part by part, as all of a list may be longer than a string can be.
      const parts: unknown[] = [];
      for (const place of values.list()) {
        if (name) values.pass();
        else parts.push(values.read());
        await pauseAt(place, signal);
      }
      fields.set(key, parts);
    }
    values.end();
    return { fields: Object.fromEntries(fields), begins };
  } finally {
    values.close();
  }
}

/** The parts of a list that begins somewhere in the file, one by one. */
function* listed<T>(source: Source, begin: number, form: ZodMiniType<T>, name: Streamed): Generator<T> {
  const values = new JsonValues(source.from(begin));
  try {
    for (const place of values.list()) yield shaped(form, values.read(), name, place);
  } finally {
    values.close();
  }
}

/** The same, of a file that was read and found sound before. */
const again = <T>(path: string, parts: () => Iterable<T>): Iterable<T> => ({
  *[Symbol.iterator]() {
    try {
      yield* parts();
    } catch (cause) {
      throw changed(path, cause);
    }
  },
});

/** Parts that were looked at one by one; none if they are not to be held. */
async function checked<T>(
  parts: Iterable<T>,
  faultOf: (part: T, place: number) => string | undefined,
  isHeld: boolean,
  signal: AbortSignal | undefined,
): Promise<readonly T[]> {
  const kept: T[] = [];
  let place = 0;
  for (const part of parts) {
    const fault = faultOf(part, place);
    if (fault !== undefined) throw new Unsound(fault);
    if (isHeld) kept.push(part);
    await pauseAt(place++, signal);
  }
  return kept;
}

/** Reads and checks all of a result, and holds the documents and pairs of a file of at most `held` bytes. */
async function load(path: string, held: number, signal: AbortSignal | undefined): Promise<StreamedResult> {
  const source = await sourceAt(path);
  const { fields, begins } = await outlineOf(source, signal);
  // Building it takes some milliseconds, which a run that compares does not need to spend.
  const { resultSchema } = await import('./schema.js');
  const rest = shaped<Result>(resultSchema, fields);
  const { documents: documentForm, pairs: pairForm } = resultSchema.shape;
  const documents = (): Iterable<DocumentSummary> =>
    listed(source, begins.get('documents')!, documentForm.def.element, 'documents');
  const pairs = (): Iterable<Pair> => listed(source, begins.get('pairs')!, pairForm.def.element, 'pairs');

  const soundness = new Soundness(rest.reviews ?? []);
  const isHeld = source.size <= held;
  const ofDocument = (document: DocumentSummary): string | undefined => soundness.ofDocument(document);
  const ofPair = (pair: Pair, place: number): string | undefined => soundness.ofPair(pair, place);
  const kept = {
    documents: await checked(documents(), ofDocument, isHeld, signal),
    pairs: await checked(pairs(), ofPair, isHeld, signal),
  };
  const fault = soundness.ofRest(rest.clusters);
  if (fault !== undefined) throw new Unsound(fault);
  if (isHeld) return { ...rest, ...kept };
  return { ...rest, documents: again(path, documents), pairs: again(path, pairs) };
}

async function loaded(path: string, held: number, signal: AbortSignal | undefined): Promise<StreamedResult> {
  try {
    return await load(path, held, signal);
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof SourceChanged) throw changed(path, cause);
    const why =
      cause instanceof SyntaxError
        ? `${path} is not JSON`
        : cause instanceof Unsound
          ? `${path} is not a stored result: ${cause.message}`
          : cause instanceof ValueTooLong
            ? `${path} is not a stored result: a value in it is longer than any that are written`
            : `${path}: ${await whyUnreadable(path, cause)}`;
    throw new InputError(why, ADVICE, { cause });
  }
}

/**
 * Reads a result that was stored as JSON, of any size. The documents and pairs of a file of more than `held` bytes are not
 * held, but read again each time that they are gone through, so the file must stay as it is meanwhile.
 *
 * @throws {InputError} when it cannot be read, is no JSON, or is no sound result of this schema; so does going through it
 *   once the file has changed
 * @throws the signal's reason when aborted
 */
export const streamResult = (
  path: string,
  signal?: AbortSignal,
  held: number = HELD,
): Promise<StreamedResult> => loaded(path, held, signal);

/**
 * Reads a result that was stored as JSON into memory.
 *
 * @throws {InputError} when it cannot be read, is no JSON, or is no sound result of this schema
 */
export async function readResult(path: string): Promise<Result> {
  const { documents, pairs, ...rest } = await loaded(path, Infinity, undefined);
  return { ...rest, documents: [...documents], pairs: [...pairs] };
}
