import type { Passage } from '../../model/passage.js';
import type { State } from './state.js';

/** The number of the next passage of a kind that is shown, after or before the chosen one; undefined where there is none. */
export function goneBy(
  passages: readonly Pick<Passage, 'kind'>[],
  { passage, hidden }: Pick<State, 'passage' | 'hidden'>,
  step: 1 | -1,
): number | undefined {
  const start = passage ?? (step > 0 ? 0 : passages.length + 1);
  for (let at = start + step; at >= 1 && at <= passages.length; at += step)
    if (!hidden.has(passages[at - 1]!.kind)) return at;
  return undefined;
}
