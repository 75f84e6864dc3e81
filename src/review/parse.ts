import { decisions, longestNote } from '../model/review.js';
import type { Review, Target } from '../model/review.js';
import type { Span } from '../model/span.js';

const SCHEMA = 'copytaster/review/1';

/** Marks that a file may have. */
const MOST = 100_000;

/** Bytes, and UTF-16 code units, that a file of marks may have. */
export const largestReviews = 2 ** 25;

/** What is wrong with a file of marks, and where, on one line. */
export class ReviewsFault extends Error {}

export const tooLarge = (): ReviewsFault =>
  new ReviewsFault(`larger than the limit of ${largestReviews / 2 ** 20} MiB`);

/** A mark with its fields in the order of the type. */
const plainReview = ({ a, b, passage, decision, note }: Review): Review => ({
  a,
  b,
  ...(passage && { passage }),
  decision,
  note,
});

/** What a file of marks holds. */
export const fileOf = (reviews: readonly Review[]): { schema: string; reviews: Review[] } => ({
  schema: SCHEMA,
  reviews: reviews.map(plainReview),
});

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSpan = (value: unknown): value is Span =>
  isObject(value) &&
  Number.isSafeInteger(value['begin']) &&
  Number.isSafeInteger(value['end']) &&
  0 <= (value['begin'] as number) &&
  (value['begin'] as number) <= (value['end'] as number);

const plainSpan = ({ begin, end }: Span): Span => ({ begin, end });

/**
 * A target among fields that may be anything.
 *
 * @throws {ReviewsFault}
 */
export function targetIn(fields: unknown, where: string): Target {
  if (!isObject(fields)) throw new ReviewsFault(`${where}: it must be an object`);
  const { a, b, passage } = fields;
  if (typeof a !== 'string' || typeof b !== 'string')
    throw new ReviewsFault(`${where}: a and b must be ids of documents`);
  if (passage === undefined) return { a, b };
  if (!isObject(passage) || !isSpan(passage['a']) || !isSpan(passage['b']))
    throw new ReviewsFault(`${where}: the passage must have a and b, each with a begin and an end`);
  return { a, b, passage: { a: plainSpan(passage['a']), b: plainSpan(passage['b']) } };
}

function reviewIn(fields: unknown, where: string): Review {
  const target = targetIn(fields, where);
  const { decision: decided, note } = fields as Fields;
  const decision = decisions.find((one) => one === decided);
  if (decision === undefined)
    throw new ReviewsFault(`${where}: the decision must be ${decisions.join(' or ')}`);
  if (typeof note !== 'string') throw new ReviewsFault(`${where}: the note must be a text`);
  if (note.length > longestNote)
    throw new ReviewsFault(
      `${where}: the note is longer than ${longestNote.toLocaleString('en')} characters`,
    );
  return { ...target, decision, note };
}

/**
 * The marks in a value read from JSON; fields without a meaning are passed over.
 *
 * @throws {ReviewsFault}
 */
export function reviewsIn(value: unknown): readonly Review[] {
  if (!isObject(value) || value['schema'] !== SCHEMA) throw new ReviewsFault(`schema: it must be ${SCHEMA}`);
  const { reviews } = value;
  if (!Array.isArray(reviews)) throw new ReviewsFault('reviews: it must be a list');
  if (reviews.length > MOST) throw new ReviewsFault(`reviews: more than ${MOST.toLocaleString('en')} marks`);
  return reviews.map((review, at) => reviewIn(review, `reviews.${at}`));
}

/**
 * The marks in a file, in the order in which they stand there.
 *
 * @throws {ReviewsFault}
 */
export function parseReviews(text: string): readonly Review[] {
  if (text.length > largestReviews) throw tooLarge();
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new ReviewsFault('not JSON');
  }
  return reviewsIn(value);
}
