import { describe, expect, it } from 'vitest';
import { agency, opera, retold } from './articles.js';
import { Workplace, messagesOf, pairsOf, resultOf } from './process.js';

const newsroom = (): Workplace =>
  new Workplace({
    'wire/agency.txt': agency,
    'wire/second.txt': `${agency}More will follow.`,
    'papers/paper.txt': retold,
    'papers/tabloid.txt': retold,
    'opera.txt': opera,
  });
const JSON_OUT = ['--format', 'json'];

describe.concurrent('--against', () => {
  it('compares only across the two sets', async () => {
    const ran = await newsroom().run(['compare', 'wire', '--against', 'papers', ...JSON_OUT]);
    expect(messagesOf(ran)).toEqual([]);
    expect(ran.status).toBe(0);
    expect(pairsOf(ran).sort()).toEqual([
      'agency.txt paper.txt',
      'agency.txt tabloid.txt',
      'second.txt paper.txt',
      'second.txt tabloid.txt',
    ]);
  });

  it('takes several paths, and -- ends them', async () => {
    const args = ['compare', 'opera.txt', ...JSON_OUT, '--against', 'papers/paper.txt', '-', '--', 'wire'];
    const stdin = `${JSON.stringify({ id: 'r', text: retold })}\n`;
    const ran = await newsroom().run(args, { stdin });
    expect(ran.status).toBe(0);
    expect(pairsOf(ran).sort()).toEqual([
      'agency.txt paper.txt',
      'agency.txt r',
      'second.txt paper.txt',
      'second.txt r',
    ]);
  });
});

it.concurrent('takes a path that begins with a dash after --', async () => {
  const place = new Workplace({ '-a.txt': agency, 'b.txt': retold });
  const ran = await place.run(['compare', ...JSON_OUT, '--', '-a.txt', 'b.txt']);
  expect(messagesOf(ran)).toEqual([]);
  expect(pairsOf(ran)).toEqual(['-a.txt b.txt']);
});

describe.concurrent('--fail-on', () => {
  it.each([
    { verdict: 'duplicate', paths: ['wire/agency.txt', 'papers/paper.txt'], status: 0 },
    { verdict: 'derived', paths: ['wire/agency.txt', 'papers/paper.txt'], status: 1 },
    { verdict: 'partial', paths: ['wire/agency.txt', 'papers/paper.txt'], status: 1 },
    { verdict: 'derived', paths: ['wire/agency.txt', 'opera.txt'], status: 0 },
    { verdict: 'duplicate', paths: ['papers'], status: 1 },
  ])('$verdict of $paths is exit status $status', async ({ verdict, paths, status }) => {
    const ran = await newsroom().run(['compare', ...paths, '--fail-on', verdict]);
    expect(messagesOf(ran)).toEqual([]);
    expect(ran.status).toBe(status);
    expect(ran.stdout).toMatch(/^2 documents /);
  });

  it('gives way to --strict', async () => {
    const ran = await newsroom().run(['compare', 'papers', 'nowhere', '--fail-on', 'duplicate', '--strict']);
    expect(messagesOf(ran)).toEqual(['skipped nowhere: does not exist; check the path']);
    expect(ran.status).toBe(2);
  });

  it('is not kept from its status by an input that is skipped', async () => {
    const ran = await newsroom().run(['compare', 'papers', 'nowhere', '--fail-on', 'duplicate']);
    expect(ran.status).toBe(1);
  });
});

describe.concurrent('--min-score', () => {
  it('leaves pairs out, counts them, and says so', async () => {
    const place = newsroom();
    const args = ['compare', 'wire/agency.txt', 'papers', '--min-score', '0.99'];
    const result = resultOf(await place.run([...args, ...JSON_OUT]));
    expect(result.options).toEqual({ minScore: 0.99, lexicon: 'full' });
    expect(result.counts.belowMinScore).toBe(2);
    expect(result.pairs.map(({ score }) => score >= 0.99)).toEqual([true]);
    const { stdout } = await place.run(args);
    expect(stdout).toContain('2 pairs left out: their scores are under 0.99 (--min-score)');
  });
});

it.concurrent('--no-texts keeps the texts out of the result', async () => {
  const result = resultOf(await newsroom().run(['compare', 'papers', '--no-texts', ...JSON_OUT]));
  expect(result.pairs).toHaveLength(1);
  expect(result.documents.map(({ text }) => text)).toEqual([undefined, undefined]);
});

describe.concurrent('--config', () => {
  const configured = (settings: object): Workplace => {
    const place = newsroom();
    // With a byte order mark, as some editors write it.
    place.write('settings.json', `\uFEFF${JSON.stringify(settings)}`);
    return place;
  };
  const args = ['compare', 'wire/agency.txt', 'papers', '--config', 'settings.json'];

  it('sets options by their long names', async () => {
    const place = configured({ 'min-score': 0.99, format: 'json' });
    const ran = await place.run(args);
    expect(messagesOf(ran)).toEqual([]);
    expect(resultOf(ran).options).toEqual({ minScore: 0.99, lexicon: 'full' });
    expect(pairsOf(ran)).toEqual(['paper.txt tabloid.txt']);
  });

  it('is overridden by the command line', async () => {
    const place = configured({ 'min-score': 0.99, format: 'csv', 'fail-on': 'duplicate' });
    const ran = await place.run([...args, '--min-score', '0.01', '-f', 'json', '--fail-on', 'same-story']);
    expect(resultOf(ran).options).toEqual({ minScore: 0.01, lexicon: 'full' });
    expect(pairsOf(ran)).toHaveLength(3);
    expect(ran.status).toBe(1);
  });

  it('sets lists and flags', async () => {
    const place = configured({ format: ['json', 'csv'], out: 'found', texts: false });
    const makes = ['found/', 'found/matrix.csv', 'found/pairs.csv', 'found/result.json'];
    const ran = await place.run(args, { makes });
    expect(ran).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(place.read('found/result.json')).not.toContain('"text"');
  });
});
