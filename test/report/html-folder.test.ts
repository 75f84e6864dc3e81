import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cluster, Result } from '../../src/model/result.js';
import { renderHtml, renderHtmlPages } from '../../src/report/html.js';
import { largeResult } from '../../scripts/bench/large.js';
import { resultOf } from './fixture.js';
import { Data } from './html-data.js';

const large = largeResult(2000, 5000);

/** A folder's pages, in the order they are written. */
const folderOf = (result: Result, size: number): { file: string; data: Data; length: number }[] =>
  [...renderHtmlPages(result, 'x.html', size)].map(({ file, text }) => ({
    file,
    data: new Data(text),
    length: text.length,
  }));

const SIZE = 1 << 21;
const pageOfNothing = renderHtml(resultOf([], [])).length;

describe('a report too large for one file', () => {
  const pages = folderOf(large, SIZE);
  const parts = pages.slice(0, -1).map(({ data }) => data);
  const main = pages.at(-1)!.data;

  it('is parts, numbered, and at last the main page', () => {
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.map(({ file }) => file)).toEqual([
      ...parts.map((_, at) => `x-pages/000${at + 1}.html`),
      'x.html',
    ]);
    expect(pages.map(({ data }) => data.overview.folder)).toEqual([
      ...parts.map((_, at) => ({ here: at + 1, parts: parts.length, main: 'x.html', pairs: 5000 })),
      { here: 0, parts: parts.length, main: 'x.html', pairs: 5000 },
    ]);
  });

  it('has parts of the size asked for, as far as data goes', () => {
    for (const { length } of pages.slice(0, -1)) expect(length - pageOfNothing).toBeLessThan(1.2 * SIZE);
    for (const { length } of pages.slice(0, -2)) expect(length - pageOfNothing).toBeGreaterThan(0.8 * SIZE);
  });

  it('has every pair in one part, with both texts', () => {
    const held = parts.flatMap((part) => part.pairs());
    const key = ({ a, b }: { a: string; b: string }): string => JSON.stringify([a, b]);
    expect(new Map(held.map((pair) => [key(pair), pair]))).toEqual(
      new Map(large.pairs.map((pair) => [key(pair), pair])),
    );
    expect(held).toHaveLength(large.pairs.length);
    for (const part of parts) {
      const ids = new Set(part.documents().map(({ id }) => id));
      expect(part.pairs().filter(({ a, b }) => !ids.has(a) || !ids.has(b))).toEqual([]);
    }
  });

  it('shows every document in one part, as it is', () => {
    const shown = parts.flatMap((part, at) => {
      const here = new Set(
        part.overview.documents.filter((each) => each.part === at + 1).map(({ id }) => id),
      );
      return part.documents().filter(({ id }) => here.has(id));
    });
    expect(shown.sort((x, y) => (x.id < y.id ? -1 : 1))).toEqual(large.documents);
  });

  it('lists, on a part, all pairs of the documents that it shows, and says where they lie', () => {
    for (const [at, { overview }] of parts.entries()) {
      const shown = new Set(overview.documents.filter(({ part }) => part === at + 1).map(({ id }) => id));
      const key = (a: string, b: string): string => JSON.stringify([a, b]);
      const idOf = (place: number): string => overview.documents[place]!.id;
      const listed = new Set(overview.pairs.map(({ a, b }) => key(idOf(a), idOf(b))));
      const theirs = large.pairs.filter(({ a, b }) => shown.has(a) || shown.has(b));
      expect(theirs.filter(({ a, b }) => !listed.has(key(a, b)))).toEqual([]);
      for (const { part, location } of overview.pairs) expect(part === at + 1).toBe(location !== null);
    }
  });

  it('keeps clusters whole', () => {
    const partOf = new Map(main.overview.documents.map(({ id, part }) => [id, part]));
    const cut = large.clusters.filter(
      ({ documents }) => new Set(documents.map((id) => partOf.get(id))).size > 1,
    );
    expect(large.clusters.length).toBeGreaterThan(20);
    expect(cut).toEqual([]);
    expect(parts.flatMap(({ overview }) => overview.clusters.map(({ id }) => id)).sort()).toEqual(
      large.clusters.map(({ id }) => id).sort(),
    );
  });

  it('has a main page of all documents, pairs and clusters, without texts', () => {
    const { documents, pairs, clusters } = main.overview;
    expect(documents.map(({ id }) => id)).toEqual(large.documents.map(({ id }) => id));
    expect(pairs.map(({ score }) => score)).toEqual(large.pairs.map(({ score }) => score));
    expect(clusters).toEqual(large.clusters);
    expect(main.documents()).toEqual([]);
    expect(main.pairs()).toEqual([]);
  });

  it('names the result by one digest on all pages', () => {
    const digests = new Set(pages.map(({ data }) => data.overview.digest));
    expect(digests.size).toBe(1);
  });

  it('lists 20,000 pairs on the main page, and knows how many there are', () => {
    const ids = Array.from({ length: 300 }, (_, at) => `d${at}`);
    const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b }))).slice(0, 21_000);
    const { overview } = folderOf(
      resultOf(
        ids.map((id) => [id]),
        pairs,
      ),
      1 << 20,
    ).at(-1)!.data;
    expect(overview.pairs).toHaveLength(20_000);
    expect(overview.folder!.pairs).toBe(21_000);
  });
});

