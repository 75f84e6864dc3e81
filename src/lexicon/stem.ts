// The package's root prints, reads files and takes most of a second to load; its stemmer alone does not.
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

const stemmable = /^[a-z]{3,40}$/;

/** Porter stem of a folded word; words with digits, apostrophes or letters beyond a to z are their own. */
export const stemOf = (word: string): string => (stemmable.test(word) ? porter.stem(word) : word);
