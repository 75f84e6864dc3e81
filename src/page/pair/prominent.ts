import type { Faced } from './sides.js';

/** Share of both texts from which on, with nothing rewritten, only what differs is of interest. */
const NEARLY_ALL = 0.9;

/** Whether two texts are so alike that what differs is to be seen first. */
export const nearlyTheSame = ({ verdict, passages, containment }: Faced): boolean =>
  verdict === 'duplicate' ||
  (passages.length > 0 &&
    containment.a > NEARLY_ALL &&
    containment.b > NEARLY_ALL &&
    passages.every(({ kind }) => kind === 'verbatim' || kind === 'edited'));
