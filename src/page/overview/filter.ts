import type { PassageKind } from '../../model/passage.js';
import { verdicts } from '../../model/result.js';
import type { Verdict } from '../../model/result.js';
import type { Decision } from '../../model/review.js';
import type { ListedDocument, ListedPair } from '../../report/html/data.js';
import { searched } from './fold.js';

/** What a pair can be asked to have at least so much of; `share` is that of whichever text shares more. */
export const measures = ['share', 'resemblance', 'passages', 'changes'] as const;
export type Measure = (typeof measures)[number];

export const scopes = ['any', 'within', 'between'] as const;
/** Whether both texts are of one outlet, or of two. */
export type Scope = (typeof scopes)[number];

export const reviewStates = ['any', 'open', 'confirmed', 'dismissed'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** Which pairs are shown: those that meet every condition. */
export interface Filter {
  /** Least score, 0 to 1. */
  readonly min: number;
  /** In the order of `verdicts`. */
  readonly verdicts: readonly Verdict[];
  /** Of either text; null for all. */
  readonly outlet: string | null;
  readonly scope: Scope;
  /** Words, each to be found in the id, title or outlet of either text. */
  readonly search: string;
  readonly least: { readonly measure: Measure; readonly value: number } | null;
  /** Of some passage of the pair; null for all. */
  readonly kind: PassageKind | null;
  readonly review: ReviewState;
}

export const everything: Filter = {
  min: 0,
  verdicts,
  outlet: null,
  scope: 'any',
  search: '',
  least: null,
  kind: null,
  review: 'any',
};

/** Conditions of a filter, one bit each. */
export const conditions = {
  min: 1,
  verdicts: 2,
  outlet: 4,
  scope: 8,
  search: 16,
  least: 32,
  kind: 64,
  review: 128,
} as const;
export type Condition = keyof typeof conditions;

/** What is filtered. */
export interface Subject {
  readonly documents: readonly ListedDocument[];
  readonly pairs: readonly ListedPair[];
  /** Of every document, what a search looks through, folded. */
  readonly words: readonly string[];
  readonly decision: (pair: number) => Decision | undefined;
}

export const passageCount = ({ passages }: ListedPair): number =>
  Object.values(passages).reduce((sum, count) => sum + count, 0);

export const valueOf = (pair: ListedPair, measure: Measure): number => {
  switch (measure) {
    case 'share':
      return Math.max(pair.containment.a, pair.containment.b);
    case 'resemblance':
      return pair.resemblance;
    case 'passages':
      return passageCount(pair);
    case 'changes':
      return pair.drift;
  }
};

const withinScope = (scope: Scope, a: string | null, b: string | null): boolean =>
  scope === 'any' || (a !== null && b !== null && (a === b) === (scope === 'within'));

/** For every pair, the bits of the conditions that it does not meet; 0 for a pair that is shown. */
export function failures(filter: Filter, { documents, pairs, words, decision }: Subject): Uint8Array {
  const { min, outlet, scope, least, kind, review } = filter;
  const wanted = new Set(filter.verdicts);
  const found = searched(filter.search).map((word) => words.map((text) => text.includes(word)));
  const state = (at: number): boolean => review === 'any' || (decision(at) ?? 'open') === review;
  return Uint8Array.from(pairs, (pair, at) => {
    const [a, b] = [documents[pair.a]!.outlet, documents[pair.b]!.outlet];
    return (
      (pair.score >= min ? 0 : conditions.min) |
      (wanted.has(pair.verdict) ? 0 : conditions.verdicts) |
      (outlet === null || a === outlet || b === outlet ? 0 : conditions.outlet) |
      (withinScope(scope, a, b) ? 0 : conditions.scope) |
      (found.every((word) => word[pair.a]! || word[pair.b]!) ? 0 : conditions.search) |
      (least === null || valueOf(pair, least.measure) >= least.value ? 0 : conditions.least) |
      (kind === null || (pair.passages[kind] ?? 0) > 0 ? 0 : conditions.kind) |
      (state(at) ? 0 : conditions.review)
    );
  });
}

/** Whether a pair would be shown without one of the conditions. */
export const meetsAllBut = (failed: number, condition: Condition): boolean =>
  (failed & ~conditions[condition]) === 0;

/** Conditions that alone keep pairs out, with how many; the one that keeps out most first. */
export function hindrances(failed: Uint8Array): readonly (readonly [condition: Condition, pairs: number])[] {
  return (Object.keys(conditions) as Condition[])
    .map((condition) => {
      let pairs = 0;
      for (const bits of failed) if (bits === conditions[condition]) pairs++;
      return [condition, pairs] as const;
    })
    .filter(([, pairs]) => pairs > 0)
    .sort(([, some], [, others]) => others - some);
}
