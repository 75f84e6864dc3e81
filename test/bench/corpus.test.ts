import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Articles } from '../../scripts/bench/corpus/article.js';
import type { Article } from '../../scripts/bench/corpus/article.js';
import { coined } from '../../scripts/bench/corpus/coined.js';
import { derive, kinds } from '../../scripts/bench/corpus/derive.js';
import { poolFrom } from '../../scripts/bench/corpus/pool.js';
import { filesOf, writeCorpus, writeFolder } from '../../scripts/bench/corpus/write.js';

// Our own articles are few, which is enough for what is asked here.
const pool = poolFrom(undefined);
const articles = new Articles(pool, 7);
const COUNT = 3000;
const numberOf = (id: string): number => Number(id.slice(1));
const truths = Array.from({ length: COUNT }, (_, number) => articles.truth(number)).filter(
  (truth) => truth !== undefined,
);

describe('an article', () => {
  it('is the same whenever and after whatever others it is made', () => {
    const inOrder = Array.from({ length: 40 }, (_, number) => articles.article(number));
    const again = new Articles(pool, 7);
    const backwards = inOrder.map((_, at) => again.article(39 - at)).reverse();
    expect(backwards).toEqual(inOrder);
  });

  it('differs with the seed and the number', () => {
    const texts = [articles.prose(0), articles.prose(1), new Articles(pool, 8).prose(0)];
    expect(new Set(texts).size).toBe(3);
  });

  it('has about 500 words, from 150 to 1,500 and the last sentence', () => {
    const lengths = Array.from({ length: 400 }, (_, at) => at)
      .filter((number) => articles.truth(number) === undefined)
      .map((number) => articles.prose(number).split(' ').length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(150);
    expect(Math.max(...lengths)).toBeLessThan(1550);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(450);
    expect(mean).toBeLessThan(550);
  });
});

describe('the truth', () => {
  it('names earlier articles that are themselves original, anywhere before', () => {
    for (const { source, derived } of truths) {
      expect(numberOf(source)).toBeLessThan(numberOf(derived));
      expect(articles.truth(numberOf(source))).toBeUndefined();
    }
    const places = truths
      .filter(({ derived }) => numberOf(derived) > 100)
      .map(({ source, derived }) => numberOf(source) / numberOf(derived));
    expect(places.reduce((sum, place) => sum + place, 0) / places.length).toBeCloseTo(0.5, 1);
  });

  it('has a tenth of the articles derived, in equal parts, and a fiftieth retold', () => {
    const share = (kind: string): number => truths.filter((each) => each.kind === kind).length / COUNT;
    for (const kind of kinds) expect(Math.abs(share(kind) - 0.1 / kinds.length)).toBeLessThan(0.007);
    expect(Math.abs(share('retold') - 0.02)).toBeLessThan(0.01);
  });

  it('holds for copies: the same text, another headline, later', () => {
    const { source, derived } = truths.find(({ kind }) => kind === 'copied')!;
    const [from, to] = [source, derived].map((id) => articles.article(numberOf(id))) as [Article, Article];
    expect(to.text).toBe(from.text);
    expect(to.title).not.toBe(from.title);
    expect(to.published > from.published).toBe(true);
  });

  it.each([
    ['substituted-15', 0.85],
    ['substituted-25', 0.75],
    ['substituted-40', 0.6],
  ] as const)('holds for %s: that share of words stays in its place', (kind, share) => {
    let [same, all] = [0, 0];
    for (const { source, derived } of truths.filter((each) => each.kind === kind)) {
      const [from, to] = [source, derived].map((id) => articles.prose(numberOf(id)).split(' '));
      expect(to!.length).toBe(from!.length);
      from!.forEach((word, at) => {
        all++;
        if (word === to![at]) same++;
      });
    }
    expect(same / all).toBeCloseTo(share, 1);
    expect(Math.abs(same / all - share)).toBeLessThan(0.02);
  });

  it('holds for sentences deleted, reordered and summed up', () => {
    const body = Array.from({ length: 20 }, (_, at) =>
      Array.from({ length: 20 }, (__, word) => `w${at}x${word}`),
    );
    const textOf = (kind: (typeof kinds)[number]): string[] =>
      derive(kind, body, pool.words, 1, 5).map((sentence) => sentence.join(' '));
    const sentences = body.map((sentence) => sentence.join(' '));
    const deleted = textOf('deleted');
    expect(deleted).toEqual(sentences.filter((sentence) => deleted.includes(sentence)));
    expect(deleted).toHaveLength(14);
    const reordered = textOf('reordered');
    expect(reordered).toHaveLength(18);
    expect(sentences).toEqual(expect.arrayContaining(reordered));
    expect(reordered).not.toEqual(sentences.filter((sentence) => reordered.includes(sentence)));
    const summary = textOf('summary');
    expect([5, 6]).toContain(summary.length);
    expect(summary.every((sentence) => sentence.split(' ').length < 20)).toBe(true);
  });

  it('holds for retold events: the same names, other sentences', () => {
    const { source, derived } = truths.find(({ kind }) => kind === 'retold')!;
    const [from, to] = [source, derived].map((id) => articles.prose(numberOf(id)));
    const namesIn = (text: string): Set<string> => new Set(text.match(/(?<=[a-z] )[A-Z][a-z]{3,}\b/g));
    const shared = [...namesIn(from!)].filter((name) => namesIn(to!).has(name));
    expect(shared.length).toBeGreaterThan(3);
    expect(to).not.toBe(from);
  });
});

describe('the files', () => {
  const work = mkdtempSync(join(tmpdir(), 'bench-'));
  afterAll(() => {
    rmSync(work, { recursive: true });
  });

  it('hold the same texts as lines and as a folder, without control characters, and stay once made', async () => {
    const files = filesOf(work, 'news');
    await writeCorpus(files, articles, 120);
    writeFolder(files, articles, 120);
    const lines = readFileSync(files.jsonl, 'utf8').trimEnd().split('\n');
    const made = lines.map((line) => JSON.parse(line) as Article);
    expect(made).toEqual(Array.from({ length: 120 }, (_, number) => articles.article(number)));
    expect(readdirSync(files.folder)).toHaveLength(120);
    for (const { id, text } of made) {
      expect(readFileSync(join(files.folder, `${id}.txt`), 'utf8')).toBe(text);
      expect(text).toMatch(/^[\n\x20-\x7e]+$/);
    }
    const before = readFileSync(files.jsonl, 'utf8');
    await writeCorpus(files, new Articles(pool, 99), 120);
    expect(readFileSync(files.jsonl, 'utf8')).toBe(before);
  });
});

describe('coined words', () => {
  it('differ but for a few', () => {
    expect(new Set(Array.from({ length: 20_000 }, (_, rank) => coined(rank))).size).toBeGreaterThan(19_900);
  });
});
