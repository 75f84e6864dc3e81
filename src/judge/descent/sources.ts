import { arborescence } from './arborescence.js';
import type { Edge } from './arborescence.js';
import { lengthOf, merged, without } from './ranges.js';
import type { Member, Shared } from './sharing.js';

/** Sources looked at for a document, the nearest first, so that large clusters stay cheap. */
const NEAREST = 30;
/** Share of a document that a further source must cover and no other does. */
const GAIN = 0.15;
/** What it weighs in the tree that a document has no source: less than any source does. */
const NO_SOURCE = 1e-9;

/** What documents may come from, the nearest first. */
const candidatesOf = ({ shared }: Member): Shared[] =>
  shared
    .filter(({ comesFrom, nearness }) => comesFrom && nearness > 0)
    .sort((x, y) => y.nearness - x.nearness || (x.other < y.other ? -1 : 1))
    .slice(0, NEAREST);

/** Sources beside the first that cover a part of the document which none before covers. */
function further(member: Member, first: Shared, candidates: readonly Shared[]): Shared[] {
  const chosen = [first];
  let covered = first.spans;
  for (;;) {
    const gains = candidates
      .filter((candidate) => !chosen.includes(candidate))
      .map((candidate) => ({ candidate, gain: lengthOf(without(candidate.spans, covered)) }));
    const best = gains.reduce<(typeof gains)[number] | undefined>(
      (top, each) => (each.gain > (top?.gain ?? 0) ? each : top),
      undefined,
    );
    if (best === undefined || best.gain < GAIN * member.characters) return chosen;
    chosen.push(best.candidate);
    covered = merged([...covered, ...best.candidate.spans]);
  }
}

/**
 * The sources of each document, by its id: first the one that it is nearest to, as the maximum spanning arborescence of
 * the cluster has it, then those that cover at least 15 in 100 of it beyond the others. A sibling, which has the common
 * source's text at second hand, covers less of it and in other words, and so loses to the source.
 */
export function sourcesOf(members: readonly Member[]): ReadonlyMap<string, readonly Shared[]> {
  const number = new Map(members.map(({ id }, i) => [id, i]));
  const root = members.length;
  const candidates = members.map(candidatesOf);
  const edges: Edge[] = members.map((_, to) => ({ from: root, to, weight: NO_SOURCE }));
  const sharedBy: (Shared | undefined)[] = members.map(() => undefined);
  candidates.forEach((of, to) => {
    for (const shared of of) {
      edges.push({ from: number.get(shared.other)!, to, weight: shared.nearness });
      sharedBy.push(shared);
    }
  });
  const first = new Map<string, { readonly to: number; readonly source: Shared }>();
  for (const position of arborescence(members.length + 1, root, edges)) {
    const source = sharedBy[position];
    const { to } = edges[position]!;
    if (source) first.set(members[to]!.id, { to, source });
  }
  /** Whether a document comes from another by first sources, so that it cannot be a source of it as well. */
  const descends = (id: string, ancestor: string): boolean => {
    for (let at: string | undefined = id; at !== undefined; at = first.get(at)?.source.other)
      if (at === ancestor) return true;
    return false;
  };
  return new Map(
    [...first].map(([id, { to, source }]) => {
      const others = candidates[to]!.filter(({ other }) => !descends(other, id));
      return [id, further(members[to]!, source, others)] as const;
    }),
  );
}
