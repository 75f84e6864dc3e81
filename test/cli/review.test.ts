import { beforeAll, describe, expect, it } from 'vitest';
import { formatReviews } from '../../src/index.js';
import type { Pair, Result, Review } from '../../src/index.js';
import { Workplace, copytaster, corpus, messagesOf, resultOf } from './process.js';

let stored: string;
let result: Result;
let pair: Pair;

beforeAll(async () => {
  stored = (await copytaster(['compare', ...corpus, '--format', 'json'])).stdout;
  result = resultOf({ stdout: stored });
  pair = result.pairs[0]!;
});

/** Marks on the strongest pair, its ids the other way round, and on its first passage. */
const marks = (said: string): Review[] => [
  { a: pair.b, b: pair.a, decision: 'confirmed', note: said },
  {
    a: pair.a,
    b: pair.b,
    passage: { a: pair.passages[0]!.a, b: pair.passages[0]!.b },
    decision: 'dismissed',
    note: '',
  },
];
const strays: readonly Review[] = [
  { a: 'nobody', b: 'nothing', decision: 'confirmed', note: '' },
  { a: 'nobody', b: 'else', decision: 'confirmed', note: '' },
];

const place = (reviews: Readonly<Record<string, readonly Review[]>>): Workplace =>
  new Workplace({
    'result.json': stored,
    ...Object.fromEntries(Object.entries(reviews).map(([name, each]) => [name, formatReviews(each)])),
  });

describe.concurrent('report --review folds marks in', () => {
  it('for the terminal', async () => {
    const ran = await place({ 'r.json': marks('seen') }).run(['report', 'result.json', '--review', 'r.json']);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toContain('\n2 marks of a reader: 1 confirmed, 1 dismissed\n');
    expect(ran.stdout).toMatch(/\n +reviewed: confirmed – seen\n/);
    expect(ran.stdout).toMatch(/\nreviewed: dismissed\n/);
  });

  it.each([
    ['json', (text: string) => resultOf({ stdout: text }).reviews?.length === 2],
    ['jsonl', (text: string) => (JSON.parse(text.split('\n')[0]!) as Result).reviews?.length === 2],
    ['csv', (text: string) => /quotations,review,note\r\n.*,confirmed,seen\r\n/.test(text)],
    ['graphml', (text: string) => text.includes('<data key="edge-review">confirmed</data>')],
    ['html', (text: string) => text.includes('"decision":"confirmed","note":"seen"')],
  ])('as %s', async (format, right) => {
    const args = ['report', '--review', 'r.json', 'result.json', '-f', format];
    const ran = await place({ 'r.json': marks('seen') }).run(args);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(right(ran.stdout)).toBe(true);
  });

  it('into a file that can be rendered again, and folded into', async () => {
    const work = place({
      'r.json': marks('seen'),
      's.json': [{ ...marks('again')[0]!, decision: 'dismissed' }],
    });
    await work.run(['report', 'result.json', '--review', 'r.json', '-o', 'x.json'], { makes: ['x.json'] });
    expect(await work.run(['report', 'x.json', '-f', 'json'])).toMatchObject({ stdout: work.read('x.json') });
    const ran = await work.run(['report', 'x.json', '--review', 's.json', '-f', 'json']);
    expect(resultOf(ran).reviews?.map(({ decision, note }) => [decision, note])).toEqual([
      ['dismissed', 'again'],
      ['dismissed', ''],
    ]);
  });

  it('of several files, the later winning', async () => {
    const work = place({ 'r.json': marks('first'), 's.json': [marks('second')[0]!] });
    const notes = async (...files: string[]): Promise<unknown> => {
      const review = files.flatMap((file) => ['--review', file]);
      const ran = await work.run(['report', 'result.json', ...review, '-f', 'json']);
      return resultOf(ran).reviews?.map(({ note }) => note);
    };
    expect(await notes('r.json', 's.json')).toEqual(['second', '']);
    expect(await notes('s.json', 'r.json')).toEqual(['first', '']);
  });

  it('that its configuration names', async () => {
    const work = place({ 'r.json': marks('seen') });
    work.write('c.json', '{ "review": ["r.json"] }');
    const ran = await work.run(['report', 'result.json', '--config', 'c.json', '-f', 'json']);
    expect(resultOf(ran).reviews).toHaveLength(2);
  });

  it('and says how many are on nothing that the result lists', async () => {
    const work = place({
      'r.json': [...marks('seen'), ...strays],
      's.json': strays.slice(1),
      't.json': strays,
    });
    const files = ['r.json', 's.json', 't.json'].flatMap((file) => ['--review', file]);
    const ran = await work.run(['report', 'result.json', ...files]);
    expect(messagesOf(ran)).toEqual([
      'r.json: 2 of 4 marks are on pairs or passages that this result does not list',
      's.json: the one mark is on a pair or passage that this result does not list',
      't.json: 2 of 2 marks are on pairs or passages that this result does not list',
    ]);
    expect(ran.status).toBe(0);
  });

  it('and writes what it wrote before where there are none', async () => {
    const work = place({ 'r.json': [] });
    const ran = await work.run(['report', 'result.json', '--review', 'r.json', '-f', 'json']);
    expect(ran).toMatchObject({ status: 0, stdout: stored, stderr: '' });
  });
});

describe.concurrent('report --review says in one line, with exit status 2, that it cannot read', () => {
  it.each([
    ['what is not there', 'gone.json', 'gone.json: does not exist; check the path'],
    ['a result', 'result.json', 'result.json: schema: it must be copytaster/review/1'],
    ['a mark that is none', 'bad.json', 'bad.json: reviews.1: the decision must be confirmed or dismissed'],
  ])('%s', async (_, file, said) => {
    const work = place({});
    work.write('bad.json', formatReviews(marks('')).replace('dismissed', 'maybe'));
    const ran = await work.run(['report', 'result.json', '--review', file]);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(messagesOf(ran)).toEqual([
      `${said}. Give a file that was exported on the review screen of the report.`,
    ]);
  });

  it('a result with a mark on nothing', async () => {
    const work = place({});
    work.write('x.json', JSON.stringify({ ...result, reviews: [marks('')[1], strays[0]] }));
    const ran = await work.run(['report', 'x.json']);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(messagesOf(ran)[0]).toMatch(
      /^x\.json is not a stored result: reviews\.1: a mark on a pair or passage that is not listed\. /,
    );
  });
});
