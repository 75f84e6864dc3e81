import { describe, expect, it } from 'vitest';
import { canBeSame, publicationDay } from '../../../src/judge/facts/calendar.js';
import { datesIn } from '../../../src/judge/facts/dates.js';
import type { DateFact } from '../../../src/judge/facts/dates.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import { segment } from '../../../src/segment/segment.js';

const vocabulary = new Vocabulary();
const datesOf = (sentence: string): readonly DateFact[] => datesIn(segment(sentence, vocabulary), 0);

describe('datesIn', () => {
  it.each([
    ['It closed on Tuesday.', ['Tuesday']],
    ['It closed last Tuesday and reopened yesterday.', ['last Tuesday', 'yesterday']],
    ['It closed on 14 March 2024, and March 15 was worse.', ['14 March 2024', 'March 15']],
    ['It closed on the 14th of March.', ['14th of March']],
    ['It closed in 1998, in the 1970s and on Oct. 14.', ['1998', '1970s', 'Oct. 14']],
    ['They may march on as the sun sat low.', []],
    ['It opens in May, says Ms May.', ['May']],
    ['The mill employs 1998 people and costs $2000.', []],
    ['Sales fell last year, and this month again.', ['last year', 'this month']],
  ])('finds the dates of: %s', (sentence, expected) => {
    expect(datesOf(sentence).map(({ begin, end }) => sentence.slice(begin, end))).toEqual(expected);
  });
});

describe('canBeSame', () => {
  const first = (phrase: string): DateFact => datesOf(`It closed ${phrase}.`)[0]!;
  /** A Wednesday. */
  const wednesday = '2025-10-15T09:00:00Z';

  it.each([
    ['on Tuesday', 'on Wednesday', undefined, false],
    ['on Tuesday', 'on Tuesday', undefined, true],
    ['on Tuesday', 'on 14 October', undefined, true],
    ['on Tuesday', 'on 14 October', wednesday, true],
    ['on Tuesday', 'on 16 October', wednesday, false],
    ['yesterday', 'on Tuesday', wednesday, true],
    ['yesterday', 'on Friday', wednesday, false],
    ['yesterday', 'on Friday', undefined, true],
    ['in March', 'on 14 March', undefined, true],
    ['on 12 March', 'on 14 March', undefined, false],
    ['in March 2023', 'in March 2024', undefined, false],
    ['in 1998', 'in 1989', undefined, false],
    ['in 1974', 'in the 1970s', undefined, true],
    ['last year', 'in 2024', wednesday, true],
    ['last year', 'in 2023', wednesday, false],
    ['last month', 'in September', wednesday, true],
    ['last week', 'on 9 October', wednesday, true],
  ])('%s and %s, published %s: %s', (one, other, published, expected) => {
    const day = publicationDay(published);
    const [a, b] = [first(one), first(other)];
    expect(canBeSame(a, day, b, day)).toBe(expected);
    expect(canBeSame(b, day, a, day)).toBe(expected);
  });

  it('reads "yesterday" from the day its own text came out', () => {
    const [a, b] = [first('yesterday'), first('today')];
    expect(canBeSame(a, publicationDay('2025-10-15'), b, publicationDay('2025-10-14'))).toBe(true);
    expect(canBeSame(a, publicationDay('2025-10-15'), b, publicationDay('2025-10-18'))).toBe(false);
  });
});
