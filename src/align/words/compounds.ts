import { WordClass } from '../../lexicon/wordclass.js';
import { letterBit } from './sentence.js';
import type { Words } from './sentence.js';

/** Whether word `i` and a neighbour make up the number that word `j` of the other sentence is ("120 thousand"). */
export function isScaled({ value, length }: Words, i: number, other: Words, j: number): boolean {
  const wanted = other.value[j]!;
  if (!(wanted >= 100)) return false;
  const own = value[i]!;
  const after = i + 1 < length ? value[i + 1]! : NaN;
  const before = i > 0 ? value[i - 1]! : NaN;
  return (after >= 100 && own * after === wanted) || (own >= 100 && before * own === wanted);
}

/** Whether the words around `i` spell the letters from `k` by steps of `step`, function words passed over at will. */
function spells(words: Words, i: number, letters: string, k: number, step: number): boolean {
  let letter = k + step;
  for (let at = i + step; letter >= 0 && letter < letters.length; at += step) {
    if (at < 0 || at >= words.length) return false;
    if (words.first[at] === letters.charCodeAt(letter)) letter += step;
    else if (words.kind[at] === WordClass.content) return false;
  }
  return true;
}

/** Whether word `i` begins with a letter of the acronym that word `j` of the other sentence is, and its neighbours with the others, in order. */
export function isInitial(words: Words, i: number, other: Words, j: number): boolean {
  const initial = words.first[i]!;
  if ((other.acronym[j]! & letterBit(initial)) === 0) return false;
  const acronym = other.stem(j);
  for (let k = 0; k < acronym.length; k++)
    if (
      acronym.charCodeAt(k) === initial &&
      spells(words, i, acronym, k, -1) &&
      spells(words, i, acronym, k, 1)
    )
      return true;
  return false;
}
