import { Vocabulary } from '../../src/lexicon/vocabulary.js';

/** A vocabulary that counts how often anything is asked of it: the work that is done on words. */
export class CountingVocabulary extends Vocabulary {
  asked = 0;

  override stem(term: number): string {
    this.asked++;
    return super.stem(term);
  }

  override isStopWord(term: number): boolean {
    this.asked++;
    return super.isStopWord(term);
  }

  override wordClass(term: number): number {
    this.asked++;
    return super.wordClass(term);
  }

  override value(term: number): number {
    this.asked++;
    return super.value(term);
  }

  override cosine(a: number, b: number): number {
    this.asked++;
    return super.cosine(a, b);
  }

  override areSynonyms(a: number, b: number): boolean {
    this.asked++;
    return super.areSynonyms(a, b);
  }

  override areAntonyms(a: number, b: number): boolean {
    this.asked++;
    return super.areAntonyms(a, b);
  }
}
