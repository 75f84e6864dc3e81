import { FINDINGS } from '../../model/segmented.js';
import type { SegmentedText } from '../../model/segmented.js';

let made = 0;

/**
 * What is worked out once about each text, when it is first asked for, and is kept with it. Not in a weak map: V8 lets go of
 * what lies in one only when it collects all garbage, and texts come and go. To be made when modules are loaded.
 *
 * @param find may take one thing more that is always the same for a text
 */
export function ofText<T extends object, A = void>(
  find: (text: SegmentedText, argument: A) => T,
): (text: SegmentedText, argument: A) => T {
  const place = made++;
  if (place === FINDINGS) throw new RangeError('No more can be kept with a text');
  return (text, argument) => (text.found[place] ??= find(text, argument)) as T;
}
