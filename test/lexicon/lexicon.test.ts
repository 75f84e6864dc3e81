import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { readLexicon } from '../../src/read/lexicon.js';

const files = readLexicon();
const vocabulary = new Vocabulary(lexiconOf(files));
const term = (word: string): number => vocabulary.idOf(word);
const cosine = (a: string, b: string): number => vocabulary.cosine(term(a), term(b));

describe('the lexicon of this package', () => {
  it.each([
    ['car', 'automobile'],
    ['buy', 'purchase'],
    ['purchased', 'buying'],
    ['big', 'large'],
    ['attorney', 'lawyer'],
    ['destroy', 'destruction'],
    ['france', 'french'],
    ['huge', 'large'],
    ['rise', 'rose'],
    ['bought', 'purchase'],
  ])('%s and %s are synonyms', (a, b) => {
    expect(vocabulary.areSynonyms(term(a), term(b))).toBe(true);
    expect(vocabulary.areSynonyms(term(b), term(a))).toBe(true);
    expect(vocabulary.areAntonyms(term(a), term(b))).toBe(false);
  });

  it.each([
    ['rise', 'fall'],
    ['increased', 'decreased'],
    ['win', 'lose'],
    ['rose', 'fell'],
    ['won', 'losing'],
    ['better', 'worst'],
    ['accept', 'rejects'],
    ['hot', 'cold'],
    ['legal', 'illegal'],
  ])('%s and %s are antonyms', (a, b) => {
    expect(vocabulary.areAntonyms(term(a), term(b))).toBe(true);
    expect(vocabulary.areAntonyms(term(b), term(a))).toBe(true);
    expect(vocabulary.areSynonyms(term(a), term(b))).toBe(false);
  });

  it.each([
    ['car', 'banana'],
    ['car', 'cars'],
    ['wheat', 'minister'],
    ['qwzxk', 'car'],
    ['the', 'a'],
  ])('%s and %s are neither', (a, b) => {
    expect(vocabulary.areSynonyms(term(a), term(b))).toBe(false);
    expect(vocabulary.areAntonyms(term(a), term(b))).toBe(false);
  });

  it.each([
    ['car', 'automobile', 'banana'],
    ['journalist', 'reporter', 'harvest'],
    ['storm', 'hurricane', 'senate'],
    ['killed', 'died', 'painted'],
    ['doctor', 'physician', 'guitar'],
    ['london', 'england', 'potato'],
  ])('%s is nearer to %s than to %s', (word, near, far) => {
    expect(cosine(word, near)).toBeGreaterThan(cosine(word, far) + 0.1);
  });

  it('has cosines of 1 of a word with itself, and 0 with one it does not know', () => {
    expect(cosine('harvest', 'harvests')).toBeCloseTo(1, 5);
    expect(cosine('harvest', 'qwzxk')).toBe(0);
  });

  it('gives sums of vectors whose length is the weight', () => {
    const sum = new Float64Array(vocabulary.dimensions);
    expect(vocabulary.addVector(term('harvest'), 3, sum)).toBe(true);
    expect(Math.hypot(...sum)).toBeCloseTo(3, 4);
    expect(vocabulary.addVector(term('qwzxk'), 3, sum)).toBe(false);
  });

  it('is small, and read once into memory that threads share', () => {
    const { vectors, relations } = files;
    expect(vectors!.length + relations!.length).toBeLessThan(8 * 2 ** 20);
    expect([vectors!.buffer, relations!.buffer].every((b) => b instanceof SharedArrayBuffer)).toBe(true);
    expect(readLexicon()).toBe(files);
  });
});

describe('a vocabulary without a lexicon', () => {
  it('knows nothing of how words relate', () => {
    const bare = new Vocabulary();
    const [a, b] = [bare.idOf('car'), bare.idOf('automobile')];
    expect(bare.dimensions).toBe(0);
    expect(bare.cosine(a, b)).toBe(0);
    expect(bare.areSynonyms(a, b)).toBe(false);
    expect(bare.areAntonyms(a, b)).toBe(false);
    expect(bare.addVector(a, 1, new Float64Array())).toBe(false);
  });
});
