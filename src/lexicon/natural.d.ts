declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  /** One step of the algorithm, which gives back a word that it does not change. */
  type Step = (word: string) => string;

  /** Porter's algorithm (1980); wants a lower-case word. */
  const stemmer: {
    stem(word: string): string;
    readonly step1a: Step;
    readonly step1b: Step;
    readonly step1c: Step;
    readonly step2: Step;
    readonly step3: Step;
    readonly step4: Step;
    readonly step5a: Step;
    readonly step5b: Step;
  };
  export default stemmer;
}
