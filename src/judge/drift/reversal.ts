import type { Drift } from '../../model/passage.js';
import { spanOf } from '../facts/words.js';
import { ALIKE, contextOf, isNearly } from './context.js';
import { isTurned } from './directions.js';
import { haveOtherNames } from './name.js';
import { isNegative } from './negators.js';
import { haveOtherNumbers } from './number.js';
import { changed, matchBest } from './pairing.js';
import type { FactView, LinkView } from './view.js';

/** Whether the words at `i` of `a` and `j` of `b` are opposites, and neither sentence has the other word as well. */
function areOpposites({ a, b, vocabulary }: LinkView, i: number, j: number): boolean {
  const [x, y] = [a.term[i]!, b.term[j]!];
  const [one, other] = [a.words.lower[i]!, b.words.lower[j]!];
  // "A victory over" and "defeating"
  if (one.endsWith('ing') !== other.endsWith('ing')) return false;
  if (x === y || a.term.includes(y) || b.term.includes(x)) return false;
  return vocabulary.areAntonyms(x, y) || isTurned(one, other);
}

/** Whether a sentence denies something in any other word than the one at `at`. */
const deniesBeside = ({ words }: FactView, at: number): boolean =>
  words.lower.some((_, i) => i !== at && isNegative(words, i));

/** Words that turned into their opposite in the same place: `rose became fell`. Where something is denied, it may fit. */
export function reversalDrift(link: LinkView): Drift[] {
  const { a, b } = link;
  if (!isNearly(link, ALIKE)) return [];
  const pairs = a.partners.flatMap((partners, i) =>
    partners
      .filter((j) => a.isContent[i] === 1 && b.isContent[j] === 1 && areOpposites(link, i, j))
      .map((j) => ({ i, j })),
  );
  if (pairs.length === 0 || haveOtherNames(link) || haveOtherNumbers(link)) return [];
  const sure = pairs.filter(({ i, j }) => {
    const { less, flanks } = contextOf(a, b, { from: i, to: i + 1 }, { from: j, to: j + 1 });
    const isPlain = !deniesBeside(a, i) && !deniesBeside(b, j);
    return isPlain && less >= 0.75 && flanks > 0;
  });
  const span = (at: number, { words }: LinkView['a']): { begin: number; end: number } =>
    spanOf(words, at, at + 1);
  const inA = sure.map(({ i }) => span(i, a));
  const inB = sure.map(({ j }) => span(j, b));
  return matchBest(inA, inB, (x, y) => (inA.indexOf(x) === inB.indexOf(y) ? 1 : 0)).map(([x, y]) =>
    changed('negation', link, x, y),
  );
}
