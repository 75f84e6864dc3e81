import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingOf } from '../../../src/judge/drift/spelling.js';
import { areAlike, areVariants } from '../../../src/judge/drift/variants.js';

const are = (one: string, other: string): boolean => areVariants(spellingOf(one), spellingOf(other));

/** Words of few letters, those that transliterations change above all. */
const letters = "a e i o u j y d h k q g c s z v w x r l f ł é æ '".split(' ');
const ending = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 5 });
/** What a word may begin with, several of them to the same effect. */
const beginning = fc.constantFrom(
  ...'kh h k ks x dj j dh d y i ey ie e ou u oe o c s z v w q g qu r re'.split(' '),
);

describe('two spellings of one word', () => {
  it.each([
    ['zelensky', 'zelenskyy'],
    ['kharkiv', 'harkiv'],
    ['qaddafi', 'gadafi'],
    ['djokovic', 'jokovic'],
    ['centre', 'center'],
    ['łukasz', 'lukasz'],
    ['bob', 'robert'],
    ['russian', 'moscow'],
    ['varra', 'varran'],
    ['jeffrey', 'jeffery'],
    ['ahmed', 'ahmad'],
    ['hmed', 'hmeds'],
    ['amberley', 'tamberley'],
  ])('are told: %s, %s', (one, other) => {
    expect(are(one, other)).toBe(true);
    expect(are(other, one)).toBe(true);
  });

  it.each([
    ['halden', 'holden'],
    ['zurich', 'basel'],
    ['john', 'joan'],
  ])('are told from two words: %s, %s', (one, other) => {
    expect(are(one, other)).toBe(false);
  });

  it('are looked for wherever words that are the same when dissolved may begin with other letters', () => {
    fc.assert(
      fc.property(beginning, beginning, ending, (one, other, rest) => {
        const [x, y] = [spellingOf(one + rest), spellingOf(other + rest)];
        expect(x.soundsLike(y)).toBe(x.sound === y.sound || x.bareSound === y.bareSound);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('two names', () => {
  it.each([
    [['United States'], ['US']],
    [['Rufus Amberley'], ['Amberley']],
    [['Federal Bureau of Investigation'], ['FBI']],
    [['Kremlin'], ['Moscow']],
  ])('can be of one thing: %s, %s', (one, other) => {
    expect(areAlike(one, other)).toBe(true);
    expect(areAlike(other, one)).toBe(true);
  });

  it('of which one is more than a country are not alike for the country', () => {
    expect(areAlike(['Russians'], ['Legion of Russia'])).toBe(false);
  });
});
