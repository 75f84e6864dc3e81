import type { Group } from './groups.js';
import { plausibilityWeights } from './weights.js';

/** What tells a retold passage from a chance likeness. */
export interface PassageFeatures {
  /** ln(1 + gain in nats) on the side that gains more. */
  readonly gain: number;
  /** ln of the number of seeds. */
  readonly links: number;
  /** ln(1 + surplus in nats). */
  readonly surplus: number;
  /** Density of the sparser side as a share of that of the pair's densest sure passage, 0 to 1: who copies, copies on. */
  readonly relativeDensity: number;
  /** 1 where the pair has a sure verbatim passage and this one is much looser: who copies word for word seldom rewrites. */
  readonly besideVerbatim: number;
  /** 1 where a passage with more gain covers most of either side: a sentence is seldom the source of two. */
  readonly rivalled: number;
}

/** Gain in nats of a passage that is sure enough for others to be measured by its density. */
const SURE = 40;
/** Densities of a verbatim passage, at least, and of a loose one, at most. */
const VERBATIM = 0.9;
const LOOSE = 0.6;
/** Density no passage is under, as of `Extent`. */
const LEAST_DENSE = 0.15;

type Tokens = Pick<Group['a'], 'from' | 'to'>;

/** Share of the first stretch that the other covers. */
const covered = (x: Tokens, y: Tokens): number =>
  Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from)) / (x.to - x.from);

const lesser = (group: Group, what: 'gain' | 'density'): number => Math.min(group.a[what], group.b[what]);

/** Density of the densest sure group of a pair; the least there is where none is sure. */
const densest = (groups: readonly Group[]): number =>
  groups.reduce(
    (most, group) => (lesser(group, 'gain') > SURE ? Math.max(most, lesser(group, 'density')) : most),
    LEAST_DENSE,
  );

/** Whether a pair has a passage that is surely copied word for word. */
export const hasVerbatim = (groups: readonly Group[]): boolean => densest(groups) >= VERBATIM;

/** Features of all groups of a pair. */
export function passageFeatures(groups: readonly Group[]): PassageFeatures[] {
  const gains = Float64Array.from(groups, (group) => lesser(group, 'gain'));
  const dense = densest(groups);
  // Only groups with more gain can be rivals, so they are gone through from the strongest on.
  const order = Uint32Array.from(groups, (_, k) => k).sort((j, k) => gains[k]! - gains[j]! || j - k);
  const rivalled = new Uint8Array(groups.length);
  order.forEach((k, rank) => {
    const group = groups[k]!;
    for (let i = 0; i < Math.min(rank, MOST_RIVALS) && rivalled[k] === 0; i++) {
      const rival = groups[order[i]!]!;
      if (
        gains[order[i]!]! > gains[k]! &&
        Math.max(covered(group.a, rival.a), covered(group.b, rival.b)) > 0.5
      )
        rivalled[k] = 1;
    }
  });
  return groups.map((group, k) => ({
    gain: Math.log1p(Math.max(0, group.a.gain, group.b.gain)),
    links: Math.log(group.members.length),
    surplus: Math.log1p(group.surplus),
    relativeDensity: Math.min(1, lesser(group, 'density') / dense),
    besideVerbatim: dense >= VERBATIM && lesser(group, 'density') <= LOOSE ? 1 : 0,
    rivalled: rivalled[k]!,
  }));
}

/** Rivals looked at for a group, the strongest first, so that thousands of groups stay cheap. */
const MOST_RIVALS = 200;

/**
 * Probability that a passage is retold, not like by chance: a logistic model fitted by `scripts/fit/passages.ts` on
 * passages of PAN 2013 text alignment, and of rewrites and unrelated pairs of news.
 */
export function plausibility(features: PassageFeatures): number {
  const { gain, links, surplus, relativeDensity, besideVerbatim, rivalled, bias } = plausibilityWeights;
  const sum =
    bias +
    gain * features.gain +
    links * features.links +
    surplus * features.surplus +
    relativeDensity * features.relativeDensity +
    besideVerbatim * features.besideVerbatim +
    rivalled * features.rivalled;
  return 1 / (1 + Math.exp(-sum));
}
