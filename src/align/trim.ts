import type { Seeds } from './seeds.js';

/**
 * Takes end sentences off a group of seeds, on either side, as long as the best seed of one is weaker than `share` of
 * the group's mean: such an end drew the passage out into text of its own.
 *
 * @param share 0 (never) to 1
 */
export function trimGroup(seeds: Seeds, group: Uint32Array, share: number): Uint32Array {
  let members = group;
  for (;;) {
    const mean = members.reduce((sum, i) => sum + seeds.similarity[i]!, 0) / members.length;
    const weak = weakEnd(seeds, members, mean * share);
    if (!weak) return members;
    members = members.filter((i) => weak.side[i] !== weak.row);
  }
}

function weakEnd(
  seeds: Seeds,
  members: Uint32Array,
  least: number,
): { side: Uint32Array; row: number } | undefined {
  for (const side of [seeds.a, seeds.b]) {
    let low = Infinity;
    let high = -1;
    for (const i of members) {
      low = Math.min(low, side[i]!);
      high = Math.max(high, side[i]!);
    }
    for (const row of [low, high]) {
      let best = 0;
      for (const i of members) if (side[i] === row) best = Math.max(best, seeds.similarity[i]!);
      if (best < least) return { side, row };
    }
  }
  return undefined;
}
