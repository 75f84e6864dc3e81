import { readScoreModel } from '../../src/read/score.js';
import { Detector } from '../../src/detector.js';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../scripts/evaluate/completions.js';
import { measureRetellings } from '../../scripts/evaluate/retellings.js';
import { proseOf, shareLinked } from '../../scripts/evaluate/sentences.js';
import { linksToRead } from '../../scripts/evaluate/show.js';
import { comparePair } from '../../src/index.js';
import { other, story, written } from './fixture.js';

const lines = (...records: readonly unknown[]): string =>
  records.map((record) => JSON.stringify(record)).join('\n');

const completion =
  'A car ferry carrying 217 passengers ran aground in thick fog outside Port Caddan on Tuesday. ' +
  'Soon a band began to play on deck. Everybody danced. Nobody slept at all that night.';

const mixset = {
  'mixset-news/passages.jsonl': lines({
    id: 'mix',
    source: story,
    rewrites: [
      { operation: 'm_rewrite', text: story.replace('Three', 'Four') },
      { operation: 'm_polish', text: other },
      { operation: 'm_complete', text: completion },
    ],
  }),
};

const detector = (): Detector => new Detector(readScoreModel());

describe('a completion', () => {
  const textsOf = (text: string) => {
    const parts = partsOf(story, text);
    return (
      parts && [parts.copied, parts.continued].map((spans) => spans.map((s) => text.slice(s.begin, s.end)))
    );
  };

  it('is taken apart where the copied part ends', () => {
    expect(textsOf(completion)).toEqual([
      ['A car ferry carrying 217 passengers ran aground in thick fog outside Port Caddan on Tuesday.'],
      ['Soon a band began to play on deck.', 'Everybody danced.', 'Nobody slept at all that night.'],
    ]);
  });

  it('leaves out the sentence that begins copied and ends anew', () => {
    const mixed = 'The captain radioed for help from his cousins in the next town, who own a brewery.';
    expect(textsOf(completion.replace('Soon a band began to play on deck.', mixed))).toEqual([
      ['A car ferry carrying 217 passengers ran aground in thick fog outside Port Caddan on Tuesday.'],
      ['Everybody danced.', 'Nobody slept at all that night.'],
    ]);
  });

  it('may have no copied part', () => {
    expect(textsOf('fog lifted in the evening. Everybody danced.')).toEqual([
      [],
      ['fog lifted in the evening.', 'Everybody danced.'],
    ]);
  });

  it('cannot be taken apart if it was reworded from the start', () => {
    expect(textsOf('A ferry with 217 people on board hit a rock. Everybody danced.')).toBeUndefined();
  });
});

describe('the share of sentences linked', () => {
  it('counts running text only', async () => {
    const text = `Ferry news\n\n${story} ${other}`;
    expect(proseOf(text)).toHaveLength(5);
    const pair = await comparePair({ id: 'a', text }, { id: 'b', text: story });
    expect(shareLinked(proseOf(text), pair, 'a')).toBeCloseTo(3 / 5);
    expect(shareLinked(proseOf(story), pair, 'b')).toBe(1);
    expect(shareLinked([], pair, 'a')).toBeNaN();
  });
});

describe('the retellings measurement', () => {
  it('counts pairs and sentences by operation, and names what is worth reading', async () => {
    const [rewrites, completions] = await measureRetellings({
      data: written(mixset),
      sample: 1,
      seeds: undefined,
      lexicon: 'none',
      detector,
    });
    expect(rewrites!.rows).toEqual([
      { name: 'm_rewrite', figures: [1, 1, 1] },
      { name: 'm_polish', figures: [1, 0, 0] },
      { name: 'all', figures: [2, 0.5, 0.5] },
    ]);
    expect(rewrites!.notes).toEqual(['less than half linked: mix m_polish, 0.00']);
    expect(completions!.rows.map(({ name }) => name)).toEqual(['m_complete', 'all']);
    expect(completions!.rows[0]!.figures[0]).toBe(1);
  });

  it('names versions that were missed and strangers that were joined', async () => {
    const article = (id: string, number: string, text: string) => ({ id, story: number, text });
    const data = written({
      'onestopenglish/articles.jsonl': lines(
        article('1-adv', '1', story),
        article('1-ele', '1', other),
        article('2-adv', '2', story),
      ),
    });
    const [within, across] = await measureRetellings({
      data,
      sample: 1,
      seeds: undefined,
      lexicon: 'none',
      detector,
    });
    expect(within!.rows[0]!.figures).toEqual([1, 0, 0, 0]);
    expect(within!.notes).toEqual(['missed: 1-adv + 1-ele, not listed']);
    expect(across!.rows[0]!.figures).toEqual([2, 1, 1, 1]);
    expect(across!.notes).toEqual(['joined: 1-adv + 2-adv, duplicate']);
  });

  it('pairs excerpts with their articles, and articles of an event', async () => {
    const data = written({
      'bbc-excerpts/texts.jsonl': lines(
        { path: 'article/x/1.txt', text: `${story} ${other}` },
        { path: 'article/x/2.txt', text: 'An article without an excerpt.' },
        { path: 'summary/x/1.txt', text: story },
      ),
      'basil/articles.jsonl': lines(
        { id: 'one', event: 'e', text: story },
        { id: 'two', event: 'e', text: other },
      ),
    });
    const tables = await measureRetellings({ data, sample: 1, seeds: undefined, lexicon: 'none', detector });
    expect(tables.map(({ rows }) => rows[0]!.figures)).toEqual([
      [1, 1, 1],
      [1, 0, 0],
    ]);
  });

  it('has no tables where the sets are missing', async () => {
    expect(
      await measureRetellings({ data: written({}), sample: 1, seeds: undefined, lexicon: 'none', detector }),
    ).toEqual([]);
  });
});

describe('links to read', () => {
  it('are as many as asked for, the same every time, each with both sentences', async () => {
    const run = { data: written(mixset), sample: 1, seeds: undefined, lexicon: 'none', detector } as const;
    const two = await linksToRead(run, 2);
    expect(two.match(/^\d\. mix m_rewrite, similarity [\d.]+$/gm)).toHaveLength(2);
    expect(two.match(/^ {2}(?:source|rewrite): +\S/gm)).toHaveLength(4);
    expect(await linksToRead(run, 2)).toBe(two);
    expect((await linksToRead(run, 9)).startsWith(two.trimEnd())).toBe(true);
  });
});
