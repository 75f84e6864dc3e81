import type { Column } from './column.js';
import { GROUP, kindsFrom } from './units.js';
import type { Units } from './units.js';

/** Units looked at before room is made for more. */
const BLOCK = 1024;

/**
 * Finds the runs of units that may be part of words, and the landmarks. Many units are looked at before anything depends on
 * what they are: what comes next in a text cannot be guessed, and a wrong guess costs the processor more than a few units.
 *
 * @param length of the text
 * @param edges is given where each run begins and ends, by turns
 * @param landmarks is given the positions of all terminators, quotation marks and line breaks, ascending
 */
export function findRuns(units: Units, length: number, edges: Column, landmarks: Column): void {
  const { bytes } = units;
  let before = 0;
  for (let from = 0; from <= length; from += BLOCK) {
    const to = Math.min(length + 1, from + BLOCK);
    const edge = edges.reserve(BLOCK);
    const landmark = landmarks.reserve(BLOCK);
    let e = edges.length;
    let l = landmarks.length;
    for (let at = from; at < to; at += 2 * GROUP) {
      const one = kindsFrom(bytes, at);
      const other = kindsFrom(bytes, at + GROUP);
      const words = (one & 0xff) | ((other & 0xff) << GROUP);
      let changes = (words ^ ((words << 1) | before)) & 0xffff;
      before = words >> 15;
      for (; changes !== 0; changes &= changes - 1) edge[e++] = at + 31 - Math.clz32(changes & -changes);
      let marks = ((one >> 8) & 0xff) | (other & 0xff00);
      for (; marks !== 0; marks &= marks - 1) landmark[l++] = at + 31 - Math.clz32(marks & -marks);
    }
    edges.length = e;
    landmarks.length = l;
  }
}
