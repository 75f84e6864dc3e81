import { verdicts } from '../../model/result.js';
import type { Verdict } from '../../model/result.js';

interface PairFacts {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly verdict: Verdict;
}

/** A document outside a cluster, and its strongest pair with a member. */
export interface Relative {
  /** Places of the documents and of the pair. */
  readonly document: number;
  readonly member: number;
  readonly pair: number;
  /** How many members it shares a pair with. */
  readonly members: number;
}

/** Below 0 if a pair is stronger than another: by its verdict, then its score. */
const byStrength = (one: PairFacts, other: PairFacts): number =>
  verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict) || other.score - one.score;

/** Documents that are no members but share a listed pair with one, the strongest first. */
export function relativesOf(
  members: ReadonlySet<number>,
  pairsOf: (document: number) => readonly number[],
  pairAt: (pair: number) => PairFacts,
): readonly Relative[] {
  const found = new Map<number, Relative>();
  for (const member of members)
    for (const pair of pairsOf(member)) {
      const { a, b } = pairAt(pair);
      const document = a === member ? b : a;
      if (members.has(document)) continue;
      const known = found.get(document);
      const best = known === undefined || byStrength(pairAt(pair), pairAt(known.pair)) < 0;
      found.set(document, {
        ...(best ? { document, member, pair } : known),
        members: (known?.members ?? 0) + 1,
      });
    }
  return [...found.values()].sort(
    (x, y) => byStrength(pairAt(x.pair), pairAt(y.pair)) || x.document - y.document,
  );
}
