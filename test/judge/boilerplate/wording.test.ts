import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateWording } from '../../../src/judge/boilerplate/wording.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import { segment } from '../../../src/segment/segment.js';

const news = [
  'The harbour board of Port Caddan has put off its vote on the new breakwater.',
  'Members wanted to see what the winter storms had done to the old one.',
  'A diver had found three cracks below the waterline in October.',
  'Repairs would cost 4 million crowns, the board was told.',
  'The next meeting is in March.',
];

/** The sentences of a text that are taken for boilerplate. */
function found(text: string): string[] {
  const cut = segment(text, new Vocabulary());
  const marks = templateWording(cut);
  return Array.from(marks, (_, s) => cut.text.slice(cut.sentences.begin[s], cut.sentences.end[s])).filter(
    (_, s) => marks[s] === 1,
  );
}

describe('sentences that are boilerplate by their wording', () => {
  it.each([
    '(Reporting by Hetty Marrable; editing by Tom Ash)',
    'Additional reporting by Hetty Marrable in Port Caddan.',
    'Writing by Hetty Marrable and Tom Ash.',
    'The Varra Press contributed to this report.',
    'Hetty Marrable, in Pellworth, contributed reporting.',
    'This article was amended on 4 May to correct the name of the ship.',
    'An earlier version of this story misstated the cost of the repairs.',
    'This story has been updated.',
    'This is a developing story and will be updated.',
    'Read more: Why the breakwater cracked.',
    'For more information, contact the press office at Port Caddan.',
    'For further information please visit the website of the board.',
    'Follow her on Twitter @hmarrable.',
    'You can follow Hetty Marrable on Twitter.',
    'Sign up for our morning newsletter and never miss a story.',
    'Copyright 2024 Varra Press.',
    'All rights reserved by the Varra Press.',
    'The views expressed in this article are those of the author.',
    'Hetty Marrable is a reporter covering ports and fisheries for the Varra Press.',
    'Tom Ash is the Gazette’s science correspondent.',
    'Hetty Marrable covers the coast for the Pellworth Gazette.',
  ])('%s', (line) => {
    expect(found(`${news.join(' ')} ${line}`)).toEqual([line]);
  });

  it.each([
    'Reporting by the board has been late for years.',
    'Reporting by Marrable found the cracks were older.',
    'Writing by hand is no longer taught on Varra.',
    'Farm waste contributed to this summer’s algae.',
    'This article of the treaty has not been used since 1920.',
    'For more information the board turned to a diver.',
    'Copyright law does not cover charts, the court found.',
    'The views of the fishermen were not heard.',
    'He will follow her on the board.',
    'Hetty Marrable is a diver and an engineer.',
    'Abbas Rone is the largest producer of charts on the coast.',
    'About 200 people came to hear the vote.',
    'About Port Caddan little else was said.',
  ])('leaves what is news: %s', (line) => {
    expect(found(`${news.join(' ')} ${line}`)).toEqual([]);
  });

  it('leaves a biography that stands among the news', () => {
    const line = 'Hetty Marrable is a reporter for the Varra Press.';
    expect(found([line, ...news].join(' '))).toEqual([]);
  });

  it('takes a paragraph about a company with its heading, and nothing after it', () => {
    const about = [
      'About Ardmoor Freight',
      'Ardmoor Freight runs 14 ships between the islands.',
      'It employs 300 people.',
    ];
    const text = `${news.join('\n\n')}\n\n${about[0]}\n\n${about.slice(1).join(' ')}\n\nThe vote is open to all.`;
    expect(found(text)).toEqual(about);
  });

  it('takes such a paragraph that runs on after its heading', () => {
    const about = ['About Ardmoor Freight: Ardmoor Freight runs 14 ships.', 'It employs 300 people.'];
    expect(found(`${news.join('\n')}\n${about.join(' ')}`)).toEqual(about);
  });

  it('leaves a crosshead that begins with the same word', () => {
    const text = `${news.join('\n\n')}\n\nAbout Town\n\nThe shops shut early on the day of the vote.`;
    expect(found(text)).toEqual([]);
  });

  it('is quick with any text', () => {
    const piece = fc.constantFrom(
      'About A',
      'Aa Bb is a ',
      'reporter ',
      '(',
      'by A ',
      '. ',
      '\n',
      'contributed ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
        const begun = performance.now();
        found(pieces.join(''));
        expect(performance.now() - begun).toBeLessThan(1000);
      }),
      { numRuns: 50 },
    );
  });
});
