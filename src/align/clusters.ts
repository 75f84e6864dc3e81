import { BESIDE, SeedTier } from './seeds.js';
import type { Seeds } from './seeds.js';
import type { PairVectors } from './vectors.js';

/** Greatest distance, in rows, between neighbouring seeds of a group along each text. */
export interface Gaps {
  readonly a: number;
  readonly b: number;
}

/** Where each seed stands in either text. */
export function seedPlaces(
  seeds: Seeds,
  { a, b }: PairVectors,
): { readonly a: Uint32Array; readonly b: Uint32Array } {
  return { a: placesAt(seeds.a, a.place), b: placesAt(seeds.b, b.place) };
}

function placesAt(rows: Uint32Array, place: Uint32Array): Uint32Array {
  const places = new Uint32Array(rows.length);
  for (let i = 0; i < places.length; i++) places[i] = place[rows[i]!]!;
  return places;
}

/** Seeds in the order of their places, in which those of a copy mostly are, and of their numbers. */
function inOrder(members: Uint32Array, places: Uint32Array): Uint32Array {
  for (let i = 1; i < members.length; i++) {
    const step = places[members[i]!]! - places[members[i - 1]!]!;
    if (step < 0 || (step === 0 && members[i]! < members[i - 1]!))
      return members.slice().sort((x, y) => places[x]! - places[y]! || x - y);
  }
  return members;
}

/** Cuts seeds, given by number, wherever the next one along a side is more than `gap` away. */
function cut(members: Uint32Array, places: Uint32Array, gap: number): Uint32Array[] {
  const sorted = inOrder(members, places);
  const parts: Uint32Array[] = [];
  let from = 0;
  for (let i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && places[sorted[i]!]! - places[sorted[i - 1]!]! <= gap) continue;
    parts.push(sorted.slice(from, i));
    from = i;
  }
  return parts;
}

/**
 * Groups seeds that lie close together in both texts, in any order: cuts at gaps on either side by turns until neither
 * cuts any more (Sanchez-Perez, Gelbukh and Sidorov, 2015). Groups come in ascending order of their first seed.
 *
 * @param members seeds to group, by number, ascending
 */
export function clusterSeeds(
  members: Uint32Array,
  places: { readonly a: Uint32Array; readonly b: Uint32Array },
  gaps: Gaps,
): Uint32Array[] {
  const settled: Uint32Array[] = [];
  const open: { members: Uint32Array; stable: number; side: 'a' | 'b' }[] = [
    { members, stable: 0, side: 'a' },
  ];
  for (let group = open.pop(); group; group = open.pop()) {
    if (group.members.length === 0) continue;
    const parts = cut(group.members, places[group.side], gaps[group.side]);
    const stable = parts.length === 1 ? group.stable + 1 : 0;
    for (const part of parts) {
      if (stable === 2) settled.push(part.sort());
      else open.push({ members: part, stable, side: group.side === 'a' ? 'b' : 'a' });
    }
  }
  return settled.sort((x, y) => x[0]! - y[0]!);
}

/** Numbers of the seeds that are not faint, ascending. */
export function firmSeeds(seeds: Seeds): Uint32Array {
  const firm = new Uint32Array(seeds.length);
  let length = 0;
  for (let i = 0; i < seeds.length; i++) if (seeds.tier[i] !== SeedTier.faint) firm[length++] = i;
  return firm.slice(0, length);
}

/** Numbers a pair of places, each under 2²⁶. */
const cellOf = (a: number, b: number): number => a * 2 ** 26 + b;

/**
 * Adds every faint seed that lies beside a seed of a group in both texts, whether between the group's seeds or at its
 * ends, to the group of the nearest such seed; the others are left out.
 */
export function attachFaint(
  seeds: Seeds,
  vectors: PairVectors,
  groups: readonly Uint32Array[],
): Uint32Array[] {
  const { a, b } = seedPlaces(seeds, vectors);
  const groupAt = new Map<number, number>();
  groups.forEach((group, g) => {
    for (const i of group) groupAt.set(cellOf(a[i]!, b[i]!), g);
  });
  const nearest = (i: number): number | undefined => {
    for (let distance = 1; distance <= BESIDE; distance++)
      for (let x = -distance; x <= distance; x++)
        for (let y = -distance; y <= distance; y++) {
          if (Math.max(Math.abs(x), Math.abs(y)) !== distance || b[i]! + y < 0) continue;
          const group = groupAt.get(cellOf(a[i]! + x, b[i]! + y));
          if (group !== undefined) return group;
        }
    return undefined;
  };
  const joins = new Int32Array(seeds.length).fill(-1);
  const lengths = Uint32Array.from(groups, ({ length }) => length);
  for (let i = 0; i < seeds.length; i++) {
    const group = seeds.tier[i] === SeedTier.faint ? nearest(i) : undefined;
    if (group === undefined) continue;
    joins[i] = group;
    lengths[group]!++;
  }
  const joined = groups.map((group, g) => {
    const members = new Uint32Array(lengths[g]!);
    members.set(group);
    lengths[g] = group.length;
    return members;
  });
  for (let i = 0; i < joins.length; i++) {
    const group = joins[i]!;
    if (group >= 0) joined[group]![lengths[group]!++] = i;
  }
  for (let g = 0; g < groups.length; g++) if (lengths[g]! > groups[g]!.length) joined[g]!.sort();
  return joined;
}
