import { readScoreModel } from '../../src/read/score.js';
import { Detector } from '../../src/detector.js';
import { describe, expect, it } from 'vitest';
import { measureLinks, untokenised } from '../../scripts/evaluate/links.js';
import { nearestTwo } from '../../scripts/evaluate/nearest.js';
import { linkFigures, measureList } from '../../scripts/evaluate/seeds.js';
import type { Gold } from '../../scripts/evaluate/seeds.js';
import { story, written } from './fixture.js';

const detector = (): Detector => new Detector(readScoreModel());

describe('a tokenised sentence', () => {
  it.each([
    ['( CNN ) The ferry , which ran aground , is safe  . ', '(CNN) The ferry, which ran aground, is safe.'],
    ["`` We do n't know , '' the captain 's wife said .", "“We don't know,” the captain's wife said."],
    ["The crews ' boats cost $ 2 million , 5 % more .", "The crews' boats cost $2 million, 5% more."],
    ['The U.S . coast guard [ sic ] came .', 'The U.S. coast guard [sic] came.'],
  ])('%s: is written as in a paper', (sentence, expected) => {
    expect(untokenised(sentence)).toBe(expected);
  });
});

describe('the two nearest sentences', () => {
  const article = [
    'The ferry ran aground in fog .',
    'The captain lowered both anchors .',
    'The fog lifted .',
  ];

  it('are those that share the rarest words', () => {
    expect([...nearestTwo(article, 'Ferry captain lowered anchors')]).toEqual([1, 0]);
  });

  it('do not count words that are in every sentence', () => {
    expect([...nearestTwo(article, 'The fog lifted')][0]).toBe(2);
  });

  it.each([
    ['of two', article.slice(0, 2), [0, 1]],
    ['of one', article.slice(0, 1), [0]],
    ['of none', [], []],
  ])('%s are all', (_, few, all) => {
    expect([...nearestTwo(few, 'something else')]).toEqual(all);
  });
});

describe('the links measurement', () => {
  it('counts the sources found, and the links of the fused sentence and of all', async () => {
    const sentences = story.split(/(?<=\.) (?=[A-Z])/);
    const example = {
      id: '1',
      article: [...sentences, 'Traders bought wheat futures in December .'],
      summary: [sentences[0]!, `${sentences[1]!} ${sentences[2]!}`],
      fused: 1,
      sources: [1, 3],
    };
    const place = written({ 'points-of-correspondence/examples.jsonl': `${JSON.stringify(example)}\n` });
    const [table] = await measureLinks({
      data: place,
      sample: 1,
      seeds: undefined,
      lexicon: 'none',
      detector,
    });
    const [ours, cosine] = table!.rows.map(({ figures }) => figures);
    expect(ours).toEqual([1, 1, 0, 2, 1.5]);
    expect(cosine).toEqual([1, 1, 0, 2, NaN]);
  });

  it('has no table where the set is missing', async () => {
    expect(
      await measureLinks({ data: written({}), sample: 1, seeds: undefined, lexicon: 'none', detector }),
    ).toEqual([]);
  });
});

describe('links against a list', () => {
  const link = (a: number, b: number) => ({
    a: { begin: a, end: a + 10 },
    b: { begin: b, end: b + 10 },
    similarity: 1,
    differing: { a: [], b: [] },
  });
  const gold: Gold = {
    a: 'a.txt',
    b: 'b.txt',
    links: [
      [5, 105, 'verbatim'],
      [15, 115, 'heavy'],
      [25, 125, 'heavy'],
    ],
    allowed: [[35, 135]],
  };

  it.each([
    ['none', [], [0, NaN, 0]],
    ['all', [link(0, 100), link(10, 110), link(20, 120)], [1, 1, 1]],
    ['one right, one wrong', [link(10, 110), link(10, 120)], [1 / 3, 0.5, 0.5]],
    ['one right, one allowed', [link(0, 100), link(30, 130)], [1 / 3, 1, 0]],
    ['only one that is allowed', [link(30, 130)], [0, NaN, 0]],
    ['one that ends before the place', [link(-5, 100)], [0, 0, 0]],
  ])('%s', (_, links, [recall, precision, heavyRecall]) => {
    expect(linkFigures(links, gold)).toMatchObject({ recall, precision, heavyRecall });
  });

  it('names what is missing or wrong', () => {
    expect(linkFigures([link(0, 100), link(10, 110), link(10, 120)], gold).notes).toEqual([
      'missed: 25 with 125, heavy',
      'wrong: 10–20 with 120–130',
    ]);
  });

  it('is measured on two files', async () => {
    const folder = written({ 'a.txt': story, 'b.txt': story });
    const [table] = await measureList(
      folder,
      {
        ...gold,
        links: [
          [0, 0, 'verbatim'],
          [100, 100, 'heavy'],
          [0, 100, 'light'],
        ],
        allowed: [[story.length - 1, story.length - 1]],
      },
      'none',
    );
    expect(table!.rows[0]!.figures).toEqual([3, 2 / 3, 2, 1, 1, 1]);
    expect(table!.notes).toEqual(['missed: 0 with 100, light']);
    expect(await measureList(written({}), gold, 'none')).toEqual([]);
    expect(await measureList(folder, { ...gold, links: [] }, 'none')).toEqual([]);
  });
});
