import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/index.js';
import type { Cluster, Document } from '../../../src/index.js';

const sentences = [
  'A goods train carrying grain left the rails near Tarn Ombry shortly before dawn on Monday.',
  'Nine wagons rolled down the embankment and came to rest in a beet field.',
  'The driver, who had worked the line for twenty years, walked away with bruises.',
  'Engineers found a cracked rail beside the signal box at Pellworth Junction.',
  'The regional railway closed the line in both directions until the end of the week.',
  'Buses replaced the passenger trains between Marrowgate and Sill Haven.',
  'Farmers were told to keep their animals away from the spilled grain.',
  'A crane with a lifting capacity of eighty tonnes was brought from the coast.',
  'The transport minister promised an inquiry into how often the rails are tested.',
  'Neighbours said they had heard a long grinding noise before the crash.',
  'Schools in three villages opened two hours late because teachers were stuck.',
  'The company that owns the wagons said its insurer would pay for the damage.',
];
const others = [
  'Wheat prices rose by two crowns at the exchange in Marrowgate.',
  'The opera house reopened with a comedy about a stolen violin.',
  'Two swimmers crossed the bay in record time despite cold water.',
  'The library will lend garden tools from the first of May.',
  'A new bakery on Capstan Street sells bread made from rye.',
  'The chess club lost its last match against the fire brigade.',
];
const reworded = (text: string): string =>
  text
    .replace('shortly before dawn', 'just before sunrise')
    .replace('came to rest', 'ended up')
    .replace('walked away with bruises', 'escaped with bruises')
    .replace('was brought from', 'arrived from')
    .replace('closed the line', 'shut the line')
    .replace('found a cracked rail', 'discovered a cracked rail')
    .replace('promised an inquiry', 'announced an inquiry')
    .replace('would pay for', 'will cover');

const part = (from: number, to: number): string => sentences.slice(from, to).join(' ');

const article = (id: string, text: string, hour?: number): Document =>
  hour === undefined ? { id, text } : { id, text, published: `2025-03-0${hour}T10:00:00Z` };

async function clustersOf(...documents: Document[]): Promise<readonly Cluster[]> {
  return (await compare(documents)).clusters;
}

const edges = (clusters: readonly Cluster[]): string[] =>
  clusters.flatMap(({ derivations }) => derivations.map(({ source, derived }) => `${source} -> ${derived}`));

describe('families of articles', () => {
  it('in a star come from the one in the middle', async () => {
    const clusters = await clustersOf(
      article('wire', part(0, 12), 1),
      article('early', reworded(part(0, 8)), 2),
      article('late', reworded(part(4, 12)), 3),
    );
    expect(edges(clusters)).toEqual(['wire -> early', 'wire -> late']);
  });

  it('in a chain come each from the one before, whose changes they keep', async () => {
    const second = reworded(part(0, 9));
    const third = second.replace('on Monday', 'this week').replace('rolled down', 'tumbled down');
    const clusters = await clustersOf(
      article('first', part(0, 12), 1),
      article('second', second, 2),
      article('third', third, 3),
    );
    expect(edges(clusters)).toEqual(['first -> second', 'second -> third']);
  });

  it('may have several sources', async () => {
    const clusters = await clustersOf(
      article('one', part(0, 4), 1),
      article('two', part(4, 8), 2),
      article('three', part(8, 12), 3),
      article('stitched', part(0, 12), 4),
    );
    expect(edges(clusters)).toEqual(['one -> stitched', 'three -> stitched', 'two -> stitched']);
    const [made] = clusters.flatMap(({ compositions }) => compositions);
    expect(made!.sources.map(({ source }) => source).sort()).toEqual(['one', 'three', 'two']);
    expect(made!.own).toBeLessThan(0.1);
  });

  it('have a missing ancestor where two by two they share what the third lacks', async () => {
    const own = (i: number): string => `${others[2 * i]!} ${others[2 * i + 1]!}`;
    const clusters = await clustersOf(
      article('a', `${part(0, 4)} ${part(4, 8)} ${own(0)}`, 1),
      article('b', `${reworded(part(4, 8))} ${reworded(part(8, 12))} ${own(1)}`, 2),
      article('c', `${reworded(part(8, 12))} ${part(0, 4)} ${own(2)}`, 3),
    );
    const [{ missing } = { missing: [] }] = clusters;
    expect(missing.map(({ id, descendants }) => [id, descendants])).toEqual([['missing-1', ['a', 'b', 'c']]]);
    expect(missing[0]!.statement).toContain('a, b and c share');
    expect(edges(clusters)).toEqual(['missing-1 -> a', 'missing-1 -> b', 'missing-1 -> c']);
  });

  it('have no descent where no time and no evidence tells it, but stay a cluster', async () => {
    const clusters = await clustersOf(article('x', part(0, 6)), article('y', part(0, 6)));
    expect(clusters.map(({ documents }) => documents)).toEqual([['x', 'y']]);
    expect(edges(clusters)).toEqual([]);
  });

  it('do not depend on the order of the documents', async () => {
    const documents = [
      article('wire', part(0, 12), 1),
      article('early', reworded(part(0, 8)), 2),
      article('late', reworded(part(4, 12)), 3),
    ];
    const [there, back] = [await clustersOf(...documents), await clustersOf(...documents.reverse())];
    expect(edges(back)).toEqual(edges(there));
    expect(back[0]!.compositions).toEqual(there[0]!.compositions);
  });
});
