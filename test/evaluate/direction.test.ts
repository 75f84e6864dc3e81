import { describe, expect, it } from 'vitest';
import { compositesOf } from '../../scripts/evaluate/composites.js';
import { directedPairs } from '../../scripts/evaluate/directed.js';
import { measureDirection } from '../../scripts/evaluate/direction.js';
import type { Run } from '../../scripts/evaluate/measurement.js';
import { fitDirection } from '../../scripts/fit/signs.js';
import type { DirectionExample } from '../../scripts/fit/signs.js';
import { Detector } from '../../src/detector.js';
import { signNames } from '../../src/judge/direction/signs.js';
import type { SignName, Signs } from '../../src/judge/direction/signs.js';
import { readScoreModel } from '../../src/read/score.js';
import { other, story, written } from './fixture.js';

const lines = (...records: readonly unknown[]): string =>
  records.map((record) => JSON.stringify(record)).join('\n');

const runOn = (files: Readonly<Record<string, string>>): Run => ({
  data: written(files),
  sample: 1,
  seeds: undefined,
  lexicon: 'none',
  detector: () => new Detector(readScoreModel()),
});

const mixset = lines({
  id: 'mix',
  source: story,
  rewrites: [
    { operation: 'm_rewrite', text: story.replace('Three', 'Four') },
    { operation: 'm_polish', text: story.replace('everyone', 'all of them') },
    { operation: 'm_complete', text: other },
  ],
});

const basil = lines(
  ...[0, 1, 2].map((i) => ({
    id: `outlet ${i}`,
    event: 'e',
    text: [0, 1, 2, 3].map((k) => `${other} Paragraph ${k} of outlet ${i}.`).join('\n'),
  })),
);

describe('pairs of known direction', () => {
  it('go from the source to what was made of it, and say where neither was made of the other', () => {
    const version = (level: string) => ({ id: `1-${level}`, story: '1', text: `${story} ${level}` });
    const reuters = (id: string, date: string, text: string) => ({
      id,
      date,
      title: 'FERRY AGROUND',
      text: `${text} ${'word '.repeat(100)}`,
    });
    const pairs = directedPairs(
      runOn({
        'mixset-news/passages.jsonl': mixset,
        'onestopenglish/articles.jsonl': lines(...['adv', 'int', 'ele'].map(version)),
        'bbc-excerpts/texts.jsonl': lines(
          { path: 'article/1.txt', text: story },
          { path: 'summary/1.txt', text: other },
        ),
        'reuters-21578/articles.jsonl': lines(
          reuters('later', ' 2-MAR-1987 09:30:00.10', 'second'),
          reuters('first', ' 2-MAR-1987 08:00:00.10', 'first'),
          reuters('weeks on', '20-MAR-1987 08:00:00.10', 'third'),
        ),
      }),
    );
    expect(pairs.map(({ source, derived, isDirected }) => [source.id, derived.id, isDirected])).toEqual([
      ['mix', 'mix m_rewrite', true],
      ['mix', 'mix m_polish', true],
      ['mix m_rewrite', 'mix m_polish', false],
      ['1-adv', '1-int', true],
      ['1-adv', '1-ele', true],
      ['1-int', '1-ele', true],
      ['article/1.txt', 'summary/1.txt', true],
      ['first', 'later', true],
    ]);
  });

  it('include articles that hold copied text among their own', () => {
    const { passages, reports } = compositesOf(
      runOn({ 'mixset-news/passages.jsonl': mixset, 'basil/articles.jsonl': basil }),
    );
    expect(passages).toHaveLength(12);
    for (const { source, composite } of passages)
      expect(composite.text.length).toBeGreaterThan(source.text.length);
    expect(passages[1]!.composite.text.split('\n\n').indexOf(story)).toBe(2);
    expect(reports).toHaveLength(6);
    expect(reports[0]!.composite.text).toContain('Paragraph 0 of outlet 0.');
    expect(reports[0]!.composite.text).not.toContain('Paragraph 2 of outlet 0.');
    expect(reports[0]!.composite.text).toContain('Paragraph 3 of outlet 1.');
  });
});

describe('the weights of the signs', () => {
  const none = Object.fromEntries(signNames.map((name) => [name, 0])) as Record<SignName, number>;
  const example = (signs: Partial<Signs>, isDirected = true): DirectionExample => ({
    pair: { set: 's', group: 'g', source: { id: 'a', text: '' }, derived: { id: 'b', text: '' }, isDirected },
    signs: { ...none, ...signs },
  });

  it('are positive for what points to the source, and nil for what points the other way', () => {
    const weights = fitDirection(
      Array.from({ length: 20 }, () => example({ facts: 0.5, said: -0.5, skipped: 0 })),
    );
    expect(weights.facts).toBeGreaterThan(0.5);
    expect([weights.said, weights.skipped]).toEqual([0, 0]);
  });

  it('shrink where the same sign is found between texts of which neither is the source', () => {
    const directed = Array.from({ length: 10 }, () => example({ facts: 0.5 }));
    const undirected = Array.from({ length: 10 }, () => example({ facts: 0.5 }, false));
    expect(fitDirection([...directed, ...undirected]).facts).toBeLessThan(fitDirection(directed).facts);
  });
});

describe('the direction measurement', () => {
  it('counts what is decided and what is right, in both orders and by the times', async () => {
    const [validated, transferred, told] = await measureDirection(
      runOn({ 'mixset-news/passages.jsonl': mixset }),
    );
    expect(validated!.rows.map(({ name, figures }) => [name, figures[0]])).toEqual([
      ['mixset-news', 2],
      ['two rewrites of one source', 1],
    ]);
    expect(transferred!.rows.map(({ name }) => name)).toEqual(['mixset-news, by the others']);
    const mix = told!.rows[0]!.figures;
    expect(told!.columns).toEqual([
      'pairs',
      'decided',
      'right',
      'common source',
      'mirrored',
      'timed: decided',
      'timed: right',
    ]);
    expect(mix[0]).toBe(2);
    expect(mix.slice(4)).toEqual([1, 1, 1]);
    // Nothing is right or wrong where neither is the source.
    expect(told!.rows[1]!.figures[2]).toBeNaN();
  });

  it('has no tables where the sets are missing', async () => {
    expect(await measureDirection(runOn({}))).toEqual([]);
  });
});
