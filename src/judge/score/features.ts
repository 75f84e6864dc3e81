import type { ScoreFeature } from '../../model/score.js';
import type { SideCounts } from './side.js';

export type PairFeatures = Readonly<Record<ScoreFeature, number>>;

/** A share seen in few cases is drawn towards ½, as if one more case had been seen half. */
const drawn = (part: number, whole: number): number => (part + 0.5) / (whole + 1);

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** A longer run of words tells no more: independent reports share some by way of agencies and official statements. */
const LONG_RUN = 8;

/**
 * What tells a derivative pair from an independent one, the same whichever text is a. Words of quotations that both
 * carry, of template wording and of furniture count in none of them: sources and templates are shared by independent
 * texts. Independent reports on one event share names, a few loose sentences in any order, and seldom the plain words
 * between them; a rewrite has them sentence after sentence, in order, and its numbers agree.
 *
 * @param run length of the longest shared run, in words
 * @param order as of `orderOf`
 */
export function pairFeatures(a: SideCounts, b: SideCounts, run: number, order: number): PairFeatures {
  const greater = (of: (side: SideCounts) => number): number => Math.max(of(a), of(b));
  return {
    /** Share of a text's words that lie in linked sentences, of the text of which more does; 0 to 1 (containment). */
    retold: greater(({ linked, words }) => shareOf(linked, words)),
    /** Share of the words of the linked sentences of both that have a counterpart; 0 to 1. */
    density: shareOf(a.matched + b.matched, a.linked + b.linked),
    /** ln(1 + words of the longest run that is the same in both), counted up to 8 words; 0 to ln 9. */
    run: Math.log1p(Math.min(LONG_RUN, run)),
    /** Share of the names and numbers of linked sentences that are the same, of the text of which more are; 0 to 1. */
    facts: greater(({ facts, sameFacts }) => drawn(sameFacts, facts)),
    /** The same of numbers alone. */
    numbers: greater(({ numbers, sameNumbers }) => drawn(sameNumbers, numbers)),
    /** How surely the linked sentences stand in the same order, in standard deviations of chance; 0 and up. */
    order,
  };
}
