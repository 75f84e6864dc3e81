import type { Drift } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import { spanOf } from '../facts/words.js';
import { contextOf } from './context.js';
import { isTurned } from './directions.js';
import type { LinkView } from './link.js';
import { haveOtherNames } from './name.js';
import { haveOtherNumbers } from './number.js';
import { allChanged, matchBest } from './pairing.js';
import type { FactView } from './view.js';

/** Whether the words at `i` of `a` and `j` of `b` are opposites, and neither sentence has the other word as well. */
function areOpposites({ a, b, vocabulary }: LinkView, i: number, j: number): boolean {
  const x = a.term[i]!;
  const y = b.term[j]!;
  if (x === y || !(vocabulary.areAntonyms(x, y) || isTurned(a.words.at(i)!, b.words.at(j)!))) return false;
  // "A victory over" and "defeating"
  if (a.words.lowerAt(i).endsWith('ing') !== b.words.lowerAt(j).endsWith('ing')) return false;
  return !a.term.includes(y) && !b.term.includes(x);
}

/** Places of words of content that mean the same to the alignment, and the opposite to whoever reads them. */
function oppositesIn(link: LinkView): { i: number; j: number }[] {
  const { a, b, toB } = link;
  const found: { i: number; j: number }[] = [];
  for (let i = 0; i < a.term.length; i++) {
    if (a.isContent[i] === 0) continue;
    for (let k = toB.begin(i); k < toB.end(i); k++) {
      const j = toB.at(k);
      if (b.isContent[j] === 1 && areOpposites(link, i, j)) found.push({ i, j });
    }
  }
  return found;
}

/** Whether a sentence denies something in any other word than the one at `at`. */
const deniesBeside = ({ negatives }: FactView, at: number): boolean => negatives.some((i) => i !== at);

/** Words that turned into their opposite in the same place: `rose became fell`. Where something is denied, it may fit. */
export function reversalDrift(link: LinkView): Drift[] {
  const { a, b } = link;
  const pairs = oppositesIn(link);
  if (pairs.length === 0 || haveOtherNames(link) || haveOtherNumbers(link)) return [];
  const inA: Span[] = [];
  const inB: Span[] = [];
  for (const { i, j } of pairs) {
    if (deniesBeside(a, i) || deniesBeside(b, j)) continue;
    const { less, flanks } = contextOf(link, { from: i, to: i + 1 }, { from: j, to: j + 1 });
    if (less < 0.75 || flanks === 0) continue;
    inA.push(spanOf(a.words, i, i + 1));
    inB.push(spanOf(b.words, j, j + 1));
  }
  return allChanged(
    'negation',
    link,
    matchBest(inA, inB, (x, y) => (inA.indexOf(x) === inB.indexOf(y) ? 1 : 0)),
  );
}
