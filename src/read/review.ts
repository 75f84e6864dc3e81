import { InputError } from '../errors.js';
import type { Review } from '../model/review.js';
import { ReviewsFault, largestReviews, parseReviews, tooLarge } from '../review/parse.js';
import { fileBytes } from './bytes.js';
import { whyUnreadable } from './reasons.js';

/** What a file says, up to the limit of files of marks. */
async function textOf(path: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of fileBytes(path)) {
    if ((size += chunk.length) > largestReviews) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Reads marks that a reader exported from the report.
 *
 * @throws {InputError} when they cannot be read, or are not of this schema
 */
export async function readReviews(path: string): Promise<readonly Review[]> {
  try {
    return parseReviews(await textOf(path));
  } catch (cause) {
    const why = cause instanceof ReviewsFault ? cause.message : await whyUnreadable(path, cause);
    throw new InputError(
      `${path}: ${why}`,
      'Give a file that was exported on the review screen of the report.',
      { cause },
    );
  }
}
