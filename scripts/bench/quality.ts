import type { Truth } from './corpus/article.js';
import { kinds } from './corpus/derive.js';
import type { Kind } from './corpus/derive.js';

/** A pair that a program names, by the ids of its articles. */
export interface FoundPair {
  readonly a: string;
  readonly b: string;
  /** None where the program only lists. */
  readonly verdict?: string;
}

/** What a program found of the truth, in shares of 1; NaN where there is nothing to measure. */
export interface Quality {
  readonly pairs: number;
  readonly hasVerdicts: boolean;
  /** By kind of derivation: listed at all. */
  readonly listed: Readonly<Record<Kind, number>>;
  /** By kind of derivation: listed with the verdict partial, derived or duplicate. */
  readonly reused: Readonly<Record<Kind, number>>;
  /** Of pairs called derived or duplicate, or listed without a verdict, those that have a source in common or are one. */
  readonly precision: number;
  /** Of pairs that tell one event independently, those called derived or duplicate. */
  readonly retold: number;
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const isDerivative = ({ verdict }: FoundPair): boolean =>
  verdict === undefined || verdict === 'derived' || verdict === 'duplicate';

/** The first source of every derived article. */
function rootsOf(truth: readonly Truth[]): (id: string) => string {
  const sources = new Map(
    truth.filter(({ kind }) => kind !== 'retold').map(({ source, derived }) => [derived, source]),
  );
  return (id) => {
    let root = id;
    for (let source = sources.get(root); source !== undefined; source = sources.get(root)) root = source;
    return root;
  };
}

/** Compares what was found with the truth; a pair named twice, or from both sides, counts once. */
export function qualityOf(found: readonly FoundPair[], truth: readonly Truth[]): Quality {
  const pairs = new Map(found.map((pair) => [keyOf(pair.a, pair.b), pair]));
  const shareOf = (kind: Truth['kind'], counts: (pair: FoundPair) => boolean): number => {
    const wanted = truth.filter((each) => each.kind === kind);
    const hits = wanted.filter(({ source, derived }) => {
      const pair = pairs.get(keyOf(source, derived));
      return pair !== undefined && counts(pair);
    });
    return hits.length / wanted.length;
  };
  const byKind = (counts: (pair: FoundPair) => boolean): Record<Kind, number> =>
    Object.fromEntries(kinds.map((kind) => [kind, shareOf(kind, counts)])) as Record<Kind, number>;
  const rootOf = rootsOf(truth);
  const called = [...pairs.values()].filter(isDerivative);
  return {
    pairs: pairs.size,
    hasVerdicts: found.some(({ verdict }) => verdict !== undefined),
    listed: byKind(() => true),
    reused: byKind((pair) => isDerivative(pair) || pair.verdict === 'partial'),
    precision: called.filter(({ a, b }) => rootOf(a) === rootOf(b)).length / called.length,
    retold: shareOf('retold', isDerivative),
  };
}
