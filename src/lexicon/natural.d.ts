declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  /** Porter's algorithm (1980); wants a lower-case word. */
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
