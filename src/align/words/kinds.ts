import { WordClass } from '../../lexicon/wordclass.js';

/** Groups of pairs by the classes of their words, which have coefficients of their own. */
function groupOf(one: number, other: number): number {
  const less = Math.min(one, other);
  const more = Math.max(one, other);
  if (more === WordClass.content) return 0;
  if (more === WordClass.punctuation) return 4;
  if (less === WordClass.content)
    return more === WordClass.determiner ? 1 : more === WordClass.preposition ? 2 : 3;
  return less === more ? 5 : 6;
}

const CLASSES = WordClass.punctuation + 1;

/** `groupOf` of two classes, by `one * CLASSES + other`. */
const groups = Uint8Array.from({ length: CLASSES ** 2 }, (_, at) =>
  groupOf(Math.floor(at / CLASSES), at % CLASSES),
);

/** How many kinds of pairs of words there are. */
export const pairKinds = 14;

/**
 * 0 to 13, by the classes of the words: content words, content with article, with preposition or with other function
 * words, punctuation, function words of one class and of two; each free, or one of them an anchor.
 */
export const kindOf = (one: number, other: number, isPaired: boolean): number =>
  groups[one * CLASSES + other]! * 2 + (isPaired ? 1 : 0);
