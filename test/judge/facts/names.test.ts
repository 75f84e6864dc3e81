import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/judge/facts/names.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import { segment } from '../../../src/segment/segment.js';

const vocabulary = new Vocabulary();

/** Names of a text as written, `?` after those that are not sure, and `= longest form` where it is another. */
function namesOf(text: string): string[] {
  const cut = segment(text, vocabulary);
  const names = namesIn(cut, vocabulary);
  return Array.from({ length: cut.sentences.length }, (_, s) => names.of(s))
    .flat()
    .map(({ begin, end, form, isSure }) => {
      const written = text.slice(begin, end);
      return `${written}${isSure ? '' : '?'}${form === written ? '' : ` = ${form}`}`;
    });
}

describe('namesIn', () => {
  it.each([
    ['The ferry left Port Caddan for Varra.', ['Port Caddan', 'Varra']],
    ['Fighters of the Freedom of Russia Legion crossed.', ['Freedom of Russia Legion']],
    ['He joined the Institute for the Study of Tides.', ['Institute for the Study of Tides']],
    ['It went to Marks & Spencer and to the University of Orm.', ['Marks & Spencer', 'University of Orm']],
    ['It hit Russia’s Belgorod region.', ['Russia', 'Belgorod']],
    ['She met Ukrainian Deputy Defence Minister Hanna Orlova.', ['Ukrainian', 'Hanna Orlova']],
    ['The Prime Minister met Dr J. R. Hale.', ['J. R. Hale']],
    ['It closed on Tuesday, 14 March, he said.', []],
    ['NATO and the U.S. agreed.', ['NATO', 'U.S.']],
    ['Ludwig van der Meer sang.', ['Ludwig van der Meer']],
    ['However, police left. Meanwhile I stayed.', []],
  ])('finds the names of: %s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it('takes the first word of a sentence for a name if it is one elsewhere', () => {
    expect(namesOf('Tugs came. Sailors saw tugs. Varra waited. They left Varra.')).toEqual([
      'Sailors?',
      'Varra',
      'Varra',
    ]);
  });

  it('reads a headline in title case by the text under it', () => {
    expect(namesOf('Ferry Aground in Fog off Varra\n\nA ferry left Varra in fog and ran aground.')).toEqual([
      'Varra',
      'Varra',
    ]);
  });

  it('joins short forms with the longest one, unless two would fit', () => {
    expect(namesOf('We saw Rufus Amberley. Then Mr Amberley left.')).toEqual([
      'Rufus Amberley',
      'Amberley = Rufus Amberley',
    ]);
    expect(namesOf('We saw Rufus Amberley and Ada Amberley. Then Ms Amberley left.').at(-1)).toBe('Amberley');
    expect(namesOf('It was the Friends of Russia, and they left Russia.').at(-1)).toBe('Russia');
  });

  it('joins acronyms with what they stand for', () => {
    expect(namesOf('We met the Russian Volunteer Corps (RVC). The RVC left.')).toEqual([
      'Russian Volunteer Corps',
      'RVC = Russian Volunteer Corps',
      'RVC = Russian Volunteer Corps',
    ]);
    expect(namesOf('We met the Marine Safety Board. The MSB left.').at(-1)).toBe('MSB = Marine Safety Board');
  });

  it('takes time in proportion to the text', () => {
    const text = 'Alpha Beta of Gamma '.repeat(40_000);
    const cut = segment(text, vocabulary);
    expect(namesIn(cut, vocabulary).length).toBeGreaterThan(1000);
  });
});
