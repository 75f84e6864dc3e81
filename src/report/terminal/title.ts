import type { Direction, Pair } from '../../model/result.js';
import type { Review } from '../../model/review.js';
import { say } from '../strings.js';
import { type Line, run, spaces } from './line.js';
import { heat } from './rule.js';

const arrows: Readonly<Record<Direction, string>> = {
  'a-to-b': '→',
  'b-to-a': '←',
  'common-source': '↔',
  undetermined: '↔',
};

/** Points from the source to what was made of it. */
export const arrowOf = ({ direction }: Pair): string => arrows[direction];

/** The two documents and the direction. */
export const titleOf = (pair: Pair): Line => [
  run(pair.a, 'heading'),
  run(` ${arrowOf(pair)} `, 'quiet'),
  run(pair.b, 'heading'),
];

/** Score and verdict. */
export const verdictOf = ({ score, verdict }: Pair): Line => [
  run(say.score(score), heat(score)),
  spaces(2),
  run(verdict, heat(score)),
];

/** A reader's mark, if there is one. */
export const markOf = (review: Review | undefined): Line =>
  review ? [run(say.reviewed(review.decision), 'heading'), run(say.note(review.note))] : [];
