import { WordClass } from '../../lexicon/wordclass.js';
import type { SentenceView } from './view.js';

/** Words between a word and the preposition that governs it, at most. */
const REACH = 3;

/** The preposition that governs the word at `i`, before its adjectives and article; −1 where there is none. */
function governor({ kind, term }: SentenceView, i: number): number {
  for (let at = i - 1; at >= 0 && at >= i - 1 - REACH; at--) {
    if (kind[at] === WordClass.preposition) return term[at]!;
    if (kind[at] !== WordClass.determiner && kind[at] !== WordClass.pronoun && kind[at] !== WordClass.content)
      return -1;
  }
  return -1;
}

/** Pairs of content words that are each other's partners and under prepositions: how many, under others, under none. */
export function governed(a: SentenceView, b: SentenceView): { all: number; other: number; lost: number } {
  let all = 0;
  let other = 0;
  let lost = 0;
  for (let x = 0; x < a.contents; x++) {
    const i = a.content[x]!;
    const j = a.partner[i]!;
    if (j < 0 || b.partner[j] !== i || b.kind[j] !== WordClass.content) continue;
    const inA = governor(a, i);
    const inB = governor(b, j);
    if (inA < 0 && inB < 0) continue;
    all++;
    if (inA < 0 || inB < 0) lost++;
    else if (inA !== inB) other++;
  }
  return { all, other, lost };
}
