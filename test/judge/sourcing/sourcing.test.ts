import { describe, expect, it } from 'vitest';
import { sourcingOf } from '../../../src/judge/sourcing/sourcing.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import { segment } from '../../../src/segment/segment.js';

/** Sources as `kind: name`, in order. */
function sourcesOf(text: string, outlet?: string): string[] {
  const vocabulary = new Vocabulary();
  return sourcingOf(segment(text, vocabulary), vocabulary, outlet).sources.map(
    ({ kind, name }) => `${kind}: ${name}`,
  );
}

const placeOf = (text: string): string | null => {
  const vocabulary = new Vocabulary();
  return sourcingOf(segment(text, vocabulary), vocabulary).place;
};

describe('the dateline', () => {
  it.each([
    ['PORT CADDAN, Oct 14 (Norlan) - A ferry ran aground.', 'PORT CADDAN', ['dateline: Norlan']],
    ['MOSCOW (Reuters) — A bridge was shut.', 'MOSCOW', ['dateline: Reuters']],
    ['WASHINGTON — The talks went on.', 'WASHINGTON', []],
    ['KABUL, Afghanistan (AP) -- A road was reopened.', 'KABUL', ['dateline: AP']],
    ['(CNN) -- The lake froze overnight.', null, ['dateline: CNN']],
    ['Paris (AFP) – The strike ended.', 'Paris', ['dateline: AFP']],
    ['CAIRO, 3 May 2021 (Norlan) - Rain fell.', 'CAIRO', ['dateline: Norlan']],
    ['NEW HAVELOCK: Three ships left.', 'NEW HAVELOCK', []],
    ['ST. MARLOW — The school burnt down.', 'ST. MARLOW', []],
    [
      'A title\n\nBy Ana Brook\n\nBRACKWATER (Norlan) — Rain fell.',
      'BRACKWATER',
      ['byline: Ana Brook', 'dateline: Norlan'],
    ],
    ['PRESS RELEASE – The port grows.', null, []],
    ['The Gannet (built in 1998) is small.', null, []],
    ['NATO ships left the bay — and came back.', null, []],
    ['Rain (or snow) will fall.', null, []],
  ])('of %j', (text, place, sources) => {
    expect(placeOf(text)).toBe(place);
    expect(sourcesOf(text)).toEqual(sources);
  });
});

describe('bylines', () => {
  it.each([
    ['By Hetty Marrable in Port Caddan', ['byline: Hetty Marrable']],
    ['By Herald staff', ['byline: Herald']],
    ['By Ana Brook and Tom Ash', ['byline: Ana Brook', 'byline: Tom Ash']],
    ['By ANA BROOK, Associated Press', ['byline: ANA BROOK', 'byline: Associated Press']],
    ['By The Associated Press', ['byline: Associated Press']],
    ['By our correspondent', []],
    ['By Monday the water had gone down and the road was open again.', []],
    ['By Friday night, Ana Brook and Tom Ash had left.', []],
  ])('%j', (line, sources) => {
    expect(sourcesOf(`${line}\n\nThe ferry sank in the night.`)).toEqual(sources);
  });
});

describe('credit lines', () => {
  it.each([
    ['(Reporting by Lisbet Crane; editing by Tobias Venn)', ['credit: Lisbet Crane']],
    [
      'Reporting by Lisbet Crane in Varra and Ana Brook; Editing by Tobias Venn',
      ['credit: Lisbet Crane', 'credit: Ana Brook'],
    ],
    ['— AP', ['credit: AP']],
    ['Source: Reuters', ['credit: Reuters']],
    ['Agence France-Presse', ['credit: Agence France-Presse']],
    ['With agencies', ['credit: agencies']],
    ['(with AFP)', ['credit: AFP']],
    ['Press Association', ['credit: Press Association']],
    ['© 2020 The Associated Press. All rights reserved.', ['credit: Associated Press']],
    ['The Associated Press contributed to this report.', ['credit: Associated Press']],
    ['This article was originally published by Norlan News Agency.', ['credit: Norlan News Agency']],
    ['Ana Brook contributed reporting.', ['credit: Ana Brook']],
    ['Peace with Ruthenia.', []],
    ['The ferry sank.', []],
  ])('%j', (line, sources) => {
    expect(sourcesOf(`The ferry sank in the night.\n\n${line}`)).toEqual(sources);
  });
});

