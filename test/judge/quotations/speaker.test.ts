import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../../src/judge/quotations/speaker.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import { segment } from '../../../src/segment/segment.js';

function speakersIn(text: string): (string | undefined)[] {
  const vocabulary = new Vocabulary();
  return [...speakersOf(segment(text, vocabulary), vocabulary)];
}

describe('the speaker of a quotation', () => {
  it.each([
    ['“It was dark,” said Ana Hale.', 'Ana Hale'],
    ['“It was dark,” Ana Hale said.', 'Ana Hale'],
    ['"It was dark," Ana Hale told reporters.', 'Ana Hale'],
    ['‘It was dark,’ said Ana Hale.', 'Ana Hale'],
    ['Ana Hale said: “It was dark.”', 'Ana Hale'],
    ['Ana Hale told a news conference, “It was dark.”', 'Ana Hale'],
    ['According to Ana Hale, it was “as dark as a cellar”.', 'Ana Hale'],
    ['It was “as dark as a cellar”, according to Ana Hale.', 'Ana Hale'],
    ['Ana Hale, who chairs the board, said “it was dark”.', 'Ana Hale'],
    ['Ana Hale, 58, a baker, said: “It was dark.”', 'Ana Hale'],
    ['“It was dark,” said Ana Hale, who chairs the board.', 'Ana Hale'],
    ['“It was dark,” said the board’s chair, Ana Hale.', 'Ana Hale'],
    ['“It was dark,” deputy coastguard commander Ana Hale said.', 'Ana Hale'],
    ['“It was dark,” said Sen. Ana Hale of Brackwater.', 'Ana Hale'],
    ['“It was dark,” declared Ruthenian Deputy Defence Minister Ana Hale.', 'Ana Hale'],
    ['“It was dark,”\n\ndeclared Ana Hale.', 'Ana Hale'],
    ['Ana Hale issued a statement on Friday, saying, “It was dark.”', 'Ana Hale'],
    ['Ana Hale called the night “as dark as a cellar”.', 'Ana Hale'],
    ['“It was dark,” posited Ana Hale.', 'Ana Hale'],
    ['“It was dark!” Ana Hale wrote on Friday.', 'Ana Hale'],
    ['Said Ana Hale: “It was dark.”', 'Ana Hale'],
    ['Ruthenia’s defence ministry described the men as “hired bandits”.', 'Ruthenia’s defence ministry'],
    ['The defence ministry claimed to have shot dozens of “Ruthenian bandits”.', 'defence ministry'],
    ['“It was dark,” a spokesperson said.', 'spokesperson'],
    ['“It was dark,” according to a spokesperson for the board.', 'spokesperson for the board'],
    ['“It was dark,” said the Institute for the Study of Fog.', 'Institute for the Study of Fog'],
    ['“It was dark,” the seven-term congressman demands.', 'seven-term congressman'],
    ['“It was dark,” Hale said. Ana Hale left.', 'Ana Hale'],
    ['“It was dark.”', undefined],
    ['The boat with the words “for Port Caddan” on it sank.', undefined],
    ['“It was dark,” she said.', undefined],
    ['“It was dark,” somebody shouted.', undefined],
    ['They were dubbed “the lucky nine” by all.', undefined],
    ['The film called “A Night at Sea” is long.', undefined],
  ])('of %s', (text, speaker) => {
    expect(speakersIn(text)).toEqual([speaker]);
  });

  it.each([
    ['“It was dark,” said Ana Hale. “We saw nothing.”', ['Ana Hale', 'Ana Hale']],
    ['“It was dark,” said Ana Hale, “and cold.”', ['Ana Hale', 'Ana Hale']],
    ['“It was dark,” said Ana Hale, a baker. “We saw nothing,” she added.', ['Ana Hale', 'Ana Hale']],
    ['“It was dark.\n\n“We saw nothing,” said Ana Hale.', ['Ana Hale', 'Ana Hale']],
    ['“It was dark,” said Ana Hale.\n\n“It was light,” said Tom Ash.', ['Ana Hale', 'Tom Ash']],
    [
      'Ana Hale said it was “dark”. Tom Ash called it “pitch black” and “cold”.',
      ['Ana Hale', 'Tom Ash', 'Tom Ash'],
    ],
    ['“It was dark,” said Ana Hale. He added: “Not for me.”', ['Ana Hale', 'Ana Hale']],
  ])('goes on to the next: %s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });

  it.each([
    ['Ana Hale said the light had failed. “It was dark,” she said.', 'Ana Hale'],
    ['Among them was potato grower Tom Ash, who had lost his hat. “It was dark,” he said.', 'Tom Ash'],
    ['Next to him sat Ana Hale, harbourmaster for ten years. “It was dark,” she said.', 'Ana Hale'],
    ['Tom Ash spoke first. Mr Ash lit a lamp. “It was dark,” he said.', 'Tom Ash'],
    ['The ministry said the light had failed. “It was dark,” she said.', undefined],
    ['Ana Hale said so. Tom Ash asked her about it. She said: “It was dark.”', 'Ana Hale'],
    ['Ana Hale said she slept. Tom Ash said he did not. “It was dark,” she said.', 'Ana Hale'],
    ['Ana Hale said “no”, and she said: “It was dark.” Tom Ash spoke. “It was late,” she said.', 'Ana Hale'],
  ])('is whom a pronoun stands for: %s', (text, speaker) => {
    expect(speakersIn(text).at(-1)).toBe(speaker);
  });

  it.each([
    ['“a” said Hale. '.repeat(30_000)],
    ['“a” he said. '.repeat(30_000)],
    [`${'Hale said, '.repeat(30_000)}“a”`],
    ['“a” “b” '.repeat(30_000)],
    [`“a”${'\n'.repeat(300_000)}x “b”`],
    [`“a”${' \n'.repeat(300_000)}“b”`],
  ])('is found in linear time', (text) => {
    expect(speakersIn(text).length).toBeGreaterThan(0);
  });
});
