/** Words remembered until all are forgotten, so that no input makes them grow without end. */
const MOST = 20_000;

/** Strings shorter than this are copied where they are cut out of another. */
const COPIED = 13;

/** A string by itself: a part of a long text would keep all of it in memory. */
export const ownCopy = (part: string): string => (part.length < COPIED ? part : ` ${part}`.slice(1));

/** A function of a word, or of a few, that remembers what it found: news has the same words again and again. */
export function remembered<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  // None before the first, so that what is done then is known when this is compiled.
  let left = 0;
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (left === 0) {
      known.clear();
      left = MOST;
    }
    left--;
    const own = ownCopy(word);
    const made = find(own);
    known.set(own, made);
    return made;
  };
}
