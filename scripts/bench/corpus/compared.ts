import type { Articles } from './article.js';
import { likenessOf } from './likeness.js';
import type { Likeness } from './likeness.js';
import { isProse, sentencesOf, storiesIn } from './sentences.js';

/** Words of a real story from which on it is counted. */
const FEWEST_WORDS = 80;

const wordsIn = (text: string): number => text.split(' ').length;

/** The first texts that have so many words together. */
function upTo(texts: readonly string[], words: number): readonly string[] {
  let left = words;
  const end = texts.findIndex((text) => (left -= wordsIn(text)) < 0);
  return end < 0 ? texts : texts.slice(0, end);
}

/** How real stories and so many made-up originals share wording; the latter in as many words as the former have, too. */
export function compared(
  data: string | undefined,
  articles: Articles,
  count: number,
): readonly { readonly name: string; readonly likeness: Likeness }[] {
  const { name, stories } = storiesIn(data);
  const real = stories
    .map((blocks) => blocks.flatMap(sentencesOf).filter(isProse).join(' '))
    .filter((text) => wordsIn(text) >= FEWEST_WORDS);
  const made = Array.from({ length: count }, (_, number) => number)
    .filter((number) => articles.truth(number) === undefined)
    .map((number) => articles.prose(number));
  const words = real.reduce((sum, text) => sum + wordsIn(text), 0);
  return [
    { name: `${name}, half`, likeness: likenessOf(upTo(real, words / 2)) },
    { name, likeness: likenessOf(real) },
    { name: 'made up, as many words', likeness: likenessOf(upTo(made, words)) },
    { name: `made up, originals of ${count}`, likeness: likenessOf(made) },
  ];
}