/** A cluster of documents, each made from the one before. */
const chain = (ids: readonly string[]): Cluster => ({
  id: 'c1',
  documents: ids,
  edges: ids.slice(1).map((b, i) => ({ a: ids[i]!, b, score: 0.5 })),
  derivations: ['missing', ...ids.slice(0, -1)].map((source, i) => ({
    source,
    derived: ids[i]!,
    strength: 0.5,
  })),
  missing: [{ id: 'missing', descendants: [ids[0]!], statement: 'Two retell it.' }],
  compositions: ids
    .slice(1)
    .map((document, i) => ({ document, own: 0.5, sources: [{ source: ids[i]!, share: 0.5 }] })),
});

describe('a cluster too large for one part', () => {
  const ids = Array.from({ length: 20 }, (_, at) => `d${String(at).padStart(2, '0')}`);
  const result = resultOf(
    ids.map((id) => [id, `${id} ${'word '.repeat(500)}.`]),
    ids.slice(1).map((b, i) => ({ a: ids[i]!, b, evidence: ['said'] })),
    { clusters: [chain(ids)], reviews: [{ a: ids[0]!, b: ids[1]!, decision: 'confirmed', note: '' }] },
  );
  const pages = folderOf(result, 10_000);
  const parts = pages.slice(0, -1).map(({ data }) => data.overview);

  it('is cut, and each part says what it knows of it', () => {
    expect(parts.length).toBeGreaterThan(3);
    for (const { clusters, documents } of parts) {
      const listed = new Set(documents.map(({ id }) => id));
      const [cluster] = clusters;
      expect(cluster!.documents).toEqual(ids.filter((id) => listed.has(id)));
      const named = [
        ...cluster!.edges.flatMap(({ a, b }) => [a, b]),
        ...cluster!.derivations.flatMap(({ source, derived }) => [source, derived]),
        ...cluster!.compositions.flatMap(({ document, sources }) => [
          document,
          ...sources.map(({ source }) => source),
        ]),
        ...cluster!.missing.flatMap(({ descendants }) => descendants),
      ];
      const known = new Set([...listed, ...cluster!.missing.map(({ id }) => id)]);
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    }
    const missing = parts.map(({ clusters }) => clusters[0]!.missing.length);
    expect(missing).toEqual(
      parts.map(({ documents }) => (documents.some(({ id }) => id === ids[0]) ? 1 : 0)),
    );
  });

  it('lists what is at the other end of a pair that is elsewhere', () => {
    const ends = parts.flatMap(({ documents }) => documents.filter(({ location }) => location === null));
    expect(ends.length).toBeGreaterThan(0);
  });

  it('has marks only where their pair is listed', () => {
    const marked = parts.map(({ reviews }) => reviews!.length);
    const listing = parts.map(({ documents }) => documents.filter(({ id }) => id <= ids[1]!).length === 2);
    expect(marked).toEqual(listing.map((both) => (both ? 1 : 0)));
    expect(marked).toContain(0);
  });
});

it('is divided without loss, whatever is paired with what', () => {
  const ids = Array.from({ length: 12 }, (_, at) => `d${at}`);
  const pairings = fc.uniqueArray(
    fc.tuple(fc.nat(11), fc.nat(11)).filter(([i, j]) => i < j),
    { selector: ([i, j]) => 12 * i + j, maxLength: 40 },
  );
  const clusterings = fc.array(fc.nat(4), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(pairings, clusterings, fc.integer({ min: 1, max: 6000 }), (pairing, clustering, size) => {
      const clusters = [1, 2, 3, 4]
        .map((number) => ids.filter((_, at) => clustering[at] === number))
        .filter((members) => members.length > 1)
        .map((members, at): Cluster => ({ ...chain(members), id: `c${at}` }));
      const result = resultOf(
        ids.map((id, at) => [id, `${id} ${'x'.repeat(70 * at)}`]),
        pairing.map(([i, j]) => ({ a: ids[i]!, b: ids[j]!, evidence: [`${i} ${j}`] })),
        { clusters },
      );
      const pages = folderOf(result, size);
      const parts = pages.length === 1 ? pages : pages.slice(0, -1);
      const pairs = parts.flatMap(({ data }) => data.pairs());
      const texts = new Map(parts.flatMap(({ data }) => data.documents().map(({ id, text }) => [id, text])));
      expect(pairs.map(({ evidence }) => evidence[0]!.statement).sort()).toEqual(
        pairing.map(([i, j]) => `${i} ${j}`).sort(),
      );
      expect(texts).toEqual(new Map(result.documents.map(({ id, text }) => [id, text])));
      for (const { data } of parts) {
        const held = new Set(data.documents().map(({ id }) => id));
        for (const { a, b } of data.pairs()) expect([held.has(a), held.has(b)]).toEqual([true, true]);
      }
    }),
  );
});
