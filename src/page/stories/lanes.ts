import type { Cluster, Derivation } from '../../model/result.js';
import type { Moment } from '../moment.js';

/** A document or missing ancestor in the graph. */
export interface Lane {
  readonly id: string;
  readonly missing: boolean;
  readonly moment: Moment | undefined;
  /** Derivations from the farthest source above it. */
  readonly depth: number;
}

type Kin = Pick<Cluster, 'documents' | 'missing' | 'derivations'>;

/** Derivations between what the cluster has, each once. */
export function derivationsOf({ documents, missing, derivations }: Kin): readonly Derivation[] {
  const ids = new Set([...missing.map(({ id }) => id), ...documents]);
  const found = new Map<string, Derivation>();
  for (const each of derivations)
    if (each.source !== each.derived && ids.has(each.source) && ids.has(each.derived))
      found.set(JSON.stringify([each.source, each.derived]), each);
  return [...found.values()];
}

function grouped(derivations: readonly Derivation[], from: 'source' | 'derived'): Map<string, string[]> {
  const to = from === 'source' ? 'derived' : 'source';
  const groups = new Map<string, string[]>();
  for (const each of derivations) {
    const group = groups.get(each[from]);
    if (group) group.push(each[to]);
    else groups.set(each[from], [each[to]]);
  }
  return groups;
}

/** Puts sources above what was made from them. */
class Sorting {
  readonly #sources: ReadonlyMap<string, string[]>;
  readonly #made: ReadonlyMap<string, string[]>;
  readonly #waiting = new Map<string, number>();
  readonly #depths = new Map<string, number>();

  constructor(
    readonly ids: readonly string[],
    derivations: readonly Derivation[],
  ) {
    this.#sources = grouped(derivations, 'derived');
    this.#made = grouped(derivations, 'source');
    const places = new Map(ids.map((id, at) => [id, at]));
    for (const kin of [this.#made, this.#sources])
      for (const each of kin.values()) each.sort((x, y) => places.get(x)! - places.get(y)!);
    for (const id of ids) this.#waiting.set(id, this.#sources.get(id)?.length ?? 0);
  }

  /** Ids with their depths: below each, as soon as all sources are there, what was made from it. */
  sorted(): ReadonlyMap<string, number> {
    const open = this.ids.filter((id) => this.#waiting.get(id) === 0).reverse();
    let next = 0;
    while (this.#depths.size < this.ids.length) {
      const ready = open.pop();
      if (ready !== undefined) this.#place(ready, open);
      else {
        while (this.#depths.has(this.ids[next]!)) next++;
        this.#place(this.#onCircle(this.ids[next]!), open);
      }
    }
    return this.#depths;
  }

  #place(id: string, open: string[]): void {
    if (this.#depths.has(id)) return;
    const above = (this.#sources.get(id) ?? []).map((source) => this.#depths.get(source) ?? -1);
    this.#depths.set(id, Math.max(-1, ...above) + 1);
    const ready: string[] = [];
    for (const made of this.#made.get(id) ?? []) {
      const waiting = this.#waiting.get(made)! - 1;
      this.#waiting.set(made, waiting);
      if (waiting === 0) ready.push(made);
    }
    open.push(...ready.reverse());
  }

  /** An id that is its own source through others, above one that waits. */
  #onCircle(from: string): string {
    const seen = new Set<string>();
    let at = from;
    while (!seen.has(at)) {
      seen.add(at);
      at = this.#sources.get(at)!.find((source) => !this.#depths.has(source))!;
    }
    return at;
  }
}

/**
 * A lane for each document and missing ancestor: sources above what was made from them, otherwise the earlier first, a missing
 * ancestor just before its earliest descendant. Where a stored result has derivations in a circle, one of it stands first.
 */
export function lanesOf(cluster: Kin, momentOf: (document: string) => Moment | undefined): readonly Lane[] {
  const derivations = derivationsOf(cluster);
  const documents = new Set(cluster.documents);
  const missing = new Set(cluster.missing.map(({ id }) => id).filter((id) => !documents.has(id)));
  const moments = new Map([...documents].map((id) => [id, momentOf(id)]));
  const times = new Map([...moments].map(([id, moment]) => [id, moment?.begin ?? Infinity]));
  for (const { source, derived } of derivations)
    if (moments.get(source) === undefined)
      times.set(source, Math.min(times.get(source) ?? Infinity, moments.get(derived)?.begin ?? Infinity));
  const timeOf = (id: string): number => times.get(id) ?? Infinity;
  const ids = [...missing, ...documents];
  const places = new Map(ids.map((id, at) => [id, at]));
  ids.sort((x, y) => {
    const [first, second] = [timeOf(x), timeOf(y)];
    return first === second ? places.get(x)! - places.get(y)! : first - second;
  });
  return [...new Sorting(ids, derivations).sorted()].map(([id, depth]) => ({
    id,
    missing: missing.has(id),
    moment: moments.get(id),
    depth,
  }));
}
