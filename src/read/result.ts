import { readFile } from 'node:fs/promises';
import { InputError } from '../errors.js';
import type { Pair, Result } from '../model/result.js';
import type { Review } from '../model/review.js';
import type { Span } from '../model/span.js';
import { whyUnreadable } from './reasons.js';

/** The spans of a pair in one of its texts. */
const spansIn = ({ passages, quotations, evidence }: Pair, side: 'a' | 'b'): Span[] => [
  ...passages.flatMap((passage) => [
    passage[side],
    ...passage.links.flatMap((each) => [each[side], ...each.differing[side]]),
    ...passage.drift.map((each) => each[side]),
  ]),
  ...quotations.map((each) => each[side]),
  ...evidence.flatMap((each) => each[side] ?? []),
];

const allWithin = (spans: readonly Span[], length: number): boolean =>
  spans.every(({ begin, end }) => begin <= end && end <= length);

const isSame = (one: Span, other: Span): boolean => one.begin === other.begin && one.end === other.end;

/** Whether a mark is on a pair that is listed, or a passage of it. */
const isOn = ({ passage }: Review, pair: Pair | undefined): boolean =>
  pair !== undefined &&
  (passage === undefined || pair.passages.some(({ a, b }) => isSame(a, passage.a) && isSame(b, passage.b)));

/** What a result of the right form has wrong with it: documents that are not there, spans outside their texts, marks on nothing. */
function faultIn({ documents, pairs, clusters, reviews = [] }: Result): string | undefined {
  const lengths = new Map(documents.map(({ id, characters, text }) => [id, text?.length ?? characters]));
  if (lengths.size < documents.length) return 'documents: two have the same id';
  const named = [...pairs.flatMap(({ a, b }) => [a, b]), ...clusters.flatMap((cluster) => cluster.documents)];
  const unknown = named.find((id) => !lengths.has(id));
  if (unknown !== undefined) return `documents: ${JSON.stringify(unknown)} is missing`;
  for (const { id, furniture, boilerplate } of documents)
    if (!allWithin([...furniture, ...boilerplate], lengths.get(id)!))
      return `documents: a place that is outside the text of ${JSON.stringify(id)}`;
  for (const [at, pair] of pairs.entries())
    for (const side of ['a', 'b'] as const)
      if (!allWithin(spansIn(pair, side), lengths.get(pair[side])!))
        return `pairs.${at}: a place that is outside the text of ${JSON.stringify(pair[side])}`;
  const listed = new Map(pairs.map((pair) => [JSON.stringify([pair.a, pair.b]), pair]));
  for (const [at, mark] of reviews.entries())
    if (!isOn(mark, listed.get(JSON.stringify([mark.a, mark.b]))))
      return `reviews.${at}: a mark on a pair or passage that is not listed`;
  return undefined;
}

/**
 * Reads a result that was stored as JSON.
 *
 * @throws {InputError} when it cannot be read, is no JSON, or is no sound result of this schema
 */
export async function readResult(path: string): Promise<Result> {
  const advice = 'Give a file made by compare or pair with --format json.';
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new InputError(`${path}: ${await whyUnreadable(path, error)}`, advice, { cause: error });
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new InputError(`${path} is not JSON`, advice, { cause });
  }
  // Building it takes some milliseconds, which a run that compares does not need to spend.
  const { resultSchema } = await import('./schema.js');
  const parsed = resultSchema.safeParse(value);
  const issue = parsed.error?.issues[0];
  const fault = parsed.success
    ? faultIn(parsed.data)
    : `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  if (parsed.success && fault === undefined) return parsed.data;
  throw new InputError(`${path} is not a stored result: ${fault ?? ''}`, advice);
}
