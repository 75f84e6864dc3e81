import type { SegmentedText } from '../model/segmented.js';
import { clusterSeeds, firmSeeds, seedPlaces } from './clusters.js';
import { condensedGroups } from './condense.js';
import type { CondenseOptions } from './condense.js';
import { Extents } from './extent.js';
import type { Extent, ExtentOptions, RowRange } from './extent.js';
import { SeedTier } from './seeds.js';
import type { Seeds } from './seeds.js';
import type { PairVectors } from './vectors.js';

export interface GroupOptions {
  /** Greatest distance, in rows, between neighbouring seeds of a group that is not condensed. */
  readonly gap: number;
  /** Least surplus of a group, in nats; what has less is not looked at. */
  readonly surplus: number;
  readonly extent: ExtentOptions;
}

/** Seeds that may make a passage, with what it would cover. */
export interface Group {
  /** Seeds, by number, ascending. */
  readonly members: Uint32Array;
  readonly a: Extent;
  readonly b: Extent;
  /** Surplus of the best seeds, one a row, on the side where they sum to less; in nats. */
  readonly surplus: number;
}

function surplusOf(seeds: Seeds, members: Uint32Array): number {
  const sums = [seeds.a, seeds.b].map((side) => {
    const best = new Map<number, number>();
    for (const i of members) best.set(side[i]!, Math.max(best.get(side[i]!) ?? 0, seeds.surplus[i]!));
    let sum = 0;
    for (const surplus of best.values()) sum += surplus;
    return sum;
  });
  return Math.min(...sums);
}

function rangeOf(seeds: Seeds, members: Uint32Array, side: 'a' | 'b'): RowRange {
  let first = Infinity;
  let last = 0;
  const best = new Map<number, number>();
  for (const i of members) {
    const row = seeds[side][i]!;
    first = Math.min(first, row);
    last = Math.max(last, row);
    best.set(row, Math.max(best.get(row) ?? 0, seeds.similarity[i]!));
  }
  return { first, last, best };
}

/** A group of what is sure in it alone, its rows whole. */
export function sureOf(group: Group, seeds: Seeds, extents: Extents): Group {
  const members = group.members.filter(
    (i) => seeds.isCounterpart[i] === 1 || seeds.tier[i] === SeedTier.strong,
  );
  const [a, b] = [rangeOf(seeds, members, 'a'), rangeOf(seeds, members, 'b')];
  return {
    members,
    surplus: surplusOf(seeds, members),
    ...extents.whole(a, b),
  };
}

/**
 * Groups seeds that condense a text, or that lie close in both texts in any order, and finds what each group covers.
 * Every group has a strong seed or a counterpart.
 */
export function groupsOf(
  seeds: Seeds,
  vectors: PairVectors,
  texts: { readonly a: SegmentedText; readonly b: SegmentedText },
  options: GroupOptions,
  condense: CondenseOptions,
): Group[] {
  const extents = new Extents(texts, vectors, options.extent);
  const condensed = condensedGroups(seeds, vectors, texts, condense);
  const taken = new Uint8Array(seeds.length);
  for (const members of condensed) for (const i of members) taken[i] = 1;
  const close = clusterSeeds(
    firmSeeds(seeds).filter((i) => !taken[i]),
    seedPlaces(seeds, vectors),
    { a: options.gap, b: options.gap },
  );
  const groupOf = (members: Uint32Array, whole: boolean): Group[] => {
    const surplus = surplusOf(seeds, members);
    const isSeen = surplus >= options.surplus && members.some((i) => seeds.tier[i] === SeedTier.strong);
    if (!isSeen && !members.some((i) => seeds.isCounterpart[i])) return [];
    const [a, b] = [rangeOf(seeds, members, 'a'), rangeOf(seeds, members, 'b')];
    return [{ members, surplus, ...(whole ? extents.whole(a, b) : extents.around(a, b)) }];
  };
  return [
    ...condensed.flatMap((members) => groupOf(members, true)),
    ...close.flatMap((members) => groupOf(members, false)),
  ];
}
