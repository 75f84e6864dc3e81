// The package's root prints, reads files and takes most of a second to load; its stemmer alone does not.
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

const stemmable = /^[a-z]{3,40}$/;

/** The steps of the algorithm in their order, each with the last letters of the words that it can change. */
const steps: readonly (readonly [string, (word: string) => string])[] = [
  ['s', porter.step1a],
  ['dg', porter.step1b],
  ['y', porter.step1c],
  ['ilmnrs', porter.step2],
  ['eils', porter.step3],
  ['ceilmnrstu', porter.step4],
  ['e', porter.step5a],
  ['l', porter.step5b],
];

/** Porter stem of a folded word; words with digits, apostrophes or letters beyond a to z are their own. */
export function stemOf(word: string): string {
  if (!stemmable.test(word)) return word;
  let stem = word;
  // Every step looks at a word from end to end, many times over, so it is only put through those that can change it.
  for (const [letters, step] of steps) if (letters.includes(stem.charAt(stem.length - 1))) stem = step(stem);
  return stem;
}
