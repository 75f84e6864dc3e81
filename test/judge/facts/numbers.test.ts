import { describe, expect, it } from 'vitest';
import { agree, areComparable } from '../../../src/judge/facts/agreement.js';
import { numbersIn } from '../../../src/judge/facts/numbers.js';
import type { Quantity } from '../../../src/judge/facts/quantity.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import { segment } from '../../../src/segment/segment.js';

const vocabulary = new Vocabulary();

const numbersOf = (sentence: string): readonly Quantity[] => numbersIn(segment(sentence, vocabulary), 0);

/** `words: kind value dimension`, a number each. */
const told = (sentence: string): string[] =>
  numbersOf(sentence).map(
    ({ begin, end, kind, value, dimension }) =>
      `${sentence.slice(begin, end)}: ${kind} ${Number(value.toPrecision(6))}${dimension && ` ${dimension}`}`,
  );

describe('numbersIn', () => {
  it.each([
    ['The raid left 70 insurgents dead.', ['70: count 70']],
    [
      'Twenty-five sheep and two hundred and seventeen goats grazed.',
      ['Twenty-five: count 25', 'two hundred and seventeen: count 217'],
    ],
    ['More than 1,200 pupils left.', ['More than 1,200: count 1200']],
    [
      'The bridge cost $4.5m and the road £2 billion.',
      ['$4.5m: measure 4500000 dollar', '£2 billion: measure 2000000000 pound'],
    ],
    [
      'Some 40% voted, up from 38 per cent.',
      ['Some 40%: measure 0.4 share', '38 per cent: measure 0.38 share'],
    ],
    [
      'Half of the fleet and a third of the crews stayed.',
      ['Half: measure 0.5 share', 'a third: measure 0.333333 share'],
    ],
    ['One in five pupils walks.', ['One in five: measure 0.2 share']],
    ['They lost 3-2 after extra time.', ['3-2: score 3002']],
    ['Between 25 and 40 homes flooded.', ['25 and 40: count 32.5']],
    ['Some 25 to 40 homes flooded.', ['Some 25 to 40: count 32.5']],
    ['It struck at 7:52 a.m. and sank at 10.35pm.', ['7:52 a.m.: time 472', '10.35pm: time 1355']],
    ['A 45-year-old man and Ada Hale, 52, were hurt.', ['45-year-old: age 45', '52: age 52']],
    ['The 21st storm was the third this year.', ['21st: ordinal 21', 'third: ordinal 3']],
    [
      'It sailed 12 miles, or 19km, at 15 knots.',
      ['12 miles: measure 19312.1 length', '19km: measure 19000 length', '15 knots: measure 27.78 speed'],
    ],
    ['It was 68 degrees Fahrenheit.', ['68 degrees Fahrenheit: measure 20 temperature']],
    ['Dozens of cars and a few vans burned.', ['Dozens: count 46.4758', 'a few: count 4.24264']],
    ['Tens of thousands marched.', ['Tens of thousands: count 47434.2']],
    [
      'Half a million people fled within half an hour.',
      ['Half a million: count 500000', 'half an hour: measure 0.0208333 duration'],
    ],
    ['A Boeing 737 landed.', ['737: label 737']],
    ['In 2019 the mill closed on 14 March.', []],
    ['No one knows, and one of them left.', []],
  ])('finds the numbers of: %s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it.each([
    ['The fire killed 12 people.', 'people'],
    ['The fire damaged 12 new terraced houses.', 'houses'],
    ['The fire killed 12 of the passengers.', 'passengers'],
    ['The fire killed 12, and goats fled.', undefined],
  ])('knows what is counted in: %s', (sentence, noun) => {
    const text = segment(sentence, vocabulary);
    const { noun: at } = numbersIn(text, 0)[0]!;
    expect(at < 0 ? undefined : sentence.slice(text.tokens.begin[at], text.tokens.end[at])).toBe(noun);
  });
});

describe('agree', () => {
  const first = (phrase: string): Quantity => numbersOf(`The report names ${phrase}.`)[0]!;

  it.each([
    ['70 men', 'dozens of men', true],
    ['70 men', '17 men', false],
    ['more than 200 men', '217 men', true],
    ['more than 200 men', '150 men', false],
    ['more than 200 men', 'more than 300 men', false],
    ['nearly 200 men', '187 men', true],
    ['nearly 200 men', '240 men', false],
    ['about 70 men', '72 men', true],
    ['72 men', '70 men', false],
    ['4,187 men', '4,200 men', true],
    ['1.2 million men', '1,234,567 men', true],
    ['at least 12 men', 'at least 15 men', false],
    ['twelve men', 'a dozen men', true],
    ['12 miles', '19 km', true],
    ['12 miles', '12 km', false],
    ['6 feet', '1.8 metres', true],
    ['186 mph', '300 km/h', true],
    ['50 mph', '50 kilometres an hour', false],
    ['40 square miles', '104 square kilometres', true],
    ['40 square miles', '40 square kilometres', false],
    ['two cubic metres', '2,000 litres', true],
    ['150 pounds', '68 kg', true],
    ['150 pounds', '150 kg', false],
    ['50 pounds', '£50', true],
    ['40 MW', '40 GW', false],
    ['150 lbs', '68 kg', true],
    ['68°F', '20°C', true],
    ['68°F', '28°C', false],
    ['half of the men', '52% of the men', true],
    ['a third of the men', '45% of the men', false],
    ['7:52 a.m.', '7.52am', true],
    ['7:52 a.m.', '8:52 a.m.', false],
    ['7 p.m.', '19:00', true],
    ['two weeks', '14 days', true],
    ['a 3-2 win', 'a 2-3 loss', true],
    ['a 3-2 win', 'a 3-1 win', false],
    ['hundreds of men', 'dozens of men', false],
    ['$5 million', '£5 million', false],
    ['$5 million', '£4 million', true],
    ['thousands of men', 'dozens of men', false],
  ])('%s and %s: %s', (one, other, expected) => {
    const [a, b] = [first(one), first(other)];
    expect(areComparable(a, b)).toBe(true);
    expect(agree(a, b)).toBe(expected);
    expect(agree(b, a)).toBe(expected);
  });

  it('compares nothing with what is measured otherwise', () => {
    expect(areComparable(first('70 men'), first('70 km'))).toBe(false);
    expect(areComparable(first('$70'), first('70%'))).toBe(false);
  });
});
