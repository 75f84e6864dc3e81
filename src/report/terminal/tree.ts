import type { Cluster, Derivation } from '../../model/result.js';
import { type Line, run, spaces } from './line.js';

/** The derivations of each document, the main one first: that from the source which has the largest share of it. */
export type Sources = ReadonlyMap<string, readonly Derivation[]>;

/** A document or missing ancestor where it stands in the tree. */
export interface Entry {
  readonly id: string;
  /** What stands before its first line, and before those below it. */
  readonly lead: Line;
  readonly below: Line;
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

/** What each document of a cluster was made from. */
export function sourcesOf({ derivations, compositions }: Cluster): Sources {
  const shares = new Map(
    compositions.map(({ document, sources }) => [
      document,
      new Map(sources.map(({ source, share }) => [source, share])),
    ]),
  );
  const shareOf = ({ source, derived }: Derivation): number => shares.get(derived)?.get(source) ?? 0;
  const found = grouped(derivations, ({ derived }) => derived);
  for (const each of found.values())
    each.sort((x, y) => shareOf(y) - shareOf(x) || y.strength - x.strength || (x.source < y.source ? -1 : 1));
  return found;
}

/** The lines that lead to a child of an entry, and on to the next. */
function child(id: string, { below }: Entry, isLast: boolean): Entry {
  return {
    id,
    lead: [...below, run(isLast ? '└→ ' : '├→ ', 'quiet')],
    below: [...below, ...(isLast ? [spaces(3)] : [run('│', 'quiet'), spaces(2)])],
  };
}

/**
 * Documents and missing ancestors in the order of the tree, each below its main source. Where a stored result has them in
 * a circle, the first stands at the top.
 */
export function* treeOf({ documents, missing }: Cluster, sources: Sources): Generator<Entry> {
  const mains = [...sources.values()].map(([main]) => main!);
  const made = grouped(mains, ({ source }) => source);
  const all = [...missing.map(({ id }) => id), ...documents];
  const seen = new Set<string>();
  for (const id of [...all.filter((each) => !sources.has(each)), ...all]) {
    const open: Entry[] = [{ id, lead: [], below: [] }];
    for (let entry = open.pop(); entry; entry = open.pop()) {
      if (seen.has(entry.id)) continue;
      seen.add(entry.id);
      yield entry;
      const above = entry;
      const ids = (made.get(entry.id) ?? []).map(({ derived }) => derived).filter((each) => !seen.has(each));
      open.push(
        ...ids
          .sort()
          .map((each, i) => child(each, above, i === ids.length - 1))
          .reverse(),
      );
    }
  }
}
