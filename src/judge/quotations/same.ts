import { areAlike } from '../drift/variants.js';
import { isSameSource, keyOf } from '../sourcing/key.js';

const isName = (source: string): boolean => /^\p{Lu}/u.test(source) && /(?:^|\s)\p{Lu}\S*$/u.test(source);

/** Whether two speakers, as the texts call them, are surely not one: both have names, and none is part of the other. */
export const areDifferent = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  isName(one) &&
  isName(other) &&
  !isSameSource(keyOf(one), keyOf(other)) &&
  !areAlike([one], [other]);

/** The speaker by the fuller name, a name before any other; null where neither text says, or they say otherwise. */
export function agreedSpeaker(one: string | undefined, other: string | undefined): string | null {
  if (one === undefined || other === undefined) return one ?? other ?? null;
  if (areDifferent(one, other)) return null;
  if (isName(one) !== isName(other)) return isName(one) ? one : other;
  if (one.length !== other.length) return one.length > other.length ? one : other;
  return one < other ? one : other;
}
