import { candidatesOf } from '../../src/detector.js';
import type { Run } from './measurement.js';
import { pairsWithin, readSets } from './sets.js';
import type { Table } from './table.js';

/** Which share of the pairs of a group are candidates, all sets in one corpus; and candidates an article. */
export function measureCandidates(run: Run): Promise<Table[]> {
  const sets = readSets(run);
  if (sets.length === 0) return Promise.resolve([]);
  const documents = sets.flatMap(({ groups }) => groups.flat());
  const detector = run.detector();
  const { length, a, b } = candidatesOf(documents.map((document) => detector.profile(document)));
  const position = new Map(documents.map(({ id }, i) => [id, i]));
  const found = new Set<number>();
  for (let i = 0; i < length; i++) found.add(a[i]! * documents.length + b[i]!);
  const rows = sets
    .filter(({ relation }) => relation !== 'none')
    .map(({ name, relation, groups }) => {
      const pairs = groups.flatMap((group) => [...pairsWithin(group)]);
      const hits = pairs.filter(([one, other]) => {
        const [x, y] = [position.get(one.id)!, position.get(other.id)!];
        return found.has(Math.min(x, y) * documents.length + Math.max(x, y));
      });
      return { name: `${name}: ${relation}`, figures: [pairs.length, hits.length / pairs.length] };
    });
  return Promise.resolve([
    {
      title: `Candidates: ${(length / documents.length).toFixed(1)} an article of ${documents.length}`,
      columns: ['pairs', 'recall'],
      rows,
    },
  ]);
}
