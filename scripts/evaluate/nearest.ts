/** Words of a text, each with how often it occurs. */
function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,'-][\p{L}\p{N}]+)*/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * The two sentences of an article most like a sentence, by the plain cosine that any method has to beat: of the counts
 * of the words that the article has, times ln(N / n) for a word in n of its N sentences.
 *
 * @returns their numbers, from 0
 */
export function nearestTwo(article: readonly string[], sentence: string): Set<number> {
  const sentences = article.map(countsOf);
  const frequency = new Map<string, number>();
  for (const word of sentences.flatMap((counts) => [...counts.keys()]))
    frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weigh = (word: string, count: number): number =>
    count * Math.log(article.length / frequency.get(word)!);
  const wanted = countsOf(sentence);
  const similarity = sentences.map((counts) => {
    const weights = [...counts].map(([word, count]) => [word, weigh(word, count)] as const);
    const product = weights.reduce((sum, [word, w]) => sum + w * weigh(word, wanted.get(word) ?? 0), 0);
    return product / (Math.hypot(...weights.map(([, w]) => w)) || 1);
  });
  const order = similarity.map((_, i) => i).sort((x, y) => similarity[y]! - similarity[x]!);
  return new Set(order.slice(0, 2));
}