describe('attributions to other media', () => {
  it.each([
    ['The ferry had no radar, Reuters reported.', ['medium: Reuters']],
    ['The captain told the BBC that he was tired.', ['authority: captain', 'medium: BBC']],
    ['The BBC confirmed that the building was hit.', ['medium: BBC']],
    ['According to The Guardian, nobody was asked.', ['medium: Guardian']],
    ['In an interview with Sky News she called it a farce.', ['medium: Sky News']],
    ['Speaking to the Brackwater Gazette, he blamed the fog.', ['medium: Brackwater Gazette']],
    ['The list was first published by the Port Caddan Herald.', ['medium: Port Caddan Herald']],
    ['Norlan News Agency said the tug had failed.', ['medium: Norlan News Agency']],
    ['The tug had failed, state television said.', ['medium: state television']],
    ['They informed Ruthenia’s public broadcaster.', ['medium: Ruthenia’s public broadcaster']],
    ['The New Havelock Times, which saw the letter, said the mayor knew.', ['medium: New Havelock Times']],
    ['A column in the Brackwater Gazette claimed that he knew.', ['medium: Brackwater Gazette']],
    ['He read the Guardian at breakfast.', []],
    ['The Environment Agency said the river was clean.', ['authority: Environment Agency']],
    ['She told reporters that she would stay.', []],
  ])('%s', (sentence, sources) => {
    expect(sourcesOf(sentence)).toEqual(sources);
  });

  it('takes a name in the dateline for an agency', () => {
    expect(sourcesOf('VARRA (Norlan) - A ship sank. The mayor told Norlan that it was old.')).toEqual([
      'dateline: Norlan',
      'authority: mayor',
      'medium: Norlan',
    ]);
  });
});

describe('own reporting', () => {
  it.each([
    ['Letters seen by this newspaper show that the buoy had drifted.', undefined, ['own: this newspaper']],
    ['“It was dark,” she told the Herald.', 'Port Caddan Herald', ['own: Herald']],
    ['“It was dark,” she told the Herald.', 'Brackwater Gazette', ['medium: Herald']],
    [
      'Pilots told this newspaper that the chart was wrong.',
      undefined,
      ['authority: Pilots', 'own: this newspaper'],
    ],
  ])('%s in %s', (sentence, outlet, sources) => {
    expect(sourcesOf(sentence, outlet)).toEqual(sources);
  });
});

describe('attributions to anybody else', () => {
  it.each([
    ['Ruthenia’s defence ministry has stated that it fired first.', ['Ruthenia’s defence ministry']],
    ['Ruthenia’s defence ministry described the men as “bandits”.', ['Ruthenia’s defence ministry']],
    ['The ferry was upright, the coastguard said.', ['coastguard']],
    ['According to coastguards the ferry was upright.', ['coastguards']],
    ['Amberley said the ferry was lying on an even keel.', ['Amberley']],
    ['A State Department spokesperson doubted and later denied it, he says.', []],
    ['A State Department spokesperson said the reports were wrong.', ['State Department spokesperson']],
    [
      'A spokesperson from the State Department acknowledged the reports.',
      ['spokesperson from the State Department'],
    ],
    ['“We are sorry,” said Leonie Farquart, who chairs the authority.', ['Leonie Farquart']],
    ['“We are sorry,” said the authority’s chair, Leonie Farquart.', ['Leonie Farquart']],
    ['Its manager, Aud Kellan, said nobody was told.', ['Aud Kellan']],
    ['Leonie Farquart, who chairs the authority, said the quay was old.', ['Leonie Farquart']],
    ['Harbourmaster Ingrid Tolloway said visibility had dropped.', ['Ingrid Tolloway']],
    ['In a statement the company said it regretted the delay.', ['company']],
    ['On Monday Varra Line said it would pay.', ['Varra Line']],
    ['The Marine Safety Board sent three men and said it would publish soon.', ['Marine Safety Board']],
    ['The ministry on Tuesday confirmed the deaths.', ['ministry']],
    ['Police have repeatedly warned that the ice is thin.', ['Police']],
    ['Residents and officials say the road is unsafe.', ['Residents and officials']],
    ['He said that it was late.', []],
    ['It said so.', []],
    ['The ministry declined to say how many had died.', []],
    ['The ministry did not say how many had died.', []],
    ['Prices were said to be falling.', []],
    ['The storm added pressure to the roof.', []],
    ['The reported theft is under review.', []],
    ['Two men are said to have fled.', []],
    ['The state added a second bridge.', []],
  ])('%s', (sentence, names) => {
    expect(sourcesOf(sentence)).toEqual(names.map((name) => `authority: ${name}`));
  });

  it('gives one key to all forms of a name', () => {
    const vocabulary = new Vocabulary();
    const text = segment(
      'Harbourmaster Ingrid Tolloway said it was foggy. “It was thick,” Ms Tolloway said. Tolloway said so twice.',
      vocabulary,
    );
    const { sources } = sourcingOf(text, vocabulary);
    expect(sources.map(({ key }) => key)).toEqual(['ingrid tolloway', 'ingrid tolloway', 'ingrid tolloway']);
  });
});

describe('time', () => {
  it.each([
    ['one sentence without end', 'the ministry, said '.repeat(50_000)],
    ['lines of capitals', 'PORT CADDAN, '.repeat(50_000)],
    ['commas', `${'Hale, '.repeat(50_000)}said`],
    ['credits', 'Reporting by '.repeat(50_000)],
    ['hyphens', `© ${'A-'.repeat(140)}1\n\n`.repeat(2_000)],
    ['capitals', `${'A '.repeat(140)}1\n\n`.repeat(2_000)],
    ['bylines', 'By A, B and C\n\n'.repeat(30_000)],
  ])('takes %s in stride', (_, text) => {
    expect(Array.isArray(sourcesOf(text))).toBe(true);
  });
});
