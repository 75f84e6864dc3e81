/** Words remembered until all are forgotten, so that no input makes them grow without end. */
const MOST = 20_000;

/** A function of a word, or of a few, that remembers what it found: news has the same words again and again. */
export function remembered<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const made = find(word);
    known.set(word, made);
    return made;
  };
}
