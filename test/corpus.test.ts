import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare, readCorpus } from '../src/index.js';
import type { Pair, Result } from '../src/index.js';

interface Gold {
  readonly derivations: readonly {
    readonly source: string;
    readonly derived: string;
    readonly links: readonly (readonly [string, string])[];
  }[];
  readonly siblings: readonly (readonly [string, string])[];
  readonly sameStory: readonly (readonly [string, string])[];
}

const folder = fileURLToPath(new URL('../corpus', import.meta.url));
const gold = JSON.parse(readFileSync(`${folder}/gold.json`, 'utf8')) as Gold;
let result: Result;

const pairOf = (one: string, other: string): Pair | undefined =>
  result.pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one));

const sentenceOf = (id: string, { begin, end }: { begin: number; end: number }): string =>
  result.documents.find((document) => document.id === id)!.text!.slice(begin, end);

/** Links of a pair as source sentence and derived sentence. */
function linksOf(pair: Pair | undefined, source: string): Set<string> {
  const links = pair?.passages.flatMap((passage) => passage.links) ?? [];
  return new Set(
    links.map((link) => {
      const both = [sentenceOf(pair!.a, link.a), sentenceOf(pair!.b, link.b)];
      return JSON.stringify(pair!.a === source ? both : both.reverse());
    }),
  );
}

beforeAll(async () => {
  result = await compare(readCorpus([folder]));
});

describe('the sample corpus against its gold standard', () => {
  it('is read whole', () => {
    expect(result.documents.length).toBeGreaterThanOrEqual(17);
    expect(result.skipped).toEqual([]);
  });

  it.each(gold.derivations.map(({ source, derived }) => [source, derived]))(
    'finds %s in %s',
    (source, derived) => {
      expect(['duplicate', 'derived', 'partial']).toContain(pairOf(source, derived)?.verdict);
    },
  );

  it.each(gold.siblings)('finds %s and %s, which retell one source', (one, other) => {
    expect(['duplicate', 'derived', 'partial']).toContain(pairOf(one, other)?.verdict);
  });

  it.each(gold.sameStory)('does not call %s and %s derived', (one, other) => {
    expect(['same-story', 'unrelated', undefined]).toContain(pairOf(one, other)?.verdict);
  });

  it('calls a quotation that two reporters heard a quotation', () => {
    const kinds = pairOf('independent.md', 'wire.md')?.passages.map((passage) => passage.kind);
    expect(new Set(kinds)).toEqual(new Set(['quotation']));
  });

  it('joins no other articles', () => {
    const family = new Set(gold.derivations.flatMap(({ source, derived }) => [source, derived]));
    const strangers = result.pairs.filter(({ a, b }) => !family.has(a) && !family.has(b));
    expect(strangers).toEqual([]);
    expect(
      result.pairs.filter(
        ({ a, b, verdict }) => verdict !== 'same-story' && !(family.has(a) && family.has(b)),
      ),
    ).toEqual([]);
  });

  it('links the sentences that correspond: recall and precision of at least 0.8', () => {
    let right = 0;
    let found = 0;
    let wanted = 0;
    for (const { source, derived, links } of gold.derivations) {
      const got = linksOf(pairOf(source, derived), source);
      const want = new Set(links.map((link) => JSON.stringify(link)));
      right += [...got].filter((link) => want.has(link)).length;
      found += got.size;
      wanted += want.size;
    }
    expect(right / wanted).toBeGreaterThanOrEqual(0.8);
    expect(right / found).toBeGreaterThanOrEqual(0.8);
  });

  it('finds a paraphrase that keeps under 1 in 100 runs of five words', () => {
    const runsOf = (id: string): string[] => {
      const words = readFileSync(`${folder}/${id}`, 'utf8')
        .replace(/^---[\s\S]*?\n---\n/, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}'’]+/gu)!;
      return words.slice(4).map((_, i) => words.slice(i, i + 5).join(' '));
    };
    const wire = new Set(runsOf('wire.md'));
    const rewrite = runsOf('heavy-rewrite.md');
    expect(rewrite.filter((run) => wire.has(run)).length / rewrite.length).toBeLessThan(0.01);
    expect(pairOf('heavy-rewrite.md', 'wire.md')?.verdict).toBe('derived');
  });

  it('draws the derivation graph, and proposes no source that is not there', () => {
    const wanted = gold.derivations.map(({ source, derived }) => `${source} -> ${derived}`).sort();
    const drawn = result.clusters.flatMap(({ derivations }) => derivations);
    expect(drawn.map(({ source, derived }) => `${source} -> ${derived}`).sort()).toEqual(wanted);
    expect(result.clusters.flatMap(({ missing }) => missing)).toEqual([]);
  });

  it('says what share of the stitched article comes from which source', () => {
    const made = result.clusters
      .flatMap(({ compositions }) => compositions)
      .find(({ document }) => document === 'stitched.md')!;
    expect(made.sources.map(({ source }) => source)).toEqual(['wire.md', 'press-release.md']);
    expect(made.own).toBeLessThan(0.2);
    expect(made.own + made.sources.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('tells the direction by the times of publication', () => {
    for (const { source, derived } of gold.derivations) {
      const pair = pairOf(source, derived)!;
      expect(pair.direction).toBe(pair.a === source ? 'a-to-b' : 'b-to-a');
    }
  });
});
