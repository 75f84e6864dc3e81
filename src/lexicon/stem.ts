// The package's root prints, reads files and takes most of a second to load; its stemmer alone does not.
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

const stemmable = /^[a-z]{3,40}$/;

/** The steps of the algorithm in their order, each with the endings of the words that it can change. */
const steps: readonly (readonly [RegExp, (word: string) => string])[] = [
  [/s$/, porter.step1a],
  [/(?:ed|ing)$/, porter.step1b],
  [/y$/, porter.step1c],
  [
    /(?:tional|[ea]nci|izer|bli|alli|entli|eli|ousli|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/,
    porter.step2,
  ],
  [/(?:icate|ative|alize|iciti|ical|ful|ness)$/, porter.step3],
  [/(?:al|[ae]nce|er|ic|[ai]ble|ant|ent|ou|ism|ate|iti|ous|ive|ize|[st]ion)$/, porter.step4],
  [/e$/, porter.step5a],
  [/ll$/, porter.step5b],
];

/** Porter stem of a folded word; words with digits, apostrophes or letters beyond a to z are their own. */
export function stemOf(word: string): string {
  if (!stemmable.test(word)) return word;
  let stem = word;
  // Every step looks at a word from end to end, many times over, so it is only put through those that can change it.
  for (const [endings, step] of steps) if (endings.test(stem)) stem = step(stem);
  return stem;
}
