import { compare, verdicts } from '../../src/index.js';
import type { Run } from './measurement.js';
import { pairsWithin, readSets } from './sets.js';
import type { Table } from './table.js';

const keyOf = (a: string, b: string): string => (a < b ? `${a}\0${b}` : `${b}\0${a}`);

/**
 * All sets in one corpus, compared once: how the pairs of a group, and all pairs across groups, are judged. A row of
 * shares for groups, a row of counts for the pairs across.
 */
export async function measureVerdicts(run: Run): Promise<Table[]> {
  const sets = readSets(run);
  if (sets.length === 0) return [];
  const result = await compare(
    sets.flatMap(({ groups }) => groups.flat()),
    { texts: false, lexicon: run.lexicon },
  );
  const verdictOf = new Map(result.pairs.map(({ a, b, verdict }) => [keyOf(a, b), verdict]));
  const rows = sets
    .filter(({ relation }) => relation !== 'none')
    .map(({ name, relation, groups }) => {
      const pairs = groups.flatMap((group) => [...pairsWithin(group)]);
      const found = pairs.map(([a, b]) => verdictOf.get(keyOf(a.id, b.id)) ?? 'unrelated');
      pairs.forEach(([a, b]) => verdictOf.delete(keyOf(a.id, b.id)));
      return {
        name: `${name}: ${relation}, share of pairs`,
        figures: [
          pairs.length,
          ...verdicts.map((verdict) => found.filter((is) => is === verdict).length / pairs.length),
        ],
      };
    });
  const rest = [...verdictOf];
  const owner = new Map(
    sets.flatMap(({ name, groups }) => groups.flat().map(({ id }) => [id, name] as const)),
  );
  for (const { name } of sets) {
    const own = rest.filter(([key]) => key.split('\0').some((id) => owner.get(id) === name));
    rows.push({
      name: `${name}: across groups, listed pairs`,
      figures: [own.length, ...verdicts.map((verdict) => own.filter(([, is]) => is === verdict).length)],
    });
  }
  return [{ title: 'Verdicts, all sets in one corpus', columns: ['pairs', ...verdicts], rows }];
}
