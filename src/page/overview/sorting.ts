import { verdicts } from '../../model/result.js';
import type { Direction } from '../../model/result.js';
import type { Decision } from '../../model/review.js';
import type { ListedPair } from '../../report/html/data.js';
import { valueOf } from './filter.js';

/** Columns of the table of pairs. */
export const columns = [
  'score',
  'verdict',
  'documents',
  'share',
  'direction',
  'passages',
  'changes',
  'review',
] as const;
export type Column = (typeof columns)[number];

export interface Sort {
  readonly by: Column;
  readonly descending: boolean;
}

/** The order of the result itself. */
export const usual: Sort = { by: 'score', descending: true };

/** What a first press on a column's header asks for: names and directions from the first, all else from the most. */
export const firstOf = (by: Column): Sort => ({ by, descending: by !== 'documents' && by !== 'direction' });

const directions: readonly Direction[] = ['a-to-b', 'b-to-a', 'common-source', 'undetermined'];

const weight: Readonly<Record<Decision, number>> = { dismissed: 1, confirmed: 2 };

/** What is sorted. */
export interface Sorted {
  readonly pairs: readonly ListedPair[];
  /** Of every document, its place among all by name. */
  readonly ranks: () => readonly number[];
  readonly decision: (pair: number) => Decision | undefined;
}

function keyOf({ pairs, ranks, decision }: Sorted, by: Column): (at: number) => number {
  switch (by) {
    case 'score':
      return (at) => pairs[at]!.score;
    case 'verdict':
      return (at) => -verdicts.indexOf(pairs[at]!.verdict);
    case 'documents': {
      const rank = ranks();
      return (at) => rank[pairs[at]!.a]! * rank.length + rank[pairs[at]!.b]!;
    }
    case 'direction':
      return (at) => directions.indexOf(pairs[at]!.direction);
    case 'review':
      return (at) => {
        const decided = decision(at);
        return decided === undefined ? 0 : weight[decided];
      };
    default:
      return (at) => valueOf(pairs[at]!, by);
  }
}

/** Places of pairs in the order asked for; those that are alike in the order of the result. */
export function sorted(
  places: readonly number[],
  subject: Sorted,
  { by, descending }: Sort,
): readonly number[] {
  const key = keyOf(subject, by);
  const keys = new Map(places.map((at) => [at, key(at)]));
  const sign = descending ? -1 : 1;
  return [...places].sort((x, y) => sign * (keys.get(x)! - keys.get(y)!) || x - y);
}

/** Of every name, its place among all, numbers in names by their value. */
export function ranksOf(names: readonly string[]): readonly number[] {
  const collator = new Intl.Collator('en', { numeric: true });
  const order = names.map((_, at) => at).sort((x, y) => collator.compare(names[x]!, names[y]!) || x - y);
  const ranks = new Array<number>(names.length);
  for (const [rank, at] of order.entries()) ranks[at] = rank;
  return ranks;
}
