// The package's root prints, reads files and takes most of a second to load; its stemmer alone does not.
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

const stemmable = /^[a-z]{3,40}$/;

/** A word of which the algorithm's first step takes an s and nothing else, and has three letters left to go on with. */
const plural = /^.{2,}[^s](?<!sse|ie)s$/;

/** How words end that any of the algorithm's rules looks at. */
const ruled = /(?:al|ant|e|ed|ent|er|ful|i|ic|ing|ion|ism|ll|or|ou|s|y)$/;

/** Porter stem of a folded word; words with digits, apostrophes or letters beyond a to z are their own. */
export function stemOf(word: string): string {
  if (!stemmable.test(word)) return word;
  // The stemmer takes its time, and half of all words lose an s at most.
  const rest = plural.test(word) ? word.slice(0, -1) : word;
  return ruled.test(rest) ? porter.stem(rest) : rest;
}
